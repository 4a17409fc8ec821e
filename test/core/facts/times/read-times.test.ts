import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('reading times', () => {
  it('reads a paragraph in text order, each word once', () => {
    const text =
      'Last year the army bought 18 howitzers. It now plans to have 200 by late 2027, and talks held since 2018 will resume on Friday at 9 a.m. in Dhaka.';
    expect(timesOf(text)).toEqual([
      'Last year 2024',
      'now PRESENT_REF',
      'late 2027 2027 END',
      '2018 2018',
      'Friday 2025-06-06',
      '9 a.m. 2025-06-06T09:00 TIME',
    ]);
  });

  it('gives every fact its words, sentence and rule', () => {
    const [fact] = timeFactsOf('Rain fell. It sank on 3 May 2025.');
    expect(fact).toMatchObject({
      kind: 'time',
      text: '3 May 2025',
      quote: 'It sank on 3 May 2025.',
      span: { start: 22, end: 32 },
      rule: 'times/month-day',
      polarity: 'affirmed',
    });
  });

  it('reads a date line as any date', () => {
    expect(timesOf('ANKARA, June 2 (AA) - The yard closed.')).toEqual(['June 2 2025-06-02']);
  });

  it('without a day of publication reads what the words alone say', () => {
    expect(timesOf('Last year, in May 2023 and on Friday, it sank for five days.', 'unknown')).toEqual([
      'May 2023 2023-05',
      'five days P5D DURATION',
    ]);
  });

  it('never throws, and every span holds its text', () => {
    const words =
      "the last 2024 -25 June 3 , Friday night at 10:30 p.m. a year and half ago 's 99999999 of to May every ’90s Q3 FY".split(
        ' ',
      );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('2025-06-03', '2024-02-29', '1000-01-01', '9999-12-31', ''),
        (some, published) => {
          for (const fact of timeFactsOf(some, published)) {
            expect(fact.span.start).toBeLessThan(fact.span.end);
            expect(`${fact.timex} ${fact.start} ${fact.end}`).not.toMatch(/NaN|undefined|-\d{5}/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
