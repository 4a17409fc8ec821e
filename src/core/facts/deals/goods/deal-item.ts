import type { Span } from '../../../model/article.ts';
import type { Deal, DealItem, Evidence } from '../../../model/fact.ts';
import type { Maker, System } from '../../../model/names.ts';
import { foldText } from '../../../names/fold-text.ts';
import type { NameIndex } from '../../../names/name-index.ts';
import { mayBeSame } from '../../lexicon/hardware-nouns.ts';
import { carried } from '../parties/antecedents.ts';
import type { Scene } from '../scene.ts';
import type { Goods } from './goods.ts';
import type { NamedItem } from './item.ts';
import type { Product } from './products.ts';
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
  const { index, article, passage } = scene.reading;
  const source = passageId === null ? article.title : passage.text;
  const named = item.maker
    ? { entity: item.maker.entity, span: item.maker.span }
    : makerWithin(item, known, { index, source });
  const maker = named && {
    name: source.slice(named.span.start, named.span.end),
    country: named.entity.country,
    evidence: { ...named.span, ...where },
  };
  return {
    item: { ...item.parts, maker: named?.entity.name ?? null, class: item.parts.class ?? known?.class ?? null },
    evidence: { start: item.start, end: item.end, ...where },
    maker,
    deal: null,
  };
}

/** "Airbus A330 MRTT" is one name in the list of systems, yet it names its maker. */
function makerWithin(
  item: NamedItem,
  known: System | undefined,
  { index, source }: { readonly index: NameIndex; readonly source: string },
): { entity: Pick<Maker, 'name' | 'country'>; span: Span } | null {
  const entity = index.makers.get(known?.maker ?? '');
  const written = source.slice(item.start, item.end);
  const name =
    entity && [entity.name, ...entity.aliases].find((each) => foldText(written).startsWith(`${foldText(each)} `));
  return entity && name ? { entity, span: { start: item.start, end: item.start + name.length } } : null;
}

/** In order: a product that the sentence itself named before; what was dealt in last; the product the text spoke of last. */
function earlierItem(from: Standpoint & { position: number }, fits: (item: DealItem) => boolean): FoundItem | null {
  const { scene, sentence, deals, position } = from;
  const isFit = ({ item }: Product) => fits(item.parts);
  const near = scene.productsOf(sentence).findLast((each) => each.item.end <= position && isFit(each));
  const known = deals.findLast(({ evidence }) => near !== undefined && evidence.item?.start === near.item.start);
  if (near && !known) return ownItem({ ...near.item, maker: near.maker }, scene);
  const deal =
    known ??
    deals.findLast((each) => each.item?.designation && fits(each.item)) ??
    deals.findLast((each) => each.item && fits(each.item));
  if (deal?.item && deal.evidence.item) {
    const evidence = carried(deal.evidence.item, deal, scene.reading.passage.id);
    return { item: deal.item, evidence, maker: null, deal };
  }
  const topic = findTopic(scene, { sentence, position }, isFit);
  return topic && ownItem({ ...topic.item, maker: topic.maker }, scene, topic.passageId);
}
