import type { DisagreementKind } from './delta.ts';
import type { Deal, Quantity } from './fact.ts';

/** What two deals can say differently, in the order to tell it, and whether two do. Deals of different years are two deals. */
const KINDS: readonly { readonly kind: DisagreementKind; readonly differ: (a: Deal, b: Deal) => boolean }[] = [
  {
    kind: 'number',
    differ: (a, b) =>
      !isOtherYear(a, b) && a.quantity !== null && b.quantity !== null && !canAgree(a.quantity, b.quantity),
  },
  { kind: 'value', differ: (a, b) => !isOtherYear(a, b) && isOtherMoney(a.money, b.money) },
  // Only where the number shows that it is the same order: there may well be two.
  { kind: 'date', differ: (a, b) => isSameNumber(a.quantity, b.quantity) && isOtherYear(a, b) },
];

/** In the order to tell them. */
export const DISAGREEMENT_KINDS: readonly DisagreementKind[] = KINDS.map(({ kind }) => kind);

/** Whether two tellings of one deal say numbers, values or dates that cannot both be right. */
export function disagree(a: Deal, b: Deal, about: DisagreementKind): boolean {
  return KINDS.some(({ kind, differ }) => kind === about && differ(a, b));
}

/** Whether two quantities can be one number: "about 20" and 18, "more than 10" and 18. */
export function canAgree(a: Quantity, b: Quantity): boolean {
  const [leastA, mostA] = bounds(a);
  const [leastB, mostB] = bounds(b);
  return leastA <= mostB && leastB <= mostA;
}

/** Whether a quantity's words are true of another: "more than 10" of 18, but 18 not of "up to 18". */
export function includes(wider: Quantity, narrower: Quantity): boolean {
  const [least, most] = bounds(wider);
  const [from, to] = bounds(narrower);
  return least <= from && to <= most;
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

function isSameNumber(a: Quantity | null, b: Quantity | null): boolean {
  return a !== null && b !== null && a.value === b.value && a.modifier === b.modifier;
}

function isOtherMoney(a: Deal['money'], b: Deal['money']): boolean {
  // Two currencies may be one sum.
  return a !== null && b !== null && a.currency === b.currency && a.value !== b.value;
}

function isOtherYear(a: Deal, b: Deal): boolean {
  const years = [yearOf(a), yearOf(b)];
  return !years.includes(null) && years[0] !== years[1];
}

/** The year that dates a deal, or null. */
export function yearOf({ when }: Pick<Deal, 'when'>): string | null {
  return /^\d{4}/.exec(when?.timex ?? '')?.[0] ?? null;
}
