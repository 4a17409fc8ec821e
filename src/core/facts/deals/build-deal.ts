import type { Span } from '../../model/article.ts';
import type { Deal, DealEvent, Evidence, Money, Quantity } from '../../model/fact.ts';
import { claimAt } from '../reading.ts';
import type { DealTime } from './deal-time.ts';
import type { Draft } from './draft.ts';
import type { FoundItem } from './goods/deal-item.ts';
import { MENTION } from './mentions.ts';
import type { Parties } from './parties/deal-parties.ts';
import type { Party } from './parties/party.ts';
import type { Scene } from './scene.ts';

/** All that was read of one deal. */
export interface Parts {
  readonly draft: Draft;
  readonly found: FoundItem | null;
  readonly parties: Parties;
  readonly time: DealTime | null;
  readonly money: Money | null;
  /** Where the sentence of its cue stands. */
  readonly sentence: Span;
}

/** Puts a deal together from its parts. */
export function buildDeal(parts: Parts, { reading }: Scene): Deal {
  const { draft, found, parties, time, money } = parts;
  const quantity = quantityOf(draft);
  const evidence = evidenceOf(parts);
  const text = (span: Span) => reading.passage.text.slice(span.start, span.end);
  const countryOf = (party: Party | undefined) => reading.index.countries.get(party?.country ?? '')?.name ?? null;
  const { item, ...named } = evidence;
  const hull = hullOf(draft.goods.isShared ? named : { ...named, ...(item && { item }) }, parts.sentence);
  const claim = claimAt(reading, hull, { kind: 'deal', rule: draft.rule });
  const deal = {
    ...claim,
    kind: 'deal' as const,
    event: eventOf(draft, found),
    status: draft.status,
    quantity,
    unit: draft.goods.goods.unit,
    share: draft.share,
    item: found?.item ?? null,
    buyer: parties.buyer?.text ?? null,
    buyerCountry: countryOf(parties.buyer),
    supplier: parties.supplier?.text ?? null,
    supplierCountry: countryOf(parties.supplier),
    money: money && { value: money.value, currency: money.currency },
    when: time && { ...time.when, text: text(time.evidence) },
    evidence,
  };
  return { ...deal, missing: missingIn(deal) };
}

/** What grows, or is only mentioned, was dealt in before, and in the same way; its delivery is an event of its own. */
function eventOf({ cue, grows, rule }: Draft, found: FoundItem | null): DealEvent {
  const isSame = (grows !== null || rule === MENTION) && cue.frame.event !== 'delivery';
  return (isSame && found?.deal?.event) || cue.frame.event;
}

/** The number as counted; one for "the first aircraft". */
function quantityOf({ goods: { goods, phrases, at }, quantity }: Draft): Quantity | null {
  if (quantity) return quantity;
  if (goods.ordinal) return { value: 1, max: null, modifier: 'exact', direction: null };
  if (!goods.count) return null;
  const { value, max, direction } = goods.count;
  // "talks over 48 helicopters", "handed over two": the word before the number belongs to another.
  const isOver = phrases[at - 1]?.words[0]?.lower === 'over';
  return { value, max, modifier: isOver ? 'exact' : goods.count.modifier, direction };
}

function evidenceOf({ draft, found, parties, time, money }: Parts): Deal['evidence'] {
  const { cue, goods } = draft;
  const number = goods.goods.count?.span ?? goods.goods.ordinal;
  return {
    cue: spanOf(cue.word),
    ...(number && { number: spanOf(number) }),
    ...(found && { item: spanOf(found.evidence) }),
    ...(parties.buyer && { buyer: spanOf(parties.buyer) }),
    ...(parties.supplier && { supplier: spanOf(parties.supplier) }),
    ...(time && { when: spanOf(time.evidence) }),
    ...(money && { money: spanOf(money.span) }),
  };
}

function spanOf({ start, end, passageId }: Evidence): Evidence {
  return passageId === undefined ? { start, end } : { start, end, passageId };
}

/** From the first to the last word of cue, number and item, as far as they stand in the sentence. */
function hullOf({ cue, number, item }: Deal['evidence'], sentence: Span): Span {
  const isOwn = ({ start, end, passageId }: Evidence) =>
    passageId === undefined && start >= sentence.start && end <= sentence.end;
  const own = [cue, number, item].flatMap((each) => (each && isOwn(each) ? [each] : []));
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

function missingIn(deal: Omit<Deal, 'missing'>): string[] {
  const said: readonly (readonly [string, unknown])[] = [
    ['number', deal.quantity],
    ['item', deal.item],
    ['buyer', deal.buyer ?? deal.buyerCountry],
    ['supplier', deal.supplier ?? deal.supplierCountry],
    ['date', deal.when],
    ['value', deal.money],
  ];
  return said.flatMap(([name, value]) => (value === null ? [name] : []));
}
