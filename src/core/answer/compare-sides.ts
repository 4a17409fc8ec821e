import type { Answer, Question } from '../model/answer.ts';
import { DEAL_STATUSES, type Deal, type DealStatus } from '../model/fact.ts';
import { type NameIndex, plural } from '../names/name-index.ts';
import { counted, quantityWords } from '../wording/number-words.ts';
import { findConflicts } from './conflicts.ts';
import { listWords, STATUS_WORDS } from './gap-words.ts';
import { isDealOf } from './narrow.ts';

/** One side of a comparison with what the record answers about it alone. */
export interface AnsweredSide {
  readonly label: string;
  readonly answer: Answer;
}

/** How many passages each side brings along. */
const MAX_HITS = 5;
/** As many of one side's deals as a headline holds. */
const MAX_TOLD = 4;

/**
 * The sides of a comparison as one answer: what each is said to have dealt in, its statuses apart, the sides never mixed.
 * A side of which no deal is told is named as missing.
 */
export function compareSides(question: Question, sides: readonly AnsweredSide[], index: NameIndex): Answer {
  const told = sides.map((side) => ({ ...side, deals: dealsOf(side, index) }));
  const present = told.filter(({ deals }) => deals.length > 0);
  const absent = told.filter(({ deals }) => deals.length === 0);
  const [first] = sides;
  const text = present.map(({ label, deals }) => `${label}: ${sideWords(deals)}`).join('. ');
  const facts = distinct(
    present.flatMap(({ deals }) => deals),
    ({ id }) => id,
  );
  const isWhole = present.length > 1 && absent.length === 0;
  const gap =
    absent.length > 0
      ? `The articles found tell of no deal of ${listWords(
          absent.map(({ label }) => label),
          'or',
        )}.`
      : '';
  const reasons = [
    gap,
    ...absent.map(({ answer }) => (answer.verdict === 'none' ? (answer.reason ?? '') : '')),
    text && `${text}.`,
  ].filter(Boolean);
  return {
    question,
    verdict: isWhole ? 'answered' : present.length > 0 ? 'related' : 'none',
    headline: isWhole ? { text, factIds: facts.map(({ id }) => id) } : null,
    facts,
    hits: distinct(
      present.flatMap(({ answer }) => answer.hits.slice(0, MAX_HITS)),
      ({ passage }) => passage.id,
    ),
    conflicts: distinct(
      present.flatMap(({ answer }) => answer.conflicts),
      ({ about }) => about,
    ),
    missing: [...new Set(present.flatMap(({ answer }) => answer.missing))],
    suggestions: isWhole ? [] : [...new Set(absent.flatMap(({ answer }) => answer.suggestions))],
    reason: isWhole ? null : [...new Set(reasons)].join(' '),
    coverage: first ? first.answer.coverage : { articles: 0, passages: 0, newest: null, sources: [], refused: 0 },
  };
}

/** Only what is told of the side itself: a deal that merely stands beside its name is another's. */
function dealsOf({ label, answer }: AnsweredSide, index: NameIndex): Deal[] {
  const deals = answer.facts.filter((fact) => fact.kind === 'deal');
  return deals.filter((deal) => deal.polarity === 'affirmed' && isDealOf(deal, label, index));
}

/** "ordered 48 FA-50 jets, 18 FA-50 jets (66 jets in total); planned 820 K2 tanks". */
function sideWords(deals: readonly Deal[]): string {
  return [...DEAL_STATUSES]
    .reverse()
    .map((status) => ({ status, own: deals.filter((deal) => deal.status === status) }))
    .filter(({ own }) => own.length > 0)
    .map(({ status, own }) => statusWords(status, own))
    .join('; ');
}

function statusWords(status: DealStatus, deals: readonly Deal[]): string {
  const words = [...new Set(deals.map(shortWords))];
  const more = words.length > MAX_TOLD ? ` and ${words.length - MAX_TOLD} more` : '';
  const total = totalWords(deals);
  return `${STATUS_WORDS[status]} ${words.slice(0, MAX_TOLD).join(', ')}${more}${total ? ` (${total} in total)` : ''}`;
}

function shortWords({ quantity, item, unit, share }: Deal): string {
  const number = quantity ? quantityWords(quantity) : '';
  const noun = unit && quantity && item ? `${counted(unit, quantity)} of` : '';
  const part = share === 'part' ? '(a part)' : share === 'addition' ? '(more)' : '';
  return [number, noun, item?.text ?? unit ?? 'systems', part].filter(Boolean).join(' ');
}

/**
 * The sum of one status, where it means something: whole exact numbers of one class of thing, each of a deal of its own,
 * and no two that the articles dispute. Null for anything else.
 */
function totalWords(deals: readonly Deal[]): string | null {
  const counts = deals.filter(({ quantity }) => quantity !== null);
  const own = distinct(counts, ({ buyer, buyerCountry, item, quantity }) =>
    [buyerCountry ?? buyer, item?.designation ?? item?.text, quantity?.value].join('|'),
  );
  const noun = own[0]?.item?.class ?? null;
  const fits = ({ quantity, share, unit, item }: Deal) =>
    quantity?.modifier === 'exact' && share === null && unit === null && item?.class === noun;
  if (noun === null || own.length < 2 || !own.every(fits) || findConflicts(own).length > 0) return null;
  const sum = own.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
  return `${sum} ${plural(noun)}`;
}

function distinct<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  const byKey = new Map(all.map((each) => [keyOf(each), each]));
  return [...byKey.values()];
}
