import type { CheckedPart } from '../../model/claim-check.ts';
import { includes } from '../../model/disagreements.ts';
import type { Fact, Quantity } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { isEntityTerm } from '../../search/analyze.ts';
import { factWords, type PlainFact } from '../../wording/fact-words.ts';
import { termSet, union } from '../told-terms.ts';

/** A recorded fact with what stands around it: its passage, heading and title. */
export interface RecordedFact {
  readonly fact: Fact;
  readonly around: string;
}

/** Less of the claim's words than this in a sentence, and the sentence is about something else. */
const MIN_SHARED = 0.6;

/**
 * Checks a number or date outside any deal: supported where a sentence about the same thing says it, else not in the
 * record. Never contradicted: two sentences may count different things in the same words. Null for other kinds of facts.
 */
export function checkNumber(
  claimed: PlainFact,
  recorded: readonly RecordedFact[],
  index: NameIndex,
): CheckedPart | null {
  const part = PARTS[claimed.kind];
  if (!part) return null;
  const asked = termSet(claimed.quote, index);
  const words = [...asked].filter((term) => !isEntityTerm(term) && !/[ \d]/.test(term));
  const names = [...asked].filter((term) => /^(?:country|maker|system):/.test(term));
  const saying = recorded.filter(({ fact, around }) => {
    if (fact.polarity !== claimed.polarity || !isSaid(claimed, fact)) return false;
    const told = termSet(fact.quote, index);
    const near = union(told, termSet(around, index));
    const shared = words.filter((term) => told.has(term)).length;
    return names.every((name) => near.has(name)) && shared >= MIN_SHARED * words.length;
  });
  const said = [...new Set(saying.map(({ fact }) => factWords(fact)))].join('; ');
  return {
    part,
    text: '',
    span: claimed.span,
    verdict: saying.length > 0 ? 'supported' : 'not-in-record',
    says: said || null,
    factIds: saying.map(({ fact }) => fact.id),
  };
}

const PARTS: Partial<Record<PlainFact['kind'], CheckedPart['part']>> = {
  count: 'number',
  measure: 'number',
  percent: 'number',
  age: 'number',
  rate: 'number',
  money: 'value',
  time: 'date',
};

function isSaid(claimed: PlainFact, fact: Fact): boolean {
  if (claimed.kind === 'time') {
    // "Last year" of an undated text is no year.
    const isOpen = claimed.derivedFrom !== null && claimed.type !== 'DURATION';
    return !isOpen && fact.kind === 'time' && fact.type === claimed.type && fact.timex.startsWith(claimed.timex);
  }
  if (!isQuantity(claimed) || !isQuantity(fact) || fact.kind !== claimed.kind) return false;
  return unitOf(fact) === unitOf(claimed) && includes(claimed, fact) && fact.direction === claimed.direction;
}

type QuantityFact = Extract<PlainFact, Quantity>;

function isQuantity(fact: Fact): fact is QuantityFact {
  return fact.kind !== 'deal' && 'modifier' in fact;
}

function unitOf(fact: QuantityFact): string | null {
  if (fact.kind === 'money') return fact.currency;
  if (fact.kind === 'rate') return `${fact.unit} ${fact.per}`;
  return fact.unit;
}
