import type { Deal } from '../../model/fact.ts';
import type { Extractor } from '../reading.ts';
import { buildDeal } from './build-deal.ts';
import { readDealMoney } from './deal-money.ts';
import { readDealTime } from './deal-time.ts';
import { type Draft, draftDeals } from './draft.ts';
import { findItem } from './goods/deal-item.ts';
import { isDeal } from './is-deal.ts';
import { mayTellDeal } from './may-tell-deal.ts';
import { draftMentions } from './mentions.ts';
import { findParties, type Surroundings } from './parties/complete-parties.ts';
import { buildScene } from './scene.ts';

/** How many deals back a deal may carry on. */
const MEMORY = 20;

/**
 * Deals, clause by clause: "Last year, Peru bought 12 Boran 105mm howitzers." · "It plans to raise this number to 60." ·
 * "Saab won an order from Brazil for 36 jets." · "howitzers bought from Turkey" · "The order is worth $5bn."
 * A deal is given only where its status and a number or an item are read; what is not said stays null.
 */
export const readDeals: Extractor = (reading) => {
  const scene = buildScene(reading);
  const earlier = reading.earlier.filter((fact): fact is Deal => fact.kind === 'deal').slice(-MEMORY);
  const deals: Deal[] = [];
  for (const [sentence, tagged] of reading.sentences.entries()) {
    const isUnderWay = earlier.length + deals.length > 0 || scene.titleProducts().length > 0;
    if (!mayTellDeal(tagged, scene.namesOf(sentence), isUnderWay)) continue;
    const clauses = scene.clausesOf(sentence);
    const named = draftDeals(clauses);
    const drafts = named.length > 0 ? named : draftMentions(clauses);
    for (const draft of drafts) {
      const recent = [...earlier, ...deals.slice(-MEMORY)].slice(-MEMORY);
      const deal = finish(draft, { scene, sentence, clauses, deals: recent, isOnly: drafts.length === 1 });
      if (deal && deals.at(-1)?.id !== deal.id) deals.push(deal);
    }
  }
  return deals;
};

function finish(draft: Draft, around: Surroundings & { readonly isOnly: boolean }): Deal | null {
  const { scene, clauses, isOnly } = around;
  const { item } = draft.goods.goods;
  const found = findItem(draft.goods.goods, { ...around, position: item?.start ?? draft.cue.word.start });
  const parties = findParties(draft, found, around);
  const time = readDealTime(draft, clauses);
  const money = readDealMoney(draft, clauses, isOnly);
  // What is yet to come is not delivered; and what was ordered was not ordered on a day to come.
  const isComing = (time?.start ?? '') > scene.reading.article.published;
  const status = isComing && draft.status === 'delivered' ? 'planned' : draft.status;
  const dated = isComing && status === 'ordered' ? null : time;
  const isDated = dated !== null || money !== null;
  if (!isDeal({ draft, found, parties, isDated, isUnderWay: around.deals.length > 0 })) return null;
  const place = scene.reading.sentences[around.sentence] ?? { start: 0, end: 0 };
  return buildDeal({ draft: { ...draft, status }, found, parties, time: dated, money, sentence: place }, scene);
}
