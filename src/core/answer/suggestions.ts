import type { Deal, DealItem, Fact } from '../model/fact.ts';
import { plural } from '../names/name-index.ts';
import { isPlainUnit } from '../wording/deal-words.ts';
import { counted } from '../wording/number-words.ts';

/** How many questions are offered at most: what is read at a glance. */
const MAX_QUESTIONS = 3;

/** A question that a deal answers, or null where it lacks what is asked. The first that fits is offered. */
const FROM_DEAL: readonly ((deal: Deal, parts: { buyer: string; item: string }) => string | null)[] = [
  ({ status, quantity }, { buyer, item }) =>
    status === 'ordered' && quantity ? `How many ${item} did ${buyer} buy?` : null,
  ({ status, quantity }, { buyer, item }) =>
    status === 'planned' && quantity ? `How many ${item} does ${buyer} plan to buy?` : null,
  ({ status, when }, { buyer, item }) => (status === 'ordered' && when ? `When did ${buyer} buy ${item}?` : null),
  ({ status }, { buyer }) => (status === 'considered' ? `What is ${buyer} considering?` : null),
];

/** Questions that these facts answer, to try where there was no answer; each once, in the order of the facts. */
export function sampleQuestions(facts: readonly Fact[]): string[] {
  const fromDeals = facts.filter((fact) => fact.kind === 'deal').flatMap(questionOf);
  const fromPlaces = facts.flatMap((fact) => (fact.kind === 'place' && fact.country ? [fact.country] : []));
  return [...new Set([...fromDeals, ...fromPlaces])].slice(0, MAX_QUESTIONS);
}

function questionOf(deal: Deal): string[] {
  const buyer = deal.buyerCountry ?? deal.buyer;
  const isPurchase = deal.event === 'purchase' || deal.event === 'order';
  if (!buyer || !deal.item || !isPurchase || deal.polarity === 'denied' || deal.share === 'part') return [];
  for (const ask of FROM_DEAL) {
    const question = ask(deal, { buyer, item: itemsWords(deal.item, deal.unit) });
    if (question) return [question];
  }
  return [];
}

/** What is counted, in the plural: "MKE Boran 105mm howitzers", "types of military hardware". */
function itemsWords({ text, class: noun }: DealItem, unit: string | null): string {
  if (unit && !isPlainUnit(unit)) return `${counted(unit, { value: 2, max: null })} of ${text}`;
  return noun && text.toLowerCase().endsWith(noun) ? `${text.slice(0, -noun.length)}${plural(noun)}` : text;
}
