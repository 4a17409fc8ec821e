import type { DealStatus } from '../model/fact.ts';
import { foldText } from '../names/fold-text.ts';
import { findKind } from './question-kinds.ts';

/** Where a question leaves the status open, the surest deal leads. */
export const BY_CERTAINTY: readonly DealStatus[] = [
  'delivered',
  'ordered',
  'planned',
  'option',
  'negotiating',
  'considered',
  'cancelled',
];

/**
 * What in a question asks for which status; the first that fits counts. Ends of a deal come first ("the cancelled
 * order"), then what makes a purchase less than done ("considering buying", "plans to buy"), the bare verbs last.
 * An order does not answer for a delivery, nor a plan for an order: statuses are never mixed.
 */
const CUES: readonly { readonly cue: RegExp; readonly answers: readonly DealStatus[] }[] = [
  { cue: /\b(?:cancel|scrap|abandon|ditch|dropp)\w{0,8}\b|\bdrop\b/, answers: ['cancelled'] },
  {
    cue: /\b(?:consider|interest|explor)\w{0,8}\b|\b(?:mull|eye|ey|weigh)(?:s|d|ed|ing)?\b|\blook(?:s|ed|ing)? at\b/,
    answers: ['considered'],
  },
  // The month is no modal: "in May 2024".
  { cue: /(?<!\b(?:in|of|since|by|last|this|until) )\b(?:may|might|could)\b(?! \d)/, answers: ['considered'] },
  { cue: /\b(?:want(?:s|ed)?|seek(?:s|ing)?)\b/, answers: ['considered', 'planned'] },
  { cue: /\bnegotiat\w{0,8}\b|\btalks\b|\bin talks\b|\bdiscuss\w{0,8}\b/, answers: ['negotiating'] },
  { cue: /\boptions?\b/, answers: ['option'] },
  // What is ordered is what will come.
  {
    cue: /\b(?:will|going|expect(?:s|ed|ing)?|due)\b.{0,80}\b(?:receiv|deliver|arriv|get)\w{0,6}\b|\bto (?:be )?(?:receiv|deliver|arriv|get)\w{0,6}\b/,
    answers: ['planned', 'ordered', 'option'],
  },
  {
    cue: /\b(?:plan(?:s|ned|ning)?|will|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|would|future|going to|to be)\b/,
    answers: ['planned'],
  },
  // A purchase that goes on now may stand anywhere short of delivery.
  {
    cue: /\b(?:is|are|be|been)\b.{0,80}\b(?:buying|purchasing|ordering|acquiring|procuring|getting|selling)\b/,
    answers: ['ordered', 'negotiating', 'planned'],
  },
  { cue: /\b(?:gets?|got|obtain\w{0,3})\b/, answers: ['delivered', 'ordered'] },
  {
    cue: /\b(?:deliver|receiv|arriv|induct)\w{0,6}\b|\bsuppl(?:y|ies|ied|ying)\b|\bhand(?:ed|ing) over\b/,
    answers: ['delivered'],
  },
  {
    cue: /\b(?:bought|buys?|purchas\w{0,4}|order\w{0,3}|procur\w{0,6}|acqui\w{0,8}|sold|sells?|sales?|contract\w{0,3}|sign(?:s|ed|ing)?|import\w{0,3}|export\w{0,3})\b/,
    answers: ['ordered', 'delivered'],
  },
];

/** The statuses that a question asks for, best first, or null where it leaves them open. */
export function askedStatuses(text: string): readonly DealStatus[] | null {
  const { kind, start } = findKind(text);
  const folded = foldText(text);
  // What stands before the asking words is how one asks: "could you tell me how many", "I would like to know when".
  const asking = kind.isOpen
    ? folded.replace(/^\W{0,9}(?:could|can|would|will|may) (?:you|i|we)\b/, '')
    : folded.slice(start);
  return CUES.find(({ cue }) => cue.test(asking))?.answers ?? null;
}

/** Whether a word, folded, asks for a status by itself. */
export function isStatusWord(word: string): boolean {
  return CUES.some(({ cue }) => cue.test(word));
}
