import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../../src/feeds/pages/html-blocks.ts';
import { parsePage } from '../../../src/feeds/pages/parse-page.ts';

function blocks(html: string): string[] {
  const document = parsePage(html);
  if ('problem' in document) throw new Error(document.problem);
  const marks = { heading: '# ', paragraph: '' };
  return htmlBlocks(document.documentElement).map(
    ({ kind, text, isLink }) => `${marks[kind]}${text}${isLink ? ' (link)' : ''}`,
  );
}

describe('markup as blocks', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text without any', 'One <b>and</b> two.', ['One and two.']],
    ['text around them', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
    ['white space', '<p>  One\n\t two&nbsp;three. </p>', ['One two three.']],
    ['entities', '<p>R&amp;D &lt;b&gt; &#8211; &eacute;</p>', ['R&D <b> – é']],
    ['a line break', '<p>One<br>two.</p>', ['One two.']],
    ['line breaks as paragraphs', '<p>One.<br> <br/>Two.</p>', ['One.', 'Two.']],
    ['headings', '<h2>What <i>next</i></h2><p>One.</p>', ['# What next', 'One.']],
    ['a bold line', '<p><strong>What next</strong></p><p>One.</p>', ['# What next', 'One.']],
    ['a bold sentence', '<p><strong>It is signed.</strong></p>', ['It is signed.']],
    ['a bold beginning', '<p><b>DHAKA</b> — One.</p>', ['DHAKA — One.']],
    ['lists', '<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>', ['One', 'Two', 'Three']],
    [
      'a table',
      '<table><tr><th>Ship</th><th>Due</th></tr><tr><td>Third</td><td> </td><td>2029</td></tr></table>',
      ['Ship; Due', 'Third; 2029'],
    ],
    ['a table for layout', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', ['One.', 'Two.']],
    ['a quotation', '<blockquote>“One.”</blockquote>', ['“One.”']],
    ['a link alone', '<p><a href="/a">Another article</a></p>', ['Another article (link)']],
    ['a link in a sentence', '<p>The <a href="/a">ministry</a> said so.</p>', ['The ministry said so.']],
    ['a link around a card', '<a href="/a"><p>One</p></a>', ['One (link)']],
    ['exponents and notes', '<p>10 km<sup>2</sup> of it.<sup>[3]</sup></p>', ['10 km2 of it.']],
    ['characters that turn the text', '<p>2025&#x202E;3-60</p>', ['20253-60']],
    ['soft hyphens', '<p>fri&shy;gate</p>', ['frigate']],
    ['accents in two characters', '<p>Kovac\u030c</p>', ['Kovač']],
    ['marks alone', '<p>* * *</p><hr>', []],
  ])('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it.each([
    ['scripts', '<script>document.body.textContent = "run"</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['forms', '<form><label>Mail</label><input value="x"><button>Send</button></form>'],
    ['captions', '<figure><img src="/x.png"><figcaption>A frigate in 2019.</figcaption></figure>'],
    ['frames', '<iframe src="http://127.0.0.1/">No frames</iframe>'],
    ['pictures', '<img src="http://127.0.0.1/x.png" alt="x" onerror="throw 1">'],
    ['asides and menus', '<aside>Aside</aside><nav>Home</nav><footer>Foot</footer>'],
    ['what is hidden', '<p hidden>a</p><p style="display:none">b</p><p aria-hidden="true">c</p>'],
    ['comments', '<!-- a comment <p>hidden</p> -->'],
  ])('without %s', (_, html) => {
    expect(blocks(`<p>One.</p>${html}`)).toEqual(['One.']);
  });

  it('does not expand entities that a text declares', () => {
    const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;&lol;">]><p>&l2;</p>`;
    expect(blocks(bomb).join(' ')).not.toContain('lollol');
  });
});
