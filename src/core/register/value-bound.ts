import type { Deal } from '../model/fact.ts';

/** What may stand before a sum that is not exact. */
const BOUND =
  /\b(?:about|around|some|roughly|approximately|estimated|nearly|almost|over|under|above|below|(?:more|less) than|at (?:least|most)|up to|as much as)(?: an?)?\s*$/i;

/** Whether the words before a deal's sum make it less than exact: "for about $300 million". A deal keeps the sum alone. */
export function isValueBounded({ evidence: { money }, quote, text, span }: Deal): boolean {
  // The sum of another passage is not in this sentence.
  if (!money || money.passageId !== undefined) return false;
  const quoteStart = span.start - quote.indexOf(text);
  return BOUND.test(quote.slice(0, Math.max(0, money.start - quoteStart)));
}
