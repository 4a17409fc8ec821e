import type { NameIndex } from '../names/name-index.ts';
import { findNames } from '../names/name-index.ts';
import { isPlainUnit, statusWord } from '../wording/deal-words.ts';
import { moneyWords } from '../wording/number-words.ts';
import { armamentCategory } from './armament-category.ts';
import type { RegisterRow } from './build-register.ts';
import { quotesOf } from './register-json.ts';
import { disagreementWords, isDateEstimate, otherWords, plainDoubtsOf, rowCells } from './row-words.ts';

/** The columns of an arms-trade register, in their order. */
export const TRADE_COLUMNS = [
  'Supplier',
  'Recipient',
  'Designation',
  'Description',
  'Category',
  'Order date',
  'Order date is estimate',
  'Number ordered',
  'Numbers delivered',
  'Numbers delivered is estimate',
  'Delivery year',
  'Delivery year is estimate',
  'Status',
  'Comments',
] as const;

export type TradeRow = Readonly<Record<(typeof TRADE_COLUMNS)[number], string>>;

/**
 * A row in a trade register's shape. What is not said is empty. Only what is ordered stands under "Number ordered" and
 * only what is delivered under "Numbers delivered"; the number and date of every lower status stand in the comments. A
 * number is bare only where it is exact and undisputed, else it keeps its words: "about 20", "200 total", "16 or 40".
 */
export function tradeRow(row: RegisterRow, index: NameIndex): TradeRow {
  const { deal } = row;
  const { item } = deal;
  const isOrdered = deal.polarity === 'affirmed' && deal.status === 'ordered';
  const isDelivered = deal.polarity === 'affirmed' && deal.status === 'delivered';
  const hasOrderDate = isOrdered && deal.event !== 'delivery';
  const date = dateCell(row);
  const estimate = date === '' ? '' : yesOrNo(isDateEstimate(row));
  return {
    Supplier: deal.supplierCountry ?? deal.supplier ?? '',
    Recipient: deal.buyerCountry ?? deal.buyer ?? '',
    Designation: item?.designation ?? '',
    Description: [item?.calibre, item?.class ?? (item?.designation ? null : item?.text)].filter(Boolean).join(' '),
    Category: armamentCategory(classOf(row, index)),
    'Order date': hasOrderDate ? date : '',
    'Order date is estimate': hasOrderDate ? estimate : '',
    'Number ordered': isOrdered ? numberCellOf(row) : '',
    'Numbers delivered': isDelivered ? numberCellOf(row) : '',
    'Numbers delivered is estimate': isDelivered && deal.quantity ? yesOrNo(isNumberEstimate(row)) : '',
    'Delivery year': isDelivered ? date.slice(0, 4) : '',
    'Delivery year is estimate': isDelivered ? estimate : '',
    Status: statusWord(deal),
    Comments: commentsOf(row, { hasNumber: isOrdered || isDelivered, hasDate: hasOrderDate || isDelivered }),
  };
}

/** A calendar date as TIMEX3 from the year down; empty for "the 2030s" and "now", which the comments tell. */
function dateCell({ deal }: RegisterRow): string {
  const { timex = '' } = deal.when ?? {};
  return /^\d{4}/.test(timex) ? timex : '';
}

function numberCellOf(row: RegisterRow): string {
  const { quantity, share, unit } = row.deal;
  if (!quantity) return '';
  const isBare = !isNumberEstimate(row) && share === null && (unit === null || isPlainUnit(unit));
  return isBare ? String(quantity.value) : rowCells(row).number;
}

function isNumberEstimate({ deal, disagreements }: RegisterRow): boolean {
  return deal.quantity?.modifier !== 'exact' || disagreements.some(({ about }) => about === 'number');
}

/** As the article says it, else as the list of systems has it. */
function classOf({ deal: { item } }: RegisterRow, index: NameIndex): string | null {
  if (!item) return null;
  const known = findNames(item.text, index, { anyCase: true }).find(({ entity }) => entity.kind === 'system');
  return index.systems.get(known?.entity.name ?? '')?.class ?? item.class;
}

/** What has no column: other numbers and dates, value, kind of deal, parties by name, doubts, sources and the sentences. */
function commentsOf(row: RegisterRow, { hasNumber, hasDate }: { hasNumber: boolean; hasDate: boolean }): string {
  const { deal, when, first, newest, sources } = row;
  const cells = rowCells(row);
  const isCalendar = dateCell(row) !== '';
  const doubts = plainDoubtsOf(row);
  const parts = [
    hasNumber || !deal.quantity ? null : `Number: ${cells.number}`,
    !when || (hasDate && isCalendar && !isDateEstimate(row)) ? null : `When: ${cells.when}`,
    deal.money && `Value: ${moneyWords(deal.money)}`,
    OTHER_KINDS.has(deal.event) ? `Kind: ${deal.event}` : null,
    partyNote('Buyer', deal.buyer, deal.buyerCountry),
    partyNote('Supplier', deal.supplier, deal.supplierCountry),
    doubts.length > 0 ? `Uncertain: ${doubts.join(', ')}` : null,
    ...row.disagreements.map((each) => `Sources disagree on the ${each.about}: ${disagreementWords(each)}`),
    row.others.length > 0 ? `Also said: ${row.others.map(otherWords).join(', ')}` : null,
    `Sources: ${sources.join(', ')}`,
    first.published === newest.published
      ? `Published ${first.published}`
      : `Published ${first.published} to ${newest.published}`,
    ...quotesOf(row).map((quote) => `“${quote}”`),
  ];
  return parts.filter(Boolean).join('; ');
}

/** What is no plain purchase, or not only one. */
const OTHER_KINDS: ReadonlySet<string> = new Set(['lease', 'licence', 'donation', 'delivery', 'talks', 'agreement']);

function partyNote(side: string, party: string | null, country: string | null): string | null {
  return party && country && party !== country ? `${side}: ${party}` : null;
}

function yesOrNo(value: boolean): string {
  return value ? 'Yes' : 'No';
}
