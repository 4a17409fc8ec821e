import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTree } from '../../../src/feeds/pages/dom.ts';
import { scanMarkup } from '../../../src/feeds/pages/scan-markup.ts';

const HEAD = '<!doctype html><html><head></head><body>';

/** What the parser really makes of it. */
function parsed(html: string) {
  const elements = [...parseTree(html).querySelectorAll('*')];
  return { elements: elements.length };
}

describe('markup measured before it is parsed', () => {
  it.each([
    ['elements', '<div>One <b>two</b></div>', 2],
    ['comments', '<!-- <p> --><p>', 1],
    ['scripts', '<script>if (a<b) "<p>"</script><p>', 2],
    ['a script that ends itself', '<script/><p><p>', 3],
    ['a quoted bracket', '<p title="><!--"><p><p>', 3],
    ['a script in a quotation', '<p title="><script>"><p><p>', 3],
    ['a comment in a closing tag', '<p></b <!-- ><p>', 2],
    ['a script end that is none', '<script></scriptx <!-- --></script><p>', 2],
    ['paragraphs that are only closed', '</p></br>', 2],
    ['brackets in text', '1 < 2 <> 3', 0],
  ])('counts %s', (_, html, elements) => {
    expect(scanMarkup(html, 100).elements).toBe(elements);
    expect(parsed(HEAD + html).elements - 3).toBe(elements);
  });

  it('counts attributes and text', () => {
    expect(scanMarkup(`<p a b=1 c="2 > 3" d='4'e=5/>Two`, 9)).toEqual({ elements: 1, attributes: 5, textChars: 3 });
  });

  it('never counts fewer elements than the parser makes', () => {
    const piece = fc.constantFrom(
      ...'<a> <p> </p> <script> </script> </scriptx <style> </style> <title> </title> <textarea> </textarea> <xmp> </xmp> <tmp> <xitle>'.split(
        ' ',
      ),
      ...'<noscript> <svg> </svg> <!-- --> <!- <! <? > ]]> <![CDATA[ " \' = / < </ <a <br/> <script/ &lt; x'.split(' '),
      ' ',
      '\n',
      '<a b="',
      "<a b='",
      '<script a="',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = HEAD + pieces.join('');
        expect(scanMarkup(html, 1000).elements).toBeGreaterThanOrEqual(parsed(html).elements);
      }),
      { numRuns: 1000 },
    );
  });
});
