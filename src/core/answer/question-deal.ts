import { DEAL_VERBS, type DealVerb } from '../facts/lexicon/deal-verbs.ts';
import type { DealStatus } from '../model/fact.ts';
import { foldText, splitWords, type Word } from '../names/fold-text.ts';
import { findNames, type NameIndex, type NameMatch } from '../names/name-index.ts';

/** What a question says of a deal: who must be on which side, how far it must be, and in which year. */
export interface AskedDeal {
  /** Entity ids of countries and makers that the question puts on a side. */
  readonly buyers: readonly string[];
  readonly suppliers: readonly string[];
  /** The statuses that answer, best first. */
  readonly statuses: readonly DealStatus[];
  /** The word for the first of them that the question was about, or null when it leaves the status open. */
  readonly asked: DealStatus | null;
  /** Which party "who" is about, where the verb tells. */
  readonly wanted: 'buyer' | 'supplier' | null;
  readonly years: readonly string[];
}

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

/** Makers are asked for by what they do. */
const MAKING =
  /^(?:makes?|made|making|makers?|builds?|built|building|builders?|produc(?:e|es|ed|ing|ers?)|manufactur(?:e|es|ed|ing|ers?))$/;

/** Who wins a contract supplies. */
const WINNING = /^(?:wins?|won|winning|awarded|clinch(?:es|ed)?|secur(?:es|ed))$/;

/** Words of the question that belong to its frame, not to what it is about: matched by the status and the sides. */
export function isCueWord(word: string): boolean {
  const folded = foldText(word);
  return (
    DEAL_VERBS.has(folded) || MAKING.test(folded) || WINNING.test(folded) || CUES.some(({ cue }) => cue.test(folded))
  );
}

/** A word that is a year. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Reads what a question says of a deal; an empty frame for one that is about none. */
export function readAskedDeal(text: string, index: NameIndex): AskedDeal {
  const folded = foldText(text);
  const words = splitWords(text);
  const names = findNames(text, index, { anyCase: true }).filter(({ entity }) =>
    /^(?:country|maker)$/.test(entity.kind),
  );
  const sides = names.map((name) => ({ id: name.entity.id, side: sideOf(name, words, folded) }));
  const answers = CUES.find(({ cue }) => cue.test(folded))?.answers;
  const buyers = sides.filter(({ side }) => side === 'buyer').map(({ id }) => id);
  const suppliers = sides.filter(({ side }) => side === 'supplier').map(({ id }) => id);
  return {
    buyers,
    suppliers,
    statuses: answers ?? BY_CERTAINTY,
    asked: answers?.[0] ?? null,
    wanted: wantedParty(words, { buyers, suppliers }),
    years: words.map(({ text }) => text).filter((word) => YEAR.test(word)),
  };
}

/** Words that may stand between a subject and its verb. */
const BETWEEN =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|did|does|do|to|may|might|could|plan\w{0,5}|intend\w{0,4}|want\w{0,3}|going|also|recently|already|ever|army|navy|air|force|forces|military|government|ministry|of|defen[cs]e|the|in|talks|interested|looking|at)$/;
/** A demonym is a party only with one of these; else it says where a thing was made ("Turkish drones"). */
const BODIES = /^(?:army|navy|air|force|forces|military|government|ministry|firm|company|manufacturers?|makers?)$/;

function sideOf(name: NameMatch, words: readonly Word[], folded: string): 'buyer' | 'supplier' | null {
  const before = words.filter(({ end }) => end <= name.span.start).map(({ text }) => text);
  const verb = words.map(({ text }) => DEAL_VERBS.get(text)).find((each) => each !== undefined);
  const preposition = before.findLast((word) => !/^(?:the|a|an)$/.test(word));
  const fromPreposition = sideAfter(preposition, verb);
  if (fromPreposition) return fromPreposition;
  const subject = subjectSide(name, words);
  if (subject) return subject;
  // "Bangladesh's order"
  return /^'s\s+(?:\w+\s+){0,3}(?:order|purchase|acquisition|procurement)/.test(folded.slice(name.span.end))
    ? 'buyer'
    : null;
}

function sideAfter(preposition: string | undefined, verb: DealVerb | undefined): 'buyer' | 'supplier' | null {
  const slots: Record<string, DealVerb['frame']['to' | 'from' | 'by' | 'with']> = {
    from: verb?.frame.from ?? 'supplier',
    to: verb?.frame.to ?? null,
    by: verb?.frame.by ?? null,
    with: verb?.frame.with ?? null,
  };
  const slot = slots[preposition ?? ''] ?? null;
  return slot === 'either' ? null : slot;
}

/** The side of a name that stands before its verb: "did Bangladesh buy", "MKE has sold". */
function subjectSide(name: NameMatch, words: readonly Word[]): 'buyer' | 'supplier' | null {
  const after = words.filter(({ start }) => start >= name.span.end).map(({ text }) => text);
  if (name.form === 'demonym' && !BODIES.test(after[0] ?? '')) return null;
  const at = after.findIndex((word) => DEAL_VERBS.has(word));
  if (at < 0 || !after.slice(0, at).every((word) => BETWEEN.test(word))) return null;
  const subject = DEAL_VERBS.get(after[at] ?? '')?.frame.subject;
  return subject === 'buyer' || subject === 'supplier' ? subject : null;
}

type Sides = Pick<AskedDeal, 'buyers' | 'suppliers'>;

function wantedParty(words: readonly Word[], { buyers, suppliers }: Sides): AskedDeal['wanted'] {
  if (words.some(({ text }) => MAKING.test(text) || WINNING.test(text))) return 'supplier';
  const verb = words.map(({ text }) => DEAL_VERBS.get(text)).find((each) => each !== undefined);
  const subject = verb?.frame.subject;
  if (subject !== 'buyer' && subject !== 'supplier') return null;
  const isFilled = subject === 'buyer' ? buyers.length > 0 : suppliers.length > 0;
  if (!isFilled) return subject;
  return subject === 'buyer' ? 'supplier' : 'buyer';
}
