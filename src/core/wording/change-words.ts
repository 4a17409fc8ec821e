import type { Change, ChangeGroup, Delta, SaidDeal, ToldDeal } from '../model/delta.ts';
import type { Deal } from '../model/fact.ts';
import { dealWords, NOT_SAID, SHARE_IN_WORDS, statusWord } from './deal-words.ts';
import { quantityWords } from './number-words.ts';

/** A change in words. */
export interface ChangeWords {
  /** What moved, before → after: "planned → ordered", "18 → 24", "new". */
  readonly moved: string;
  /** The deal as it is told now; of a disagreement each side, of a withdrawal what was told. */
  readonly told: readonly string[];
}

/** One change: `planned → ordered`, `18 units: MKE Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered`. */
export function changeWords(change: Change): ChangeWords {
  switch (change.kind) {
    case 'new-deal':
      return { moved: 'new', told: [dealWords(change.after.deal)] };
    case 'status-moved':
      return { moved: statusMoved(change.before, change.after.deal), told: [dealWords(change.after.deal)] };
    case 'number-changed':
      return {
        moved: `${numberOf(change.before)} → ${numberOf(change.after.deal)}`,
        told: [dealWords(change.after.deal)],
      };
    case 'disagreement':
      return {
        moved: `sources disagree about the ${change.about}`,
        told: change.sides.map(({ deal }) => dealWords(deal)),
      };
    case 'withdrawn':
      return { moved: 'no article says it any more', told: [beforeWords(change.before)] };
  }
}

/** A change in one line: "planned → ordered – 18 units: …". */
export function changeLine(change: Change): string {
  const { moved, told } = changeWords(change);
  return `${moved} – ${told.join(' / ')}`;
}

/** Whose changes they are: "Bangladesh from Turkey". */
export function groupWords({ buyerCountry, supplierCountry }: ChangeGroup): string {
  if (buyerCountry && supplierCountry) return `${buyerCountry} from ${supplierCountry}`;
  if (buyerCountry) return `${buyerCountry}, seller ${NOT_SAID}`;
  return supplierCountry ? `From ${supplierCountry}, buyer ${NOT_SAID}` : `Buyer and seller ${NOT_SAID}`;
}

/** All changes of a delta, in their order. */
export function changesOf({ groups }: Delta): readonly Change[] {
  return groups.flatMap(({ changes }) => changes);
}

/** The articles that a change rests on; none for what was withdrawn. */
export function saidIn(change: Change): readonly SaidDeal[] {
  if (change.kind === 'withdrawn') return [];
  return change.kind === 'disagreement' ? change.sides : [change.after];
}

/** How much there is: "2 changes and 1 new article"; of the first digest "12 deals in 3 articles"; null: nothing. */
export function amountWords(delta: Delta): string | null {
  const [changes, articles] = [changesOf(delta).length, delta.articles.length];
  if (delta.isFirst) return articles + changes > 0 ? `${some(changes, 'deal')} in ${some(articles, 'article')}` : null;
  const parts = [changes > 0 && some(changes, 'change'), articles > 0 && some(articles, 'new article')];
  return parts.filter(Boolean).join(' and ') || null;
}

/** "1 change", "2 changes". */
export function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "planned → ordered"; with the numbers where they are not the same: "planned (200 in total) → ordered (18)". */
function statusMoved(before: ToldDeal, after: Deal): string {
  const [from, to] = [numberOf(before), numberOf(after)];
  if (from === to || !before.quantity || !after.quantity) return `${before.status} → ${statusWord(after)}`;
  return `${before.status} (${from}) → ${statusWord(after)} (${to})`;
}

/** As it was told: the value and who said so are not kept. */
function beforeWords(before: ToldDeal): string {
  return dealWords({ ...before, polarity: 'affirmed', money: null, attribution: null });
}

function numberOf({ quantity, share }: Pick<Deal, 'quantity' | 'share'>): string {
  if (!quantity) return `number ${NOT_SAID}`;
  return `${quantityWords(quantity)}${share ? ` ${SHARE_IN_WORDS[share]}` : ''}`;
}
