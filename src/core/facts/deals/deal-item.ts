import type { Span } from '../../model/article.ts';
import type { Deal, DealItem, Evidence } from '../../model/fact.ts';
import { mayBeSame } from '../lexicon/hardware-nouns.ts';
import { carried } from './antecedents.ts';
import type { Goods } from './goods.ts';
import type { NamedItem } from './item.ts';
import type { Scene } from './scene.ts';
import { findTopic } from './topic.ts';

/** An item with where it was read; `deal` is the earlier deal it was carried over from. */
export interface FoundItem {
  readonly item: DealItem;
  readonly evidence: Evidence;
  /** Where its maker is named, for the supplier. */
  readonly maker: { readonly name: string; readonly country: string | null; readonly evidence: Evidence } | null;
  readonly deal: Deal | null;
}

interface Standpoint {
  readonly scene: Scene;
  readonly sentence: number;
  readonly deals: readonly Deal[];
}

/**
 * What is dealt in: the item as the clause names it. A bare number ("ordered 55", "35 new orders") takes the item that
 * the text is about; "the jets" keep their words and take maker and designation from what they stand for.
 */
export function findItem(goods: Goods, from: Standpoint & { readonly position: number }): FoundItem | null {
  const { item } = goods;
  if (item && !isPlain(item)) return ownItem(item, from.scene);
  if (item && !goods.isDefinite) return ownItem(item, from.scene);
  const fits = (other: DealItem) => !item || mayBeSame(item.parts.class ?? item.parts.text, other.class);
  const before = earlierItem(from, fits);
  if (!item || !before) return item ? ownItem(item, from.scene) : before;
  const { maker, designation, calibre } = before.item;
  return {
    ...before,
    item: { ...item.parts, maker, designation, calibre },
    evidence: { start: item.start, end: item.end },
  };
}

/** Neither maker nor designation is said: "the jets", "144 planes". */
export function isPlain({ parts }: NamedItem): boolean {
  return parts.maker === null && parts.designation === null;
}

function ownItem(item: NamedItem, scene: Scene, passageId?: null): FoundItem {
  const known = scene.reading.index.systems.get(item.system ?? '');
  const where = passageId === null ? { passageId } : {};
  const source = passageId === null ? scene.reading.article.title : scene.reading.passage.text;
  const written = ({ start, end }: Span) => source.slice(start, end);
  const maker = item.maker && {
    name: written(item.maker.span),
    country: item.maker.entity.country,
    evidence: { ...item.maker.span, ...where },
  };
  return {
    item: { ...item.parts, class: item.parts.class ?? known?.class ?? null },
    evidence: { start: item.start, end: item.end, ...where },
    maker,
    deal: null,
  };
}

/** In order: what was dealt in last; else the product the text spoke of last. */
function earlierItem(
  { scene, sentence, deals, position }: Standpoint & { position: number },
  fits: (item: DealItem) => boolean,
): FoundItem | null {
  const deal =
    deals.findLast((each) => each.item?.designation && fits(each.item)) ??
    deals.findLast((each) => each.item && fits(each.item));
  if (deal?.item && deal.evidence.item) {
    return {
      item: deal.item,
      evidence: carried(deal.evidence.item, deal, scene.reading.passage.id),
      maker: null,
      deal,
    };
  }
  const topic = findTopic(scene, { sentence, position }, ({ parts }) => fits(parts));
  return topic && ownItem(topic.item, scene, topic.passageId);
}
