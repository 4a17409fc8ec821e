import { DEAL_VERBS, type DealVerb } from '../facts/lexicon/deal-verbs.ts';
import { foldText, splitWords, type Word } from '../names/fold-text.ts';
import { findNames, type NameIndex, type NameMatch } from '../names/name-index.ts';

export type Side = 'buyer' | 'supplier';

/** Entity ids of the countries and makers that a question puts on a side of a deal. */
export interface Sides {
  readonly buyers: readonly string[];
  readonly suppliers: readonly string[];
}

/** The sides on which a question puts its parties, by preposition and verb; a party may stand on none. */
export function askedSides(text: string, index: NameIndex): Sides {
  const folded = foldText(text);
  const words = splitWords(text);
  const names = findNames(text, index, { anyCase: true });
  const parties = names.filter(({ entity }) => entity.kind === 'country' || entity.kind === 'maker');
  const sides = parties.map((name) => ({ id: name.entity.id, side: sideOf(name, words, folded) }));
  return {
    buyers: sides.filter(({ side }) => side === 'buyer').map(({ id }) => id),
    suppliers: sides.filter(({ side }) => side === 'supplier').map(({ id }) => id),
  };
}

/** Makers are asked for by what they do. */
const MAKING =
  /^(?:makes?|made|making|makers?|builds?|built|building|builders?|produc(?:e|es|ed|ing|ers?)|manufactur(?:e|es|ed|ing|ers?))$/;

/** Who wins a contract supplies. */
const WINNING = /^(?:wins?|won|winning|awarded|clinch(?:es|ed)?|secur(?:es|ed))$/;

/** Whether a word, folded, asks for a maker or a winner. */
export function isSupplierWord(word: string): boolean {
  return MAKING.test(word) || WINNING.test(word);
}

/** Words that may stand between a subject and its verb. */
const BETWEEN =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|did|does|do|to|may|might|could|plan\w{0,5}|intend\w{0,4}|want\w{0,3}|going|also|recently|already|ever|army|navy|air|force|forces|military|government|ministry|of|defen[cs]e|the|in|talks|interested|looking|at)$/;
/** A demonym is a party only with one of these; else it says where a thing was made ("Turkish drones"). */
const BODIES = /^(?:army|navy|air|force|forces|military|government|ministry|firm|company|manufacturers?|makers?)$/;

function sideOf(name: NameMatch, words: readonly Word[], folded: string): Side | null {
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

function sideAfter(preposition: string | undefined, verb: DealVerb | undefined): Side | null {
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
function subjectSide(name: NameMatch, words: readonly Word[]): Side | null {
  const after = words.filter(({ start }) => start >= name.span.end).map(({ text }) => text);
  if (name.form === 'demonym' && !BODIES.test(after[0] ?? '')) return null;
  const at = after.findIndex((word) => DEAL_VERBS.has(word));
  if (at < 0 || !after.slice(0, at).every((word) => BETWEEN.test(word))) return null;
  const subject = DEAL_VERBS.get(after[at] ?? '')?.frame.subject;
  return subject === 'buyer' || subject === 'supplier' ? subject : null;
}

/** Which party "who" is about: the side of the verb that the question leaves empty. */
export function wantedSide(text: string, { buyers, suppliers }: Sides): Side | null {
  const words = splitWords(text);
  if (words.some((word) => isSupplierWord(word.text))) return 'supplier';
  const verb = words.map(({ text }) => DEAL_VERBS.get(text)).find((each) => each !== undefined);
  const subject = verb?.frame.subject;
  if (subject !== 'buyer' && subject !== 'supplier') return null;
  const isFilled = subject === 'buyer' ? buyers.length > 0 : suppliers.length > 0;
  if (!isFilled) return subject;
  return subject === 'buyer' ? 'supplier' : 'buyer';
}
