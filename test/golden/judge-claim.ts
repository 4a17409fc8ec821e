import type { CheckedPart, ClaimCheck, ClaimVerdict } from '../../src/core/model/claim-check.ts';
import { has } from './judge-answer.ts';
import type { GoldenClaim } from './read-claims.ts';

/** What of a claim came out as it must. */
export interface JudgedClaim {
  /** How many parts are named, and how many of them are what they must be. */
  readonly wanted: number;
  readonly right: number;
  readonly faults: readonly string[];
  /** Parts that are supported and are not named as such: the gravest fault, among the others. */
  readonly wronglySupported: readonly string[];
}

/** Pairs each part named with one that was found; what is left over may be in no way supported or contradicted. */
export function judgeClaim(golden: GoldenClaim, { parts }: ClaimCheck): JudgedClaim {
  const left = [...parts];
  const wanted = WANTED.flatMap(({ list, verdict }) => golden[list].map((words) => ({ words, verdict })));
  const missed = wanted.filter(({ words, verdict }) => {
    const at = left.findIndex((part) => part.verdict === verdict && isAbout(part.text, words));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const faults = missed.map(({ words, verdict }) => {
    const [found] = left.filter(({ text }) => isAbout(text, words));
    return `"${words}" is ${found?.verdict ?? 'not found'}, not ${verdict}`;
  });
  const stray = (verdict: ClaimVerdict) =>
    left.filter((part) => part.verdict === verdict).map(({ part, text }) => `the ${part} "${text}" is ${verdict}`);
  const isNamed = (fault: string) => golden.never.some((words) => has(fault, words));
  const wronglySupported = stray('supported');
  const wronglyContradicted = stray('contradicted').filter((fault) => !isNamed(fault));
  return {
    wanted: wanted.length,
    right: wanted.length - missed.length,
    faults: [...faults, ...wronglySupported, ...wronglyContradicted],
    wronglySupported,
  };
}

const WANTED: readonly { readonly list: 'supported' | 'contradicted' | 'unknown'; readonly verdict: ClaimVerdict }[] = [
  { list: 'supported', verdict: 'supported' },
  { list: 'contradicted', verdict: 'contradicted' },
  { list: 'unknown', verdict: 'not-in-record' },
];

/** "five" is the part "five batteries", and "P-8A Poseidon" the part "P-8A Poseidon aircraft". */
function isAbout(text: CheckedPart['text'], words: string): boolean {
  return has(text, words) || has(words, text);
}
