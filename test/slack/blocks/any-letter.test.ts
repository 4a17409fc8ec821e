import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Delta } from '../../../src/core/model/delta.ts';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import { digestMessage } from '../../../src/slack/blocks/digest-message.ts';
import { watchMessage } from '../../../src/slack/blocks/watch-message.ts';
import type { Message } from '../../../src/slack/sending/message.ts';
import { BORAN_WATCH, CHANGES, delta, eighteen, OTHER_ARTICLE, subscription } from '../../helpers/deltas.ts';
import { numbersIn, numbersInBlocks } from '../../helpers/message-numbers.ts';

const digestOf = (told: Delta, topics: string | null = null) =>
  digestMessage({
    kind: 'digest',
    subscription: subscription({ topics }),
    day: '2026-11-26',
    isLate: true,
    delta: told,
  });

describe('any letter', () => {
  it('keeps to the limits, repeats every number of its blocks in its words, and has no markup of others', () => {
    fc.assert(
      fc.property(deltas(), words(), (told, topics) => {
        const watch = { ...BORAN_WATCH, text: topics };
        for (const message of [digestOf(told, topics), watchMessage({ kind: 'watch', watch, delta: told })]) {
          expect(checkMessage(message)).toEqual([]);
          expectNumbersInWords(message);
          expect(message.text).not.toMatch(/<[!@#h]/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('every number in a letter', () => {
  it('is a quotation, its source’s day or address, or the desk’s own book-keeping', () => {
    const { text } = digestOf(delta([CHANGES.movedWithNumber, CHANGES.disputed], { articles: [] }));
    const quoted = [CHANGES.movedWithNumber.before.quote, ...[eighteen, CHANGES.recounted.after].map(told)].join(' ');
    // Two changes; due on 26 November 2026 at nine; "last year" of 2025.
    const ours = ['2', '26', '2026', '09', '00', '2024', '9'];
    const allowed = new Set([...numbersIn(quoted), ...ours]);
    expect(numbersIn(text).filter((number) => !allowed.has(number))).toEqual([]);
  });
});

function told({ deal, article }: typeof eighteen): string {
  const day = new Date(article.published).getUTCDate();
  return [deal.quote, article.published, day, article.url].join(' ');
}

function expectNumbersInWords(message: Message): void {
  const said = new Set(numbersIn(message.text));
  expect(numbersInBlocks(message).filter((number) => !said.has(number))).toEqual([]);
}

function words(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '<!channel>',
      '<@U1>',
      'x'.repeat(3_000),
      '105 mm '.repeat(200),
      '&<>'.repeat(500),
      'a\nb\u0000c',
      ' ',
    ),
  );
}

function deltas(): fc.Arbitrary<Delta> {
  const change = fc.record({ said: words(), title: words(), value: fc.nat(1e9), kind: fc.constantFrom(...KINDS) });
  const article = fc.record({ title: words(), source: fc.option(words()), lead: words() });
  return fc
    .record({
      changes: fc.array(change, { maxLength: 15 }),
      articles: fc.array(article, { maxLength: 15 }),
      isFirst: fc.boolean(),
    })
    .map(({ changes, articles, isFirst }) =>
      delta(changes.map(toChange), {
        isFirst,
        articles: articles.map(({ lead, ...head }) => ({ article: { ...OTHER_ARTICLE, ...head }, lead })),
      }),
    );
}

const KINDS = ['new-deal', 'status-moved', 'number-changed', 'disagreement', 'withdrawn'] as const;

function toChange({
  said,
  title,
  value,
  kind,
}: {
  said: string;
  title: string;
  value: number;
  kind: (typeof KINDS)[number];
}): Change {
  const quantity = { value, max: null, modifier: 'exact', direction: null } as const;
  const after = {
    deal: { ...eighteen.deal, quote: said, buyer: said, quantity },
    article: { ...eighteen.article, title, source: said },
  };
  const before = { ...CHANGES.recounted.before, quote: said, quantity };
  if (kind === 'disagreement') return { kind, about: 'date', sides: [after, eighteen, after] };
  if (kind === 'withdrawn') return { kind, before };
  return kind === 'new-deal' ? { kind, after } : { kind, before, after };
}
