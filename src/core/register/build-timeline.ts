import type { Article, ArticleHead } from '../model/article.ts';
import type { Deal, Quantity, Time } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import { foldText } from '../names/fold-text.ts';
import { dealWords, NOT_SAID, statusWord } from '../wording/deal-words.ts';
import { whenWords } from '../wording/when-words.ts';
import type { RegisterRow } from './build-register.ts';
import { disagreementWords, isDateEstimate, rowCells } from './row-words.ts';
import { type Interval, timexInterval } from './timex-interval.ts';

/** A sentence with the article that has it. */
export interface Quotation {
  readonly quote: string;
  readonly article: ArticleHead;
}

/** What happened or is planned at one date: a row of the register, or a sentence that is dated. */
export interface TimelineEntry {
  readonly kind: 'deal' | 'sentence';
  /** TIMEX3, or null where no calendar date is said. */
  readonly date: string | null;
  readonly interval: Interval | null;
  /** The date in the article's words and what was reckoned from it; null where none is said. */
  readonly when: string | null;
  /** TIMEX3's mod: START, MID, END, BEFORE, AFTER, APPROX; null for the date itself. */
  readonly mod: string | null;
  /** Reckoned, bounded or disputed. */
  readonly isEstimate: boolean;
  /** A deal's status as a word; null for a sentence. */
  readonly status: string | null;
  /** A deal short of an order: it may never come. */
  readonly isPlanned: boolean;
  /** It begins after the day of the article: when that was written, it was still to come. */
  readonly isAhead: boolean;
  readonly quantity: Quantity | null;
  /** A few words for a chart: "18 MKE Boran 105mm howitzer". */
  readonly label: string;
  /** What is told, in words, with its status. */
  readonly words: string;
  /** At least one, the newest article's first. */
  readonly quotations: readonly Quotation[];
  readonly factIds: readonly string[];
}

/** A time with the article that says it. */
export interface SaidTime {
  readonly time: Time;
  readonly article: Article;
}

/**
 * By date, the oldest first: a year before its months and days. What has no date stands at the end. A dated sentence
 * whose date a deal already has is left out.
 */
export function buildTimeline(rows: readonly RegisterRow[], times: readonly SaidTime[]): TimelineEntry[] {
  const deals = rows.flatMap(({ tellings }) => tellings.map(({ deal }) => deal));
  const taken = new Set(deals.flatMap((deal) => (deal.when ? [placeOf(deal, deal.when.timex)] : [])));
  const entries = [
    ...rows.map(dealEntry),
    ...sentences(times.filter(({ time }) => !taken.has(placeOf(time, time.timex)))),
  ];
  return entries.sort(compareEntries);
}

function placeOf({ passageId, quote }: Pick<Deal, 'passageId' | 'quote'>, timex: string): string {
  return [passageId, timex, quote].join('|');
}

/** Short of an order. */
const PLANNED: ReadonlySet<string> = new Set(['considered', 'negotiating', 'planned', 'option']);

function dealEntry(row: RegisterRow): TimelineEntry {
  const { deal, from, tellings, disagreements } = row;
  const interval = deal.when ? timexInterval(deal.when.timex) : null;
  const cells = rowCells(row);
  const number = cells.number === NOT_SAID ? [] : [cells.number];
  const disputes = disagreements.map((each) => `sources disagree on the ${each.about}: ${disagreementWords(each)}`);
  return {
    kind: 'deal',
    date: interval && deal.when ? deal.when.timex : null,
    interval,
    when: row.when,
    mod: deal.when?.mod ?? null,
    isEstimate: isDateEstimate(row),
    status: statusWord(deal),
    isPlanned: PLANNED.has(deal.status),
    isAhead: isAfter(interval, from.date?.article),
    quantity: deal.quantity,
    label: [...number, cells.system].join(' '),
    words: [dealWords({ ...deal, when: null }), ...disputes].join('; '),
    quotations: tellings.map((each) => ({ quote: each.deal.quote, article: each.article })),
    factIds: tellings.map((each) => each.deal.id),
  };
}

function isAfter(interval: Interval | null, article: ArticleHead | undefined): boolean {
  return interval !== null && article !== undefined && article.published !== '' && interval.start > article.published;
}

/** The same sentence with the same date, in whatever articles, is one entry. */
function sentences(times: readonly SaidTime[]): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const { time, article } of [...times].sort(newestFirst)) {
    const interval = time.type === 'DATE' ? timexInterval(time.timex) : null;
    if (!interval || time.polarity === 'denied') continue;
    const key = `${time.timex}|${foldText(time.quote)}`;
    const known = entries.get(key);
    const quotation = { quote: time.quote, article };
    entries.set(
      key,
      known
        ? { ...known, quotations: [...known.quotations, quotation], factIds: [...known.factIds, time.id] }
        : sentenceEntry(time, interval, quotation),
    );
  }
  return [...entries.values()];
}

function sentenceEntry(time: Time, interval: Interval, quotation: Quotation): TimelineEntry {
  const when = whenWords(time, time.quote);
  return {
    kind: 'sentence',
    date: time.timex,
    interval,
    when,
    mod: time.mod,
    isEstimate: time.derivedFrom !== null || time.mod !== null || when !== time.text,
    status: null,
    isPlanned: false,
    isAhead: isAfter(interval, quotation.article),
    quantity: null,
    label: when,
    words: time.quote,
    quotations: [quotation],
    factIds: [time.id],
  };
}

function newestFirst(a: SaidTime, b: SaidTime): number {
  return (
    compareText(b.article.published, a.article.published) ||
    compareText(a.article.id, b.article.id) ||
    compareText(a.time.id, b.time.id)
  );
}

/** After every date. */
const LAST = '\uffff';

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(a.interval?.start ?? LAST, b.interval?.start ?? LAST) ||
    // The wider first: a year stands before what happened in its January.
    compareText(b.interval?.end ?? '', a.interval?.end ?? '') ||
    // Deals keep the register's order.
    compareText(a.kind, b.kind) ||
    (a.kind === 'deal' ? 0 : compareText(a.factIds[0] ?? '', b.factIds[0] ?? ''))
  );
}
