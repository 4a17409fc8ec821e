import { describe, expect, it } from 'vitest';
import { isSameText } from '../../../src/core/passages/same-text.ts';
import { textPrints } from '../../../src/core/passages/text-prints.ts';
import { articleFrom } from '../../helpers/article.ts';
import { AGENCY, bulletin, DELIVERIES } from '../../helpers/twin-texts.ts';

/** Printed twice: each a change that a house makes to an agency's text. */
const SAME: readonly (readonly [what: string, text: string])[] = [
  ['nothing', AGENCY.join('\n\n')],
  ['the paragraphs run together', AGENCY.join(' ')],
  ['case and dashes', AGENCY.join('\n\n').toUpperCase().replaceAll('-', ' – ')],
  ['curly quotes and no commas', AGENCY.join('\n\n').replaceAll("'", '’').replaceAll(',', '')],
  ['a sentence put otherwise', AGENCY.with(1, `${DELIVERIES.otherwise} ${DELIVERIES.after}`).join('\n\n')],
  ['the last paragraph cut', AGENCY.slice(0, -1).join('\n\n')],
  ['a line of the house at the end', [...AGENCY, 'Updated 10:32. Reading time 2 minutes.'].join('\n\n')],
];

/** Two texts, however much they share. */
const DIFFERENT: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'two short articles on one deal',
    'Bangladesh has ordered 18 Boran howitzers from MKE of Turkey, the army said in Dhaka on Tuesday.',
    'Bangladesh has ordered 18 Boran howitzers from MKE of Turkey. First guns are due in Chittagong next spring.',
  ],
  [
    'a short text with another number',
    'Bangladesh has ordered 18 Boran howitzers from Turkey, the ministry of defence said.',
    'Bangladesh has ordered 24 Boran howitzers from Turkey, the ministry of defence said.',
  ],
  ['a correction in a long text', AGENCY.join('\n\n'), AGENCY.join('\n\n').replace('18 Boran', '24 Boran')],
  ['the same in words', AGENCY.join('\n\n'), AGENCY.join('\n\n').replace('six more', 'eight more')],
  ['the bulletins of two days', bulletin('12 March', 'north'), bulletin('13 March', 'south')],
  ['two bulletins of a day', bulletin('12 March', 'north'), bulletin('12 March', 'south')],
  ['the first paragraph and the whole', AGENCY[0] ?? '', AGENCY.join('\n\n')],
  ['a text and nothing', AGENCY.join('\n\n'), ''],
];

describe('the same text printed twice', () => {
  it.each(SAME)('is found with %s changed', (_, text) => {
    const [one, other] = [articleFrom(AGENCY.join('\n\n')), articleFrom(text)];
    expect([isSameText(one, other), isSameText(other, one)]).toEqual([true, true]);
    expect(shared(one, other)).toBeGreaterThan(0);
  });

  it.each(DIFFERENT)('is not %s', (_, one, other) => {
    expect(isSameText(articleFrom(one), articleFrom(other))).toBe(false);
    expect(isSameText(articleFrom(other), articleFrom(one))).toBe(false);
  });
});

describe('the fingerprints of a text', () => {
  it('rest on its words alone and are the same on every machine', () => {
    const prints = textPrints(articleFrom(AGENCY.join('\n\n')));
    expect(new Set(prints).size).toBe(16);
    expect(prints[0]).toBe('0.3g13k.ua4ol');
    expect(textPrints({ passages: [] })).toEqual([]);
  });

  it('are shared by texts that have half of their shingles in common, hardly ever by strangers', () => {
    const text = (...parts: readonly string[]) => articleFrom(parts.map((part) => made(part, 100)).join(' '));
    const trials = Array.from({ length: 300 }, (_, trial) => `t${trial}`);
    // Two of three parts are the same, so half of all that both have.
    const near = trials.filter((t) => shared(text(t, `${t}x`, `${t}a`), text(t, `${t}x`, `${t}b`)) > 0);
    const strangers = trials.filter((t) => shared(text(`${t}a`), text(`${t}b`)) > 0);
    expect(near.length).toBeGreaterThan(290);
    expect(strangers.length).toBeLessThan(3);
  });
});

/** So many words that stand nowhere else. */
function made(name: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${name}w${at}`).join(' ');
}

function shared(one: Parameters<typeof textPrints>[0], other: Parameters<typeof textPrints>[0]): number {
  const prints = new Set(textPrints(one));
  return textPrints(other).filter((print) => prints.has(print)).length;
}
