import type { Asks } from '../model/answer.ts';
import type { FactKind } from '../model/fact.ts';
import { foldText } from '../names/fold-text.ts';

/** What a way of asking wants to be told. */
export interface QuestionKind {
  readonly asks: Asks;
  /** Kinds of facts that answer it, best first; none where only a deal or a sentence can. */
  readonly wants: readonly FactKind[];
  /** Whether it is a length of time that is wanted, not a point in it. */
  readonly duration?: boolean;
  /** Whether it leaves open what is wanted: keywords, or a question for yes or no. */
  readonly isOpen?: boolean;
  readonly pattern: RegExp;
}

/**
 * The ways of asking. The one that stands earliest in the question counts ("what happened when …" asks what); where two
 * begin at the same word, the first in this table, so that the exact ones ("what year") stand before "what".
 */
const KINDS: readonly QuestionKind[] = [
  { asks: 'when', wants: ['time'], duration: true, pattern: /\b(?:for )?how long\b/ },
  { asks: 'when', wants: ['time', 'rate'], pattern: /\bhow often\b/ },
  { asks: 'how-many', wants: ['age'], pattern: /\bhow old\b|\b(?:what|which) age\b/ },
  {
    asks: 'how-many',
    wants: ['percent'],
    pattern: /\b(?:what|which) (?:per ?cent|percentage|share|proportion)\b|\bhow many per ?cent\b/,
  },
  {
    asks: 'how-many',
    wants: ['measure'],
    pattern:
      /\bhow (?:far|heavy|fast|big|large|tall|high|wide|deep|powerful)\b|\b(?:what|which) (?:is the )?(?:calibre|caliber|range|weight|speed|length|size)\b/,
  },
  {
    asks: 'how-much',
    wants: ['money'],
    pattern:
      /\bhow (?:expensive|costly)\b|\bhow much(?= (?:money|is|are|was|were|did|does|do|will|would|has|have|had|it|they|the)\b|\W{0,9}$)/,
  },
  // "How much ammunition" counts; "how much did" was about money.
  {
    asks: 'how-many',
    wants: ['count'],
    pattern:
      /\bhow (?:many|much)\b|\bwhat(?:'s| is| was| are| were)? (?:the )?(?:total )?(?:number|quantity)\b|\b(?:number|quantity) of\b/,
  },
  { asks: 'when', wants: ['time'], pattern: /\bwhen\b|\b(?:what|which) (?:year|month|day|date|time)\b|\bdates? of\b/ },
  {
    asks: 'who',
    wants: ['person', 'organisation'],
    pattern:
      /\bwho(?:m|se|'s)?\b|\b(?:what|which) (?:country|countries|nations?|states?|governments?|company|companies|firms?|makers?|manufacturers?|suppliers?|buyers?|persons?|people|ministers?|officials?)\b/,
  },
  {
    asks: 'where',
    wants: ['place'],
    pattern: /\bwhere\b|\b(?:what|which) (?:city|cities|places?|locations?|towns?|regions?|sites?)\b/,
  },
  {
    asks: 'how-much',
    wants: ['money'],
    pattern:
      /\bwhat (?=(?:is|was|are|were|does|did|do|will) .{0,120}?\b(?:costs?|price|worth|value|pay|paid|spend|spent)\b)|\b(?:what|which) (?:price|cost|value|sum)\b/,
  },
  { asks: 'what', wants: [], pattern: /\bwhat\b|\bwhich\b|\bwhy\b|\bhow\b/ },
  // Keywords: "boran howitzers price".
  { asks: 'how-much', wants: ['money'], pattern: /\b(?:costs?|price|worth|value)\b/ },
];

const OPEN: QuestionKind = { asks: 'what', wants: [], isOpen: true, pattern: /^/ };

export interface FoundKind {
  readonly kind: QuestionKind;
  /** Where the asking words stand in the question; empty at 0 for keywords. */
  readonly start: number;
  readonly end: number;
}

/** How a question asks. Any text gives a kind: what asks nothing is keywords, which ask what. */
export function findKind(text: string): FoundKind {
  const folded = foldText(text);
  let best: FoundKind = { kind: OPEN, start: Number.POSITIVE_INFINITY, end: 0 };
  for (const kind of KINDS) {
    const match = kind.pattern.exec(folded);
    if (match && match.index < best.start) best = { kind, start: match.index, end: match.index + match[0].length };
  }
  return best.kind === OPEN ? { ...best, start: 0 } : best;
}

/** How one asks for yes or no: with the verb first, or "is it true that". */
const WHETHER =
  /^\W{0,9}(?:(?:and|so|but|or|also) ){0,2}(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|may|might)(?:n't| not)?\b/;

/** Whether a question asks for yes or no; "could you tell me how many" asks how many. */
export function asksWhether(text: string): boolean {
  return findKind(text).kind.isOpen === true && WHETHER.test(foldText(text));
}
