import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../../src/wire.ts';
import { ROOT } from '../../../helpers/source-files.ts';

const desk = await openDesk({
  knowledgeDir: join(ROOT, 'knowledge'),
  shippedNamesDir: join(ROOT, 'knowledge/names'),
});

/** Each part as `VERDICT PART`, the words in brackets. */
async function partsOf(claim: string): Promise<string[]> {
  const { parts } = await desk.check(claim);
  return parts.map(({ verdict, part, text }) => `${verdict} ${part} (${text})`);
}

describe('a claim about a deal of the record', () => {
  it('is supported where all of it is said', async () => {
    expect((await desk.check('Bangladesh bought 18 Boran 105mm howitzers from Turkey in 2024.')).verdict).toBe(
      'supported',
    );
    expect((await desk.check('Dhaka plans to raise the number of Boran howitzers to 200.')).verdict).toBe('supported');
  });

  it('is contradicted by a number that is only planned, and told which was bought', async () => {
    const { verdict, parts } = await desk.check('Bangladesh bought 200 Boran howitzers.');
    const number = parts.find(({ part }) => part === 'number');
    expect([verdict, number?.verdict, number?.text]).toEqual(['contradicted', 'contradicted', '200']);
    expect(number?.says).toBe('18 ordered; 200 in total planned');
    expect(parts.find(({ part }) => part === 'status')?.verdict).toBe('supported');
  });

  it.each([
    ['Bangladesh bought 18 Boran howitzers from China.', 'contradicted supplier (China)'],
    ['Bangladesh bought 18 Boran howitzers from Aselsan.', 'contradicted supplier (Aselsan)'],
    ['Poland bought 18 Boran howitzers from Turkey.', 'contradicted buyer (Poland)'],
    ['Bangladesh bought 18 Boran 155mm howitzers.', 'contradicted system (Boran 155mm howitzers)'],
    ['Bangladesh bought 18 Boran howitzers in 2023.', 'contradicted date (2023)'],
    ['Bangladesh ordered Tulpar light tanks.', 'contradicted status (ordered)'],
    ['Bangladesh did not buy 18 Boran howitzers.', 'contradicted status (buy)'],
  ])('is contradicted in the part that is wrong, and only there: %s', async (claim, wrong) => {
    const parts = await partsOf(claim);
    expect(parts.filter((part) => part.startsWith('contradicted'))).toEqual([wrong]);
  });

  it.each([
    ['Bangladesh bought 18 Boran howitzers last year.', 'date (last year)'],
    ['Turkey sold Bangladesh 18 Boran howitzers for $60 million.', 'value ($60 million)'],
    ['Bangladesh received 18 Boran howitzers.', 'status (received)'],
  ])('is not in the record where the record does not go so far: %s', async (claim, part) => {
    expect(await partsOf(claim)).toContain(`not-in-record ${part}`);
  });
});

describe('a claim about something else', () => {
  it('is in no part supported', async () => {
    for (const claim of [
      'Peru ordered 24 Rafale jets.',
      'Pizza costs 12 euros.',
      'Norway bought 18 frigates from Spain in 2024.',
    ]) {
      const { verdict, parts } = await desk.check(claim);
      expect([claim, verdict, parts.filter((part) => part.verdict !== 'not-in-record')]).toEqual([
        claim,
        'not-in-record',
        [],
      ]);
    }
  });

  it('has nothing to check where it says no number, date, party, system or status', async () => {
    expect(await desk.check('Nobody knows.')).toMatchObject({ verdict: null, parts: [], hits: [] });
    expect((await desk.check('')).verdict).toBeNull();
  });
});

it('gives each part the words of the text, wherever its paragraph stands', async () => {
  const text = 'A first paragraph.\n\nBangladesh bought 18 Boran howitzers.';
  const { parts } = await desk.check(text);
  expect(parts.length).toBeGreaterThan(0);
  for (const { span, text: words } of parts) expect(text.slice(span.start, span.end)).toBe(words);
});

it('quotes a sentence of the record for every part that is not missing from it', async () => {
  const { parts, facts, hits } = await desk.check('Bangladesh bought 200 Boran howitzers from Turkey.');
  for (const { verdict, factIds } of parts.filter((part) => part.verdict !== 'not-in-record')) {
    expect([verdict, factIds.length > 0]).toEqual([verdict, true]);
    expect(facts.map(({ id }) => id)).toEqual(expect.arrayContaining([...factIds]));
  }
  for (const { quote } of facts) expect(hits.some(({ passage }) => passage.text.includes(quote))).toBe(true);
});
