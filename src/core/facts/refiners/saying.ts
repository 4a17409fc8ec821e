import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Token } from '../tokens.ts';

/** A verb of saying, also where the tagger took "Reuters reports that" for reports. */
export function isReportingVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !REPORTING_VERBS.has(token.lower)) return false;
  if (token.tag === 'VERB') return true;
  return (
    REPORTING_VERBS.get(token.lower) === 's' && tokens[at + 1]?.lower === 'that' && tokens[at - 1]?.tag === 'PROPN'
  );
}

/** "that", a quotation, a pronoun: what follows is what is said. */
export function opensClaim(tokens: readonly Token[], at: number): boolean {
  return (
    /^(that|["“:]|it|he|she|they|there)$/.test(tokens[at]?.lower ?? '') || /^["“:]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Nothing more is said behind the verb, a date or place aside: "…, Boeing said.", "…, he said on Friday." */
export function endsClaim(tokens: readonly Token[], from: number): boolean {
  const token = tokens[behindOccasion(tokens, from)];
  return !token || /^[.,;)]$/.test(token.text);
}

/** Where the claim begins behind the verb: an occasion is stepped over only where "that" shows it to be one. */
export function claimStart(tokens: readonly Token[], from: number): number {
  const at = behindOccasion(tokens, from);
  const isOver = tokens[at]?.lower === 'that' || (isDate(tokens[at - 1]) && !/^\d/.test(tokens[at - 1]?.text ?? ''));
  return isOver && !/^['’]s?$/.test(tokens[at]?.text ?? '') ? at : from;
}

/** A weekday, month, day or year. */
export function isDate(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower) ||
      /^(january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/.test(
        token.lower,
      ))
  );
}

/** A form of "be" right before, an adverb aside: the verb is passive. */
export function hasBe(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1;
  return /^(is|are|was|were|be|been|being)$/.test(tokens[before]?.lower ?? '');
}

const OCCASION =
  /^(on|in|at|a|the|of|last|late|early|earlier|later|statement|interview|yesterday|today|press|news|conference|briefing|week|month|year)$/;

/** Steps over when and where it was said: "on Monday", "in a statement", at most six words. */
function behindOccasion(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6 && (OCCASION.test(tokens[at]?.lower ?? '') || isDate(tokens[at]))) at++;
  return at;
}
