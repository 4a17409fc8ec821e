import type { Deal } from '../../model/fact.ts';
import type { NameMatch } from '../../names/name-index.ts';
import { DEAL_NOUNS } from '../lexicon/deal-nouns.ts';
import { DEAL_VERBS } from '../lexicon/deal-verbs.ts';
import { HARDWARE_FORMS } from '../lexicon/hardware-nouns.ts';
import type { Extractor } from '../reading.ts';
import type { TaggedSentence, Token } from '../tokens.ts';
import { buildDeal } from './build-deal.ts';
import { readDealMoney } from './deal-money.ts';
import { readDealTime } from './deal-time.ts';
import { type Draft, draftDeals } from './draft.ts';
import { findItem } from './goods/deal-item.ts';
import { isDesignation } from './goods/designation.ts';
import { GROWS } from './growth.ts';
import { isDeal } from './is-deal.ts';
import { draftMentions } from './mentions.ts';
import { findParties, type Surroundings } from './parties/complete-parties.ts';
import { buildScene } from './scene.ts';

/** How many deals back a deal may carry on. */
const MEMORY = 20;

/**
 * Deals, clause by clause: "Last year, Bangladesh purchased 18 units of MKE Boran 105mm howitzers." · "There are now plans
 * to increase this number to 200 units." · "Saab won an order from Brazil for 36 jets." · "howitzers bought from Turkey".
 * A deal is given only where its status and a number or an item are read; what is not said stays null.
 */
export const readDeals: Extractor = (reading) => {
  const scene = buildScene(reading);
  const earlier = reading.earlier.filter((fact): fact is Deal => fact.kind === 'deal').slice(-MEMORY);
  const deals: Deal[] = [];
  for (const [sentence, tagged] of reading.sentences.entries()) {
    const isUnderWay = earlier.length + deals.length > 0 || scene.titleProducts().length > 0;
    if (!mayTell(tagged, scene.namesOf(sentence), isUnderWay)) continue;
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

/**
 * A quick look, since most sentences tell of no deal: it takes a verb or noun of a deal beside a product or a kind of
 * hardware, a plain word of trade beside a number or, in an article about a product or after a first deal, alone.
 */
function mayTell({ tokens }: TaggedSentence, names: readonly NameMatch[], isUnderWay: boolean): boolean {
  const isGoods = ({ text, lower }: Token) => HARDWARE_FORMS.has(lower) || isDesignation(text);
  const hasGoods =
    names.some(({ entity }) => entity.kind === 'system' || entity.kind === 'class') || tokens.some(isGoods);
  const isCue = ({ lower }: Token) => DEAL_VERBS.has(lower) || DEAL_NOUNS.has(lower) || GROWS.has(lower);
  if (hasGoods) return tokens.some(isCue);
  const hasNumber = tokens.some(({ tag }) => tag === 'NUM');
  if (isUnderWay && hasNumber) return tokens.some(isCue);
  return (isUnderWay || hasNumber) && tokens.some(({ lower }) => TRADES.has(lower));
}

const TRADES: ReadonlySet<string> = new Set([
  ...[...DEAL_VERBS].flatMap(([form, { frameName }]) =>
    /^(buy|order|sell|supply|lease|donate)$/.test(frameName) ? [form] : [],
  ),
  ...[...DEAL_NOUNS].flatMap(([form, { frameName }]) =>
    /^(placed|contract|agreement|option|buy|sell|supply|lease|talks)$/.test(frameName) ? [form] : [],
  ),
  ...GROWS,
]);

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
  if (
    !isDeal({ draft, found, parties, isDated: dated !== null || money !== null, isUnderWay: around.deals.length > 0 })
  )
    return null;
  const place = scene.reading.sentences[around.sentence] ?? { start: 0, end: 0 };
  return buildDeal({ draft: { ...draft, status }, found, parties, time: dated, money, sentence: place }, scene);
}
