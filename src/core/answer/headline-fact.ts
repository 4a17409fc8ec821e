import type { Measure } from '../model/fact.ts';
import { foldText, splitWords } from '../names/fold-text.ts';
import { factWords, listFacts, type PlainFact } from '../wording/fact-words.ts';
import { timexWords } from '../wording/when-words.ts';
import type { FoundHeadline, Inquiry } from './inquiry.ts';
import { belongsToDeal, judgeFacts } from './judge-fact.ts';

/** How many persons or places one headline names at most. */
const MAX_NAMED = 3;

/** A number, a sum or a time that stands in the sentence that best meets the question. */
export function pickFact(inquiry: Inquiry): FoundHeadline | null {
  const { facts, focus } = inquiry;
  const deals = facts.filter((fact) => fact.kind === 'deal');
  // What a deal was read from is told by the deal, with its status, or not at all: a plan's number is no purchase's.
  const isOfDeal = (fact: PlainFact) =>
    (fact.kind === 'count' || focus.deal.asked !== null) && belongsToDeal(fact, deals);
  const [best] = judgeFacts(inquiry, (fact) => isWanted(fact, inquiry) && !isOfDeal(fact));
  return best?.fits ? headlineOf([best.fact]) : null;
}

/** The persons in the sentence that best meets the question, or else the organisations. */
export function personsIn(inquiry: Inquiry): FoundHeadline | null {
  // Who bought, sold or made is a side of a deal; whoever else the sentence names is not.
  if (inquiry.focus.deal.wanted) return null;
  return namesIn(inquiry, (fact) => fact.kind === 'person') ?? namesIn(inquiry, (fact) => fact.kind === 'organisation');
}

/** The places in the sentence that best meets the question; towns rather than whole countries. */
export function placesIn(inquiry: Inquiry): FoundHeadline | null {
  return (
    namesIn(inquiry, (fact) => fact.kind === 'place' && fact.country !== fact.name) ??
    namesIn(inquiry, (fact) => fact.kind === 'place')
  );
}

function namesIn(inquiry: Inquiry, isOfKind: (fact: PlainFact) => boolean): FoundHeadline | null {
  const judged = judgeFacts(inquiry, (fact) => isOfKind(fact) && addsToQuestion(fact, inquiry));
  const [best] = judged;
  if (!best?.fits) return null;
  const { passageId, quote } = best.fact;
  const together = judged
    .map(({ fact }) => fact)
    .filter((fact) => fact.passageId === passageId && fact.quote === quote);
  const words = together.map(factWords);
  return headlineOf(together.filter((_, at) => words.indexOf(words[at] ?? '') === at).slice(0, MAX_NAMED));
}

function headlineOf(facts: readonly PlainFact[]): FoundHeadline | null {
  const [first] = facts;
  if (!first) return null;
  return { text: listFacts(facts), factIds: facts.map(({ id }) => id), passageId: first.passageId };
}

/** A name answers only with something that the question does not have already: another name, or a role. */
function addsToQuestion(fact: PlainFact, { focus, question }: Inquiry): boolean {
  if (fact.kind === 'person' && fact.role !== null) return true;
  if (fact.kind !== 'person' && fact.kind !== 'organisation' && fact.kind !== 'place') return true;
  const words = splitWords(fact.name).map(({ text }) => text);
  const asked = new Set(splitWords(question.text).map(({ text }) => text));
  const isAsked = words.some((word) => word.length > 2 && asked.has(word));
  return !isAsked && !focus.names.some(({ entityId }) => entityId?.endsWith(`:${fact.name}`));
}

/** The measure that a question names by its role. Folded. */
const ROLES: readonly { readonly role: Measure['role']; readonly words: RegExp }[] = [
  { role: 'calibre', words: /\bcalib(?:re|er)\b/ },
  { role: 'range', words: /\brange\b|\bhow far\b/ },
  { role: 'weight', words: /\bweigh\w{0,3}\b|\bhow heavy\b/ },
  { role: 'speed', words: /\bspeed\b|\bhow fast\b/ },
  { role: 'length', words: /\blength\b|\bhow (?:long|tall|high|wide|deep)\b/ },
  { role: 'power', words: /\bhow powerful\b/ },
];

function isWanted(fact: PlainFact, { focus, question }: Inquiry): boolean {
  const { wants, duration } = focus.kind;
  if (!wants.includes(fact.kind)) return false;
  switch (fact.kind) {
    case 'time':
      if (duration) return fact.type === 'DURATION' && fact.value !== null;
      if (wants.includes('rate')) return fact.type === 'SET';
      return (fact.type === 'DATE' || fact.type === 'TIME') && timexWords(fact.timex) !== null;
    case 'measure': {
      const asked = ROLES.find(({ words }) => words.test(foldText(question.text)));
      return !asked || asked.role === fact.role;
    }
    default:
      return true;
  }
}
