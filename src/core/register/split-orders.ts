import type { SaidDeal } from '../model/delta.ts';
import { canAgree } from '../model/disagreements.ts';
import { timexInterval } from './timex-interval.ts';

/**
 * The tellings of one step and year, by order: a source that tells of 12 in March and of 6 in May tells of two. What other
 * sources say goes to the order it agrees with, else to the newest. In the order given, the newest first.
 */
export function splitOrders(tellings: readonly SaidDeal[]): (readonly SaidDeal[])[] {
  const apart = tellings.filter((each) => tellings.some((other) => areTwo(each, other)));
  if (apart.length === 0) return [tellings];
  const orders: SaidDeal[][] = [];
  for (const telling of apart) {
    const home = orders.find((order) => order.every((other) => areAlike(telling, other)));
    if (home) home.push(telling);
    else orders.push([telling]);
  }
  for (const telling of tellings.filter((each) => !apart.includes(each))) {
    const home = orders.find((order) => order.some((other) => areAlike(telling, other))) ?? orders[0];
    home?.push(telling);
  }
  return orders.map((order) => tellings.filter((each) => order.includes(each)));
}

/** Whether one source tells of both, with other numbers on other days. Two sources may be wrong about one. */
function areTwo(a: SaidDeal, b: SaidDeal): boolean {
  return sourceOf(a) === sourceOf(b) && isOtherNumber(a, b) && isOtherDate(a, b);
}

function areAlike(a: SaidDeal, b: SaidDeal): boolean {
  const hasNumbers = a.deal.quantity !== null && b.deal.quantity !== null;
  return hasNumbers && !isOtherNumber(a, b) && !isOtherDate(a, b);
}

function isOtherNumber({ deal: { quantity: a } }: SaidDeal, { deal: { quantity: b } }: SaidDeal): boolean {
  return a !== null && b !== null && !canAgree(a, b);
}

function isOtherDate(a: SaidDeal, b: SaidDeal): boolean {
  const [first, second] = [a, b].map(({ deal }) => timexInterval(deal.when?.timex ?? ''));
  return !!first && !!second && (first.end < second.start || second.end < first.start);
}

function sourceOf({ article }: SaidDeal): string {
  return article.source ?? article.id;
}
