import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../src/feeds/markdown-blocks.ts';
import { markdownMistake } from '../../src/feeds/markdown-limits.ts';

const kinds = (markdown: string) => markdownBlocks(markdown).map(({ kind, text }) => `${kind}: ${text}`);

describe('the blocks of a Markdown text', () => {
  it('are its headings and paragraphs, each on one line', () => {
    expect(kinds('# Deals\n\nThe navy ordered\ntwo   frigates.\n\nMore\n====\n\nThey come.')).toEqual([
      'heading: Deals',
      'paragraph: The navy ordered two frigates.',
      'heading: More',
      'paragraph: They come.',
    ]);
  });

  it('hold no markup', () => {
    const markdown = [
      'The *navy* **ordered** `two` [frigates](https://example.org "x") &amp; a ~5% option\\*.',
      '![picture](a.png)<b>Bold</b>  ',
      'Next line<br>and last.<!-- note -->',
    ];
    expect(kinds(markdown.join('\n'))).toEqual([
      'paragraph: The navy ordered two frigates & a ~5% option*. Bold Next line and last.',
    ]);
  });

  it('hold no marks of GitHub’s own either', () => {
    expect(kinds('It ~~sold~~ leased ~5 guns.[^1]\n\n[^1]: Not new ones.\n\n- [x] paid\n- [ ] flown')).toEqual([
      'paragraph: It sold leased ~5 guns.',
      'paragraph: Not new ones.',
      'paragraph: paid',
      'paragraph: flown',
    ]);
  });

  it('are paragraphs for list items, quotes, code and rows of a table', () => {
    const markdown = '- 18 guns\n  - from MKE\n- 4 drones\n\n> “Good,” he said.\n\n```\ncode\n```\n\n';
    const table = '| System | Number |\n|---|---:|\n| **Boran** | 18 |\n';
    expect(kinds(markdown + table)).toEqual([
      'paragraph: 18 guns',
      'paragraph: from MKE',
      'paragraph: 4 drones',
      'paragraph: “Good,” he said.',
      'paragraph: code',
      'paragraph: System; Number',
      'paragraph: Boran; 18',
    ]);
  });

  it('are headings where a paragraph is all in bold', () => {
    expect(kinds('**What next**\n\nIt **flew**.\n\n**It landed.**')).toEqual([
      'heading: What next',
      'paragraph: It flew.',
      'paragraph: It landed.',
    ]);
  });

  it('are not made of HTML, pictures, rules and link definitions', () => {
    expect(kinds('<div>\nhidden\n</div>\n\n![alone](a.png)\n\n---\n\n[a]: https://example.org')).toEqual([]);
  });

  it('have offsets into their texts joined by blank lines', () => {
    const blocks = markdownBlocks('# One\n\nThe *second*.\n\n\n\n- third');
    const joined = blocks.map((block) => block.text).join('\n\n');
    for (const { text, offset } of blocks) expect(joined.slice(offset, offset + text.length)).toBe(text);
  });
});

describe('Markdown that its parser would hang on', () => {
  it.each([
    ['emphasis', '*a_ '.repeat(5000)],
    ['stars', `${'*'.repeat(9000)}a${'*'.repeat(9000)}`],
    ['brackets', '['.repeat(9000)],
    ['quotes', '>'.repeat(9000)],
    ['nested items on one line', '1. '.repeat(9000)],
    ['nested items below each other', Array.from({ length: 200 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
    ['many short lines', 'a\n'.repeat(60_000)],
    ['many small tangles', `${'*a_ '.repeat(100)}\n\n`.repeat(2000)],
  ])('is refused: %s', (_, markdown) => {
    expect(markdownMistake(`Fine.\n\n${markdown}`, 5)).toMatchObject({ problem: expect.stringContaining('Markdown') });
  });

  it('is told with the line it reaches', () => {
    expect(markdownMistake(`Fine.\n\n${'['.repeat(9000)}`, 5)?.line).toBe(7);
  });

  it('is no article, not even a long one with many links', () => {
    const paragraph = 'The *navy* said on [Monday](https://example.org/a) that it had bought **18** guns.\n\n';
    expect(markdownMistake(paragraph.repeat(1500), 1)).toBeNull();
    expect(markdownMistake(`- [one](https://example.org)\n`.repeat(200), 1)).toBeNull();
  });
});
