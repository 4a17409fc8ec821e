import type { Answer, Coverage, Hit, Question } from '../model/answer.ts';
import { DEAL_STATUSES, type Deal, type DealStatus } from '../model/fact.ts';
import { plural } from '../names/name-index.ts';
import { counted, quantityWords } from '../wording/number-words.ts';
import { findConflicts } from './conflicts.ts';
import { listWords, STATUS_WORDS } from './gap-words.ts';
import { missingWords } from './missing.ts';

/** One side of a comparison: its name, and all deals that the record tells of it. */
export interface ToldSide {
  readonly label: string;
  readonly deals: readonly Deal[];
}

/** As many rows of one side as are read. */
const MAX_SHOWN = 12;
/** As many of one side's deals of one status as a headline holds. */
const MAX_TOLD = 4;

/**
 * The sides of a comparison as one answer: what each is said to have dealt in, its statuses apart, the sides never mixed.
 * A side of which no deal is told is named as missing. `hits` are the passages that tell of them.
 */
export function compareSides(
  question: Question,
  sides: readonly ToldSide[],
  { hits, coverage }: { readonly hits: readonly Hit[]; readonly coverage: Coverage },
): Answer {
  const present = sides.filter(({ deals }) => deals.length > 0);
  const absent = sides.filter(({ deals }) => deals.length === 0).map(({ label }) => label);
  const text = present.map(({ label, deals }) => `${label}: ${sideWords(deals)}`).join('. ');
  const facts = distinct(
    present.flatMap(({ deals }) => deals.slice(0, MAX_SHOWN)),
    ({ id }) => id,
  );
  const isWhole = absent.length === 0;
  const gap = `The record tells of no deal of ${listWords(absent, 'or')}.`;
  return {
    question,
    verdict: isWhole ? 'answered' : present.length > 0 ? 'related' : 'none',
    headline: isWhole ? { text, factIds: facts.map(({ id }) => id) } : null,
    facts,
    hits,
    conflicts: findConflicts(facts),
    missing: missingWords(facts),
    suggestions: [],
    reason: isWhole ? null : [gap, text && `${text}.`].filter(Boolean).join(' '),
    coverage,
  };
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
