import { describe, expect, it } from 'vitest';
import { createMemoryRecord } from '../../../src/app/memory-record.ts';
import { timeline } from '../../../src/app/timeline.ts';
import { readFacts } from '../../../src/core/facts/read-facts.ts';
import type { TimelineEntry } from '../../../src/core/register/build-timeline.ts';
import { timelineToJson } from '../../../src/core/register/timeline-json.ts';
import { shippedNames } from '../../helpers/names.ts';
import { articleOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();

/** The timeline of articles "DAY SOURCE: TEXT" about some terms. */
async function timelineOf(terms: string, ...articles: readonly string[]): Promise<TimelineEntry[]> {
  const store = createMemoryRecord(index, 0);
  for (const line of articles) {
    const article = articleOf(line);
    await store.put(article, readFacts(article, index));
  }
  return timeline(terms, { index, store });
}

/** Each entry as "when | status | words". */
function tell(entries: readonly TimelineEntry[]): string[] {
  return entries.map(({ when, status, isAhead, words }) =>
    [when ?? 'date not said', status ?? '', isAhead ? 'to come' : '', words.split(',')[0]].join(' | '),
  );
}

describe('the timeline', () => {
  it('is empty for an empty record', async () => {
    expect(await timelineOf('')).toEqual([]);
  });

  it('goes from the oldest to the newest, a year before its months, what has no date last', async () => {
    const entries = await timelineOf(
      '',
      '2025-06-01 Gulf Wire: Oman is considering 6 Leopard 2 tanks.',
      '2025-06-02 Gulf Wire: Qatar plans to buy 8 Leopard 2 tanks in 2027.',
      '2025-06-03 Gulf Wire: Oman ordered 12 Boran howitzers in March 2024.',
      '2025-06-04 Gulf Wire: Poland ordered 48 FA-50 jets in 2024.',
      '2025-06-05 Gulf Wire: Brazil ordered 36 Gripen fighters on 24 October 2014.',
    );
    expect(tell(entries)).toEqual([
      '24 October 2014 | ordered |  | 36 Gripen fighters',
      '2024 | ordered |  | 48 FA-50 jets',
      'March 2024 | ordered |  | 12 Boran howitzers',
      '2027 | planned | to come | 8 Leopard 2 tanks',
      'date not said | considered |  | 6 Leopard 2 tanks',
    ]);
    expect(entries.map(({ isPlanned }) => isPlanned)).toEqual([false, false, false, true, true]);
  });

  it('tells a dated sentence in its own words, once, and none whose date a deal has', async () => {
    const entries = await timelineOf(
      '',
      '2025-06-03 Gulf Wire: Oman ordered 12 Boran howitzers in March 2024. The minister visited Oman on 3 May 2025.',
      '2025-06-04 Harbour Post: The minister visited Oman on 3 May 2025.',
    );
    expect(tell(entries)).toEqual([
      'March 2024 | ordered |  | 12 Boran howitzers',
      '3 May 2025 |  |  | The minister visited Oman on 3 May 2025.',
    ]);
    expect(entries[1]?.quotations.map(({ article }) => article.source)).toEqual(['Harbour Post', 'Gulf Wire']);
  });

  it('keeps to what is about the terms', async () => {
    const articles = [
      '2025-06-03 Gulf Wire: Oman ordered 12 Boran howitzers in March 2024. A fair opens in Qatar on 9 September 2025.',
      '2025-06-04 Gulf Wire: Poland ordered 48 FA-50 jets in 2024.',
    ];
    expect(tell(await timelineOf('oman', ...articles))).toEqual(['March 2024 | ordered |  | 12 Boran howitzers']);
    expect(tell(await timelineOf('qatar', ...articles))).toEqual([
      '9 September 2025 |  | to come | A fair opens in Qatar on 9 September 2025.',
    ]);
    expect(await timelineOf('peru', ...articles)).toEqual([]);
    expect(tell(await timelineOf('ordered', ...articles))).toHaveLength(2);
  });

  it('gives a chart its interval, precision, status, number and label', async () => {
    const [entry] = await timelineOf('', '2025-06-03 Gulf Wire: Last year Oman ordered about 12 Boran howitzers.');
    expect(entry && timelineToJson(entry)).toMatchObject({
      date: '2024',
      start: '2024-01-01',
      end: '2024-12-31',
      precision: 'year',
      isEstimate: true,
      when: '2024, from "last year"',
      status: 'ordered',
      value: 12,
      modifier: 'approximate',
      label: 'about 12 Boran howitzer',
      quotes: [{ source: 'Gulf Wire', quote: 'Last year Oman ordered about 12 Boran howitzers.' }],
    });
  });

  it('says both years where sources disagree', async () => {
    const entries = await timelineOf(
      '',
      '2025-06-03 Gulf Wire: Oman ordered 12 Boran howitzers in 2023.',
      '2025-06-04 Harbour Post: Oman ordered 12 Boran howitzers in 2024.',
    );
    expect(entries.map(({ date }) => date)).toEqual(['2023', '2024']);
    for (const { words } of entries) {
      expect(words).toContain('sources disagree on the date: 2023 (Gulf Wire, 2025-06-03) or 2024 (Harbour Post');
    }
  });
});
