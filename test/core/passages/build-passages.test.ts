import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/core/model/article.ts';
import { buildPassages, MAX_PASSAGE_CHARS } from '../../../src/core/passages/build-passages.ts';
import { splitBlocks } from '../../../src/core/passages/split-blocks.ts';

const passages = (body: string) => buildPassages('a.txt', splitBlocks(body));

describe('passages', () => {
  it('are the paragraphs, numbered, each under the heading above it', () => {
    const built = passages('Guns came.\n\nWhat Next\n\nShips follow. Two of them.\n\nJets too.');
    expect(built.map(({ id, ordinal, heading, text }) => [id, ordinal, heading, text])).toEqual([
      ['a.txt#0', 0, null, 'Guns came.'],
      ['a.txt#1', 1, 'What Next', 'Ships follow. Two of them.'],
      ['a.txt#2', 2, 'What Next', 'Jets too.'],
    ]);
    expect(built[1]?.sentences).toEqual([
      { start: 0, end: 13 },
      { start: 14, end: 26 },
    ]);
  });

  it('join a heading with the one below it', () => {
    expect(passages('Exports\n\nBangladesh\n\nIt bought guns.')[0]?.heading).toBe('Exports: Bangladesh');
  });

  it('are made of headings that nothing stands under', () => {
    const heading = (text: string, offset: number): TextBlock => ({ kind: 'heading', text, offset });
    const built = buildPassages('a.md', [heading('Only', 0), heading('headings', 6)]);
    expect(built.map(({ heading: above, text }) => [above, text])).toEqual([
      [null, 'Only'],
      [null, 'headings'],
    ]);
  });

  it('are none for nothing', () => {
    expect(buildPassages('a.txt', [])).toEqual([]);
  });
});

describe('a long paragraph', () => {
  it('is cut at the ends of sentences into parts of about equal length', () => {
    const sentence = 'The ministry said that it would look at the offer once more.';
    const built = passages(Array.from({ length: 40 }, () => sentence).join(' '));
    expect(built).toHaveLength(2);
    expect(built.every(({ text }) => text.endsWith('more.') && text.length <= MAX_PASSAGE_CHARS)).toBe(true);
    expect(Math.abs((built[0]?.text.length ?? 0) - (built[1]?.text.length ?? 0))).toBeLessThan(200);
  });

  it('without any stop is cut at white space, and without that anywhere but inside a character', () => {
    const words = passages('word '.repeat(1000));
    expect(words.every(({ text }) => text.length <= MAX_PASSAGE_CHARS && /^(word )*word$/.test(text))).toBe(true);
    const signs = passages(`a${'🙂'.repeat(2000)}`);
    expect(signs.length).toBeGreaterThan(2);
    expect(signs.every(({ text }) => /^a?(?:🙂)+$/u.test(text))).toBe(true);
  });
});

describe('every passage', () => {
  const part = fc.constantFrom(
    '\n\n',
    '\n',
    ' ',
    'A Heading',
    'The navy bought two. ',
    'word ',
    'x'.repeat(700),
    '🙂',
    '. ',
  );
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('is the body at its offset, and its sentences are inside it', () => {
    fc.assert(
      fc.property(body, (any) => {
        for (const { text, offset, sentences } of passages(any)) {
          expect(text).toBe(any.slice(offset, offset + text.length).replace(/[\r\n]/g, ' '));
          expect(text.length).toBeLessThanOrEqual(MAX_PASSAGE_CHARS);
          expect(sentences[0]?.start).toBe(0);
          expect(sentences.at(-1)?.end).toBe(text.length);
        }
      }),
    );
  });

  it('has its own id, and together they or their headings hold every letter', () => {
    fc.assert(
      fc.property(body, (any) => {
        const blocks = splitBlocks(any);
        const built = buildPassages('a', blocks);
        expect(new Set(built.map(({ id }) => id)).size).toBe(built.length);
        const said = built.map(({ heading, text }) => `${heading ?? ''} ${text}`).join(' ');
        for (const block of blocks)
          expect(said.replace(/\s/g, '')).toContain(block.text.slice(0, 20).replace(/\s/g, ''));
      }),
    );
  });
});
