import { DEAL_VERBS } from '../facts/lexicon/deal-verbs.ts';
import type { DealStatus } from '../model/fact.ts';
import { foldText, splitWords } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { askedSides, isSupplierWord, type Side, type Sides, wantedSide } from './asked-sides.ts';
import { askedStatuses, BY_CERTAINTY, isStatusWord } from './asked-status.ts';

/** What a question says of a deal: who must be on which side, how far it must be, and in which year. */
export interface AskedDeal extends Sides {
  /** The statuses that answer, best first. */
  readonly statuses: readonly DealStatus[];
  /** The one that the question is about, or null when it leaves the status open. */
  readonly asked: DealStatus | null;
  /** Which party "who" is about, where the verb tells. */
  readonly wanted: Side | null;
  readonly years: readonly string[];
}

/** A word that is a year. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Reads what a question says of a deal; an empty frame for one that is about none. */
export function readAskedDeal(text: string, index: NameIndex): AskedDeal {
  const statuses = askedStatuses(text);
  const sides = askedSides(text, index);
  const years = splitWords(text).map((word) => word.text);
  return {
    ...sides,
    statuses: statuses ?? BY_CERTAINTY,
    asked: statuses?.[0] ?? null,
    wanted: wantedSide(text, sides),
    years: years.filter((word) => YEAR.test(word)),
  };
}

/** Words of a question that belong to its frame, not to what it is about: matched by the status and the sides. */
export function isCueWord(word: string): boolean {
  const folded = foldText(word);
  return DEAL_VERBS.has(folded) || isSupplierWord(folded) || isStatusWord(folded);
}
