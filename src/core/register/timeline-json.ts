import type { TimelineEntry } from './build-timeline.ts';

/** An entry as `timeline --json` prints it, ready for a chart. Scripts depend on it: change it only by adding. */
export function timelineToJson(entry: TimelineEntry): Readonly<Record<string, unknown>> {
  const { interval, quantity } = entry;
  return {
    kind: entry.kind,
    date: entry.date,
    start: interval?.start ?? null,
    end: interval?.end ?? null,
    precision: interval?.precision ?? null,
    mod: entry.mod,
    isEstimate: entry.isEstimate,
    when: entry.when,
    status: entry.status,
    isPlanned: entry.isPlanned,
    isAhead: entry.isAhead,
    value: quantity?.value ?? null,
    max: quantity?.max ?? null,
    modifier: quantity?.modifier ?? null,
    label: entry.label,
    words: entry.words,
    quotes: entry.quotations.map(({ quote, article }) => ({
      quote,
      article: article.id,
      title: article.title,
      published: article.published,
      source: article.source,
      url: article.url,
    })),
    facts: entry.factIds,
  };
}
