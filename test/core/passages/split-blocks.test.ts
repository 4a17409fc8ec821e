import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../src/core/passages/split-blocks.ts';

const kinds = (body: string) => splitBlocks(body).map(({ kind, text }) => `${kind}: ${text}`);

describe('paragraphs of plain text', () => {
  it('are parted by blank lines, and a line break inside one is a space', () => {
    expect(kinds('The navy ordered\ntwo frigates.\n \n\nThey come\r\nin 2027.')).toEqual([
      'paragraph: The navy ordered two frigates.',
      'paragraph: They come  in 2027.',
    ]);
  });

  it('are one wrapped paragraph where there is no blank line and lines end inside sentences', () => {
    expect(kinds('The navy ordered two frigates from the yard\nand hopes to have them by the end of\n2027.')).toEqual([
      'paragraph: The navy ordered two frigates from the yard and hopes to have them by the end of 2027.',
    ]);
  });

  it('are one a line where there is no blank line and lines are whole sentences', () => {
    const body = 'The navy ordered two frigates.\nWhat comes next\nThey arrive in 2027. Both are new.';
    expect(kinds(body)).toEqual([
      'paragraph: The navy ordered two frigates.',
      'heading: What comes next',
      'paragraph: They arrive in 2027. Both are new.',
    ]);
  });

  it('are one a list item, without its mark', () => {
    expect(kinds('The order:\n\n- 18 howitzers\n- 4 drones,\n  with spares\n\n1. Pay.\n2) Wait.')).toEqual([
      'paragraph: The order:',
      'paragraph: 18 howitzers',
      'paragraph: 4 drones,   with spares',
      'paragraph: Pay.',
      'paragraph: Wait.',
    ]);
  });

  it('keep a dash that begins a wrapped line', () => {
    expect(kinds('The navy\n- it said -\nbought two.')).toEqual(['paragraph: The navy - it said - bought two.']);
  });

  it('are not made of dashes and stars', () => {
    expect(kinds('One.\n\n* * *\n\n---\n\nTwo.')).toEqual(['paragraph: One.', 'paragraph: Two.']);
    expect(kinds(' \n\n')).toEqual([]);
  });
});

describe('a heading', () => {
  it('is a short block without end punctuation before a paragraph', () => {
    expect(kinds('First.\n\nSecond Thoughts on the Frigates\n\nThey cost too much.')).toEqual([
      'paragraph: First.',
      'heading: Second Thoughts on the Frigates',
      'paragraph: They cost too much.',
    ]);
  });

  it('may have another below it', () => {
    expect(kinds('Exports\n\nBangladesh\n\nIt bought guns.')).toEqual([
      'heading: Exports',
      'heading: Bangladesh',
      'paragraph: It bought guns.',
    ]);
  });

  it.each([
    ['a sentence', 'It failed.\n\nIt flew.'],
    ['a question', 'Why now?\n\nIt flew.'],
    ['the last block', 'It flew.\n\nReporting by the Dhaka desk'],
    ['what announces the next words', 'He added:\n\n“It flew.”'],
    ['a dateline with its dash', 'DHAKA, June 3 –\n\nIt flew.'],
    ['what begins in lower case', 'and then\n\nIt flew.'],
    ['one of a run of three or more: they are a list', '18 howitzers\n\n4 drones\n\n2 frigates\n\nAll were paid.'],
    ['a paragraph without its stop', `${'It flew and '.repeat(12)}landed\n\nIt flew.`],
  ])('is not %s', (_, body) => {
    expect(splitBlocks(body).filter((block) => block.kind === 'heading')).toEqual([]);
  });
});

describe('the offsets', () => {
  it('are those of the words in the body, for any body', () => {
    const part = fc.constantFrom('\n', '\r\n', '\r', ' ', '- ', 'Word', 'A line.', '\t', '\u2028', '🙂');
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(body, (any) => {
        for (const { text, offset } of splitBlocks(any)) {
          expect(text).toBe(any.slice(offset, offset + text.length).replace(/[\r\n]/g, ' '));
          expect(text).toBe(text.trim());
        }
      }),
    );
  });

  it('leave no letter or digit out but list marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const letters = (text: string) => text.match(/\p{L}/gu)?.join('') ?? '';
        expect(
          letters(
            splitBlocks(any)
              .map((block) => block.text)
              .join(' '),
          ),
        ).toBe(letters(any));
      }),
    );
  });
});
