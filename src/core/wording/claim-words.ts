import type { ClaimCheck, ClaimVerdict } from '../model/claim-check.ts';
import { some } from './change-words.ts';

/** A verdict in words. */
export const VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-in-record': 'not in the record',
};

/** Said of a text without anything to check. */
export const NOTHING_TO_CHECK = 'There is no number, date, party, system or status in it to check.';

/** A whole check in a sentence: "Contradicted in 1 of 6 parts." */
export function checkWords({ verdict, parts }: ClaimCheck): string {
  const count = (wanted: ClaimVerdict) => parts.filter((part) => part.verdict === wanted).length;
  const all = some(parts.length, 'part');
  switch (verdict) {
    case null:
      return NOTHING_TO_CHECK;
    case 'supported':
      return `Supported in all of ${all}.`;
    case 'contradicted':
      return `Contradicted in ${count('contradicted')} of ${all}.`;
    case 'not-in-record':
      return `Nothing in it is contradicted; ${count('not-in-record')} of ${all} not in the record.`;
  }
}
