import type { Conflict } from '../model/answer.ts';
import type { Deal, Quantity } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import { splitWords } from '../names/fold-text.ts';
import { partyWords, statusWord } from '../wording/deal-words.ts';

/** What two articles can say differently of one deal, and whether two deals do. */
const DISAGREEMENTS: readonly { readonly about: string; readonly differ: (a: Deal, b: Deal) => boolean }[] = [
  {
    about: 'number',
    differ: (a, b) => a.quantity !== null && b.quantity !== null && !canAgree(a.quantity, b.quantity),
  },
  { about: 'value', differ: (a, b) => isOtherMoney(a.money, b.money) },
  // Only where the number shows that it is the same order: there may well be two.
  { about: 'date', differ: (a, b) => isSameNumber(a.quantity, b.quantity) && isOtherYear(a, b) },
];

/**
 * What the articles disagree about: the same buyer, system, status and share, in different articles, with numbers, values
 * or dates that cannot both be right. Both are kept; nothing is averaged. Deals of different years are different deals.
 */
export function findConflicts(deals: readonly Deal[]): Conflict[] {
  const groups = new Map<string, Deal[]>();
  for (const deal of [...deals].sort((a, b) => compareText(a.id, b.id))) {
    const key = keyOf(deal);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), deal]);
  }
  return [...groups.values()].flatMap((group) =>
    DISAGREEMENTS.flatMap(({ about, differ }) => {
      const isIn = (deal: Deal) =>
        group.some(
          (other) => other.articleId !== deal.articleId && differ(deal, other) && isOneDeal(deal, other, about),
        );
      const factIds = group.filter(isIn).map(({ id }) => id);
      const [first] = group;
      return first && factIds.length > 0 ? [{ about: `${about} of ${aboutWords(first)}`, factIds }] : [];
    }),
  );
}

/** Purchase and order are two words for one thing; the others are not. */
function keyOf({ event, status, polarity, share, item, buyer, buyerCountry }: Deal): string | null {
  const party = buyerCountry ?? buyer;
  const system = item?.designation ?? item?.class ?? null;
  if (!party || !system || polarity === 'denied') return null;
  const family = event === 'order' ? 'purchase' : event;
  return [party, system, family, status, share ?? ''].map(plainWords).join('|');
}

function plainWords(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(' ');
}

function isOneDeal(a: Deal, b: Deal, about: string): boolean {
  return about === 'date' || !isOtherYear(a, b);
}

/** The least and the most that a quantity's words allow; "about" is taken as a tenth either way. */
function bounds({ value, max, modifier }: Quantity): readonly [number, number] {
  switch (modifier) {
    case 'exact':
      return [value, max ?? value];
    case 'range':
      return [value, max ?? value];
    case 'approximate':
      return [value * 0.9, (max ?? value) * 1.1];
    case 'at-least':
    case 'more-than':
      return [value, Number.POSITIVE_INFINITY];
    case 'at-most':
    case 'less-than':
      return [0, value];
  }
}

function canAgree(a: Quantity, b: Quantity): boolean {
  const [leastA, mostA] = bounds(a);
  const [leastB, mostB] = bounds(b);
  return leastA <= mostB && leastB <= mostA;
}

function isSameNumber(a: Quantity | null, b: Quantity | null): boolean {
  return a !== null && b !== null && a.value === b.value && a.modifier === b.modifier;
}

function isOtherMoney(a: Deal['money'], b: Deal['money']): boolean {
  // Two currencies may be one sum.
  return a !== null && b !== null && a.currency === b.currency && a.value !== b.value;
}

function isOtherYear(a: Deal, b: Deal): boolean {
  const years = [a, b].map(({ when }) => /^\d{4}/.exec(when?.timex ?? '')?.[0]);
  return years[0] !== undefined && years[1] !== undefined && years[0] !== years[1];
}

function aboutWords(deal: Deal): string {
  const buyer = partyWords(null, deal.buyerCountry) ?? deal.buyer;
  return `${deal.item?.text ?? 'systems'} ${statusWord(deal)}${buyer ? ` by ${buyer}` : ''}`;
}
