import type { CheckedPart, ClaimPart, ClaimVerdict } from '../../model/claim-check.ts';
import { canAgree, includes } from '../../model/disagreements.ts';
import type { Deal, Evidence } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { isAsSure, type Matter, matterOf, narrowed } from './deal-matter.ts';
import { mayBeSum } from './may-be-sum.ts';
import {
  buyersOf,
  datesOf,
  itemsOf,
  numbersOf,
  type Say,
  statusesOf,
  suppliersOf,
  valuesOf,
} from './recorded-words.ts';
import { buyerOf, type Likeness, likenessOf, supplierOf, variantLikeness } from './same-matter.ts';

type Verdict = Pick<CheckedPart, 'verdict' | 'says'> & { readonly deals: readonly Deal[] };

/** What of a deal is checked: where the claim says it, and how. */
interface Check {
  readonly part: ClaimPart;
  readonly where: (deal: Deal) => Evidence | undefined;
  readonly check: (matter: Matter) => Verdict;
  /** Once it is supported, what follows is compared with those deals and with what leaves this part out. */
  readonly leavesOut?: (deal: Deal) => boolean;
}

/** In the order they build on each other. */
const CHECKS: readonly Check[] = [
  {
    part: 'number',
    where: ({ evidence, quantity }) => (quantity ? evidence.number : undefined),
    check: checkNumber,
    leavesOut: ({ quantity }) => quantity === null,
  },
  { part: 'status', where: ({ evidence }) => evidence.cue, check: checkStatus },
  { part: 'system', where: ({ evidence }) => evidence.item, check: checkSystem },
  { part: 'buyer', where: ({ evidence }) => evidence.buyer, check: checkBuyer },
  { part: 'supplier', where: ({ evidence }) => evidence.supplier, check: checkSupplier },
  {
    part: 'date',
    where: ({ evidence }) => evidence.when,
    check: checkDate,
    leavesOut: ({ when }) => when === null,
  },
  { part: 'value', where: ({ evidence }) => evidence.money, check: checkValue },
];

/** Checks each thing that one claimed deal says against the record's deals. Spans are in the claim's passage. */
export function checkDeal(claimed: Deal, recorded: readonly Deal[], index: NameIndex): CheckedPart[] {
  let matter = matterOf(claimed, recorded, index);
  return CHECKS.flatMap(({ part, where, check, leavesOut }) => {
    const words = where(claimed);
    // What is carried over from elsewhere in the text is checked there.
    if (!words || (words.passageId !== undefined && words.passageId !== claimed.passageId)) return [];
    const { deals, ...verdict } = check(matter);
    if (leavesOut && verdict.verdict === 'supported') matter = narrowed(matter, deals, leavesOut);
    const span = { start: words.start, end: words.end };
    return [{ part, text: '', span, ...verdict, factIds: deals.map(({ id }) => id) }];
  });
}

function checkStatus({ claimed, same, asFar }: Matter): Verdict {
  if (same.length === 0) return unknown();
  if (same.every(({ polarity }) => polarity === 'denied')) return checkAgainstDenial(claimed, same);
  const isDenied = claimed.polarity === 'denied';
  // Who denies 300 may well mean that there were 180.
  if (isDenied && claimed.quantity && !asFar.some((deal) => isNumberOf(claimed, deal))) {
    return unknown(statusesOf(same), same);
  }
  if (asFar.length > 0) {
    return { verdict: isDenied ? 'contradicted' : 'supported', says: statusesOf(asFar), deals: asFar };
  }
  const isFurther = DONE.has(claimed.status) && !same.some(({ status }) => DONE.has(status));
  // What is ordered may still be to come.
  const isToCome = claimed.event === 'delivery' || DONE.has(claimed.status);
  const isBehind = !isToCome && same.some(({ status }) => DONE.has(status));
  const isOther = !isDenied && (isFurther || isBehind || same.some(({ status }) => status === 'cancelled'));
  return { verdict: isOther ? 'contradicted' : 'not-in-record', says: statusesOf(same), deals: same };
}

/** Between being wanted and being bought lies what statuses are kept apart for; nearer ones may both be true. */
const DONE: ReadonlySet<string> = new Set(['ordered', 'delivered']);

/** Who is said not to buy is not said not to consider it. */
function checkAgainstDenial(claimed: Deal, denied: readonly Deal[]): Verdict {
  const bearing = denied.filter((deal) => isAsSure(claimed, deal));
  if (bearing.length === 0) return unknown(statusesOf(denied), denied);
  if (claimed.polarity === 'affirmed') return { verdict: 'contradicted', says: statusesOf(bearing), deals: bearing };
  const alike = bearing.filter(({ status }) => status === claimed.status);
  return alike.length > 0
    ? { verdict: 'supported', says: statusesOf(alike), deals: alike }
    : unknown(statusesOf(bearing), bearing);
}

/** A number is judged among deals as far as claimed: 200 planned does not make 200 bought. */
function checkNumber({ claimed, same, asFar }: Matter): Verdict {
  const { quantity, share } = claimed;
  if (!quantity || same.length === 0) return unknown();
  const agreeing = asFar.filter((deal) => isNumberOf(claimed, deal));
  if (agreeing.length > 0) return { verdict: 'supported', says: numbersOf(agreeing), deals: agreeing };
  const all = same.filter((deal) => deal.quantity !== null);
  // Parts of a whole, and what comes on top of it, tell nothing of another number.
  const told = asFar.filter((deal) => deal.quantity !== null && isSameMeasure(claimed, deal));
  const numbers = told.flatMap((deal) => deal.quantity ?? []);
  const canBe = numbers.some((number) => canAgree(quantity, number)) || mayBeSum(quantity, numbers);
  if (told.length === 0 || share === 'part' || claimed.polarity === 'denied' || canBe)
    return unknown(numbersOf(all), all);
  return { verdict: 'contradicted', says: numbersOf(all), deals: all };
}

function isNumberOf({ quantity, unit, share }: Deal, deal: Deal): boolean {
  if (!quantity || !deal.quantity) return false;
  // "A further 12" and "12 in all" are two numbers.
  const isSameShare = share === deal.share || share === null || deal.share === null;
  return includes(quantity, deal.quantity) && isSameShare && isSameUnit(unit, deal.unit);
}

/** Three batteries are not three missiles, but 18 units of howitzers are 18 howitzers. */
function isSameUnit(a: string | null, b: string | null): boolean {
  const [own, other] = [a, b].map((unit) => (unit === null || PLAIN_UNITS.has(unit) ? null : unit));
  return own === other;
}

const PLAIN_UNITS: ReadonlySet<string> = new Set(['unit', 'units', 'piece', 'pieces']);

function isSameMeasure(claimed: Deal, deal: Deal): boolean {
  return (
    isSameUnit(claimed.unit, deal.unit) &&
    deal.share !== 'part' &&
    (deal.share === 'addition') === (claimed.share === 'addition')
  );
}

function checkSystem({ claimed, same, asFar, index }: Matter): Verdict {
  if (same.length === 0) return unknown();
  const { calibre } = claimed.item ?? {};
  const calibres = [...new Set(same.flatMap(({ item }) => item?.calibre ?? []))];
  const isOther = calibre && calibres.length > 0 && !calibres.some((each) => plain(each) === plain(calibre));
  if (isOther) return { verdict: 'contradicted', says: calibres.join(', '), deals: same };
  const variants = same.map(({ item }) => variantLikeness(claimed.item, item));
  if (!variants.includes('same')) {
    const verdict = variants.every((likeness) => likeness === 'other') ? 'contradicted' : 'not-in-record';
    return { verdict, says: itemsOf(same), deals: same };
  }
  const makers = same.filter(({ item }) => item?.maker && claimed.item?.maker);
  const isOtherMaker = makers.length > 0 && makers.every((deal) => !sharesMaker(claimed, deal, index));
  if (isOtherMaker) return { verdict: 'contradicted', says: itemsOf(makers), deals: makers };
  const nearest = nearestOf(same, asFar);
  return { verdict: 'supported', says: itemsOf(nearest), deals: nearest };
}

function sharesMaker(a: Deal, b: Deal, index: NameIndex): boolean {
  const [own, other] = [a, b].map(({ item }) => ({ name: item?.maker ?? null, country: null }));
  return own !== undefined && other !== undefined && likenessOf(own, other, index) === 'same';
}

function plain(text: string): string {
  return text.replace(/\s|-/g, '').toLowerCase();
}

function checkBuyer({ claimed, index, ...matter }: Matter): Verdict {
  return checkParty(matter, (deal) => likenessOf(buyerOf(claimed), buyerOf(deal), index), buyersOf);
}

function checkSupplier({ claimed, index, ...matter }: Matter): Verdict {
  return checkParty(matter, (deal) => likenessOf(supplierOf(claimed), supplierOf(deal), index), suppliersOf);
}

function checkParty(
  { same, asFar }: Pick<Matter, 'same' | 'asFar'>,
  compare: (deal: Deal) => Likeness,
  say: Say,
): Verdict {
  const agreeing = nearestOf(
    same.filter((deal) => compare(deal) === 'same'),
    asFar,
  );
  if (agreeing.length > 0) return { verdict: 'supported', says: say(agreeing), deals: agreeing };
  const others = same.filter((deal) => compare(deal) === 'other');
  return others.length > 0 ? { verdict: 'contradicted', says: say(others), deals: others } : unknown();
}

/** Of deals that say the same, the ones that bear out the rest as well. */
function nearestOf(deals: readonly Deal[], asFar: readonly Deal[]): readonly Deal[] {
  const near = deals.filter((deal) => asFar.includes(deal));
  return near.length > 0 ? near : deals;
}

/** Without the day of the text, "last year" tells no year; the day of a delivery is none of an order. */
function checkDate({ claimed: { when, status, polarity, quote }, asFar }: Matter): Verdict {
  const dated = asFar.filter((deal) => deal.when !== null && deal.status === status);
  if (!when || dated.length === 0) return unknown();
  if (when.derivedFrom !== null) return unknown(datesOf(dated), dated);
  const agreeing = dated.filter((deal) => deal.when?.timex.startsWith(when.timex));
  // "Before 2022" is no part of 2022.
  const isOpen =
    isOneSided(when.text, quote) || (when.mod !== null && !agreeing.some((deal) => deal.when?.mod === when.mod));
  if (isOpen || polarity === 'denied') return unknown(datesOf(dated), dated);
  if (agreeing.length > 0) return { verdict: 'supported', says: datesOf(agreeing), deals: agreeing };
  const isOther = dated.length === 1 && dated.every((deal) => !when.timex.startsWith(deal.when?.timex ?? ''));
  return isOther ? { verdict: 'contradicted', says: datesOf(dated), deals: dated } : unknown(datesOf(dated), dated);
}

function isOneSided(date: string, quote: string): boolean {
  return /\b(?:before|after|since|until|till) (?:the )?$/i.test(quote.slice(0, Math.max(0, quote.indexOf(date))));
}

function checkValue({ claimed: { money }, asFar }: Matter): Verdict {
  const priced = asFar.filter((deal) => deal.money !== null && deal.money.currency === money?.currency);
  if (!money || priced.length === 0) return unknown();
  const agreeing = priced.filter((deal) => deal.money?.value === money.value);
  if (agreeing.length > 0) return { verdict: 'supported', says: valuesOf(agreeing), deals: agreeing };
  const verdict: ClaimVerdict = priced.length === 1 ? 'contradicted' : 'not-in-record';
  return { verdict, says: valuesOf(priced), deals: priced };
}

function unknown(says: string | null = null, deals: readonly Deal[] = []): Verdict {
  return { verdict: 'not-in-record', says, deals };
}
