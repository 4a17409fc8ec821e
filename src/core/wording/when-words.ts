import type { Time } from '../model/fact.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' };

/** The shapes of a TIMEX3 date, each with its words; the first that fits counts, so the longer stand first. */
const SHAPES: readonly { readonly shape: RegExp; readonly words: (parts: readonly string[]) => string | null }[] = [
  {
    shape: /^(\d{4})-(\d\d)-(\d\d)/,
    words: ([year, month, day]) => `${Number(day)} ${monthName(month)} ${year}`,
  },
  { shape: /^(\d{4})-(\d\d)$/, words: ([year, month]) => `${monthName(month)} ${year}` },
  { shape: /^(\d{4})-Q(\d)$/, words: ([year, quarter]) => `Q${quarter} ${year}` },
  { shape: /^(\d{4})-H(\d)$/, words: ([year, half]) => `H${half} ${year}` },
  { shape: /^(\d{4})-W(\d\d)/, words: ([year, week]) => `week ${Number(week)} of ${year}` },
  { shape: /^(\d{4})-(SP|SU|FA|AU|WI)$/, words: ([year, season]) => `${SEASONS[season ?? '']} ${year}` },
  { shape: /^(\d{4})$/, words: ([year]) => year ?? null },
  { shape: /^(\d{3})X?$/, words: ([decade]) => `the ${decade}0s` },
];

/** TIMEX3's modifiers, as said before a date. */
const MODS: Record<string, string> = {
  START: 'early ',
  MID: 'mid-',
  END: 'late ',
  BEFORE: 'before ',
  AFTER: 'after ',
  APPROX: 'about ',
};

/** A TIMEX3 date in words ("3 June 2025", "June 2025", "Q2 2026", "2024"), or null for what is no calendar date. */
export function timexWords(timex: string): string | null {
  for (const { shape, words } of SHAPES) {
    const match = shape.exec(timex);
    if (match) return words(match.slice(1));
  }
  return null;
}

/** A day, `YYYY-MM-DD`, in words: "3 June 2025"; anything else as it is. */
export function dayWords(day: string): string {
  return timexWords(day) ?? day;
}

/**
 * A time as the article tells it, with what the desk reckoned from it: `2024, from "last year"` when derived,
 * else the words themselves with the preposition that bounds them, found in `quote`: "since 2018".
 */
export function whenWords(when: Pick<Time, 'timex' | 'text' | 'derivedFrom' | 'mod'>, quote: string): string {
  const reckoned = when.derivedFrom === null ? null : timexWords(when.timex);
  if (reckoned === null) return withPreposition(when.text, quote);
  return `${MODS[when.mod ?? ''] ?? ''}${reckoned}, from "${withPreposition(when.text, quote)}"`;
}

/** Prepositions that change what a date means; "in" and "on" do not. */
const BOUNDING = ['since', 'by', 'before', 'after', 'until', 'from', 'by the end of'];

function withPreposition(words: string, quote: string): string {
  const at = quote.indexOf(words);
  const before = at < 0 ? '' : ` ${quote.slice(0, at).toLowerCase()}`;
  const preposition = BOUNDING.find((each) => before.endsWith(` ${each} `));
  return preposition ? `${preposition} ${words}` : withoutCapital(words);
}

/** Words that keep their capital inside a sentence; whatever else begins with one stood at a sentence's beginning. */
const KEEPS_CAPITAL =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2}|[A-Z]\d)/;

function withoutCapital(words: string): string {
  return KEEPS_CAPITAL.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function monthName(month: string | undefined): string {
  return MONTHS[Number(month) - 1] ?? `month ${month}`;
}
