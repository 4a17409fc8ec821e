import { stringify } from 'csv-stringify/sync';
import type { Desk } from '../app/ports/record.ts';
import { register } from '../app/register.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { RegisterRow } from '../core/register/build-register.ts';
import { quotesOf, rowToJson } from '../core/register/register-json.ts';
import { disagreementWords, otherWords, plainDoubtsOf, rowCells } from '../core/register/row-words.ts';
import { TRADE_COLUMNS, tradeRow } from '../core/register/trade-register.ts';
import { DEAL_COLUMNS, type DealRow } from '../core/wording/deal-words.ts';
import { moneyWords } from '../core/wording/number-words.ts';
import { counted } from './counted.ts';
import { inertCell } from './inert-cell.ts';
import { paint, printLine, type Terminal } from './streams.ts';
import { wrappedTable, wrapWords } from './wrapped-table.ts';

export interface DealsOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly terminal: Terminal;
}

/** `desk deals [TERMS]`: the register, one row a deal, each status kept apart. */
export async function runDeals(desk: Desk, terms: string, { json, csv, terminal }: DealsOptions): Promise<void> {
  const rows = await register(terms, desk);
  if (json) return printLine(terminal, JSON.stringify(rows.map(rowToJson), null, 2));
  if (csv) return printLine(terminal, toCsv(rows, desk.index));
  if (rows.length === 0) return printLine(terminal, noDeals(terms));
  for (const line of registerLines(rows, terminal)) await printLine(terminal, line);
}

function noDeals(terms: string): string {
  return terms.trim() === '' ? 'No deals in the record.' : `No deals match "${terms}".`;
}

/** RFC 4180: CRLF after each record, quotes doubled. The very last LF is that of the line it is printed as. */
function toCsv(rows: readonly RegisterRow[], index: NameIndex): string {
  const cells = rows.map((row) => {
    const cell = tradeRow(row, index);
    return TRADE_COLUMNS.map((column) => inertCell(cell[column]));
  });
  return `${stringify([[...TRADE_COLUMNS], ...cells], { record_delimiter: '\r\n', eof: false })}\r`;
}

/** A usual terminal, and every quotation indented by this much. */
const WIDTH = 100;
const INDENT = '    ';

/** Together with the gaps 100 characters. */
const MAX_CHARS: Readonly<Record<keyof DealRow, number>> = {
  status: 11,
  number: 13,
  system: 23,
  buyer: 14,
  supplier: 15,
  when: 14,
};

function registerLines(rows: readonly RegisterRow[], terminal: Terminal): string[] {
  const columns = DEAL_COLUMNS.map((column) => ({ ...column, maxChars: MAX_CHARS[column.key] }));
  const [heads = [], ...blocks] = wrappedTable(columns, rows.map(rowCells), terminal);
  const told = rows.flatMap((row, at) => [...(blocks[at] ?? []), ...notesOf(row, terminal), '']);
  return [...heads, ...told, paint(terminal, 'dim', counted(rows.length, 'row'))];
}

function notesOf(row: RegisterRow, terminal: Terminal): string[] {
  const { deal, sources, first, newest } = row;
  const days = first.published === newest.published ? first.published : `${first.published} to ${newest.published}`;
  const doubts = plainDoubtsOf(row);
  const disputes = row.disagreements.map(
    (each) => `Sources disagree on the ${each.about}: ${disagreementWords(each)}.`,
  );
  const plain = [
    ...(row.others.length > 0 ? [`Also said: ${row.others.map(otherWords).join(', ')}.`] : []),
    ...(deal.money ? [`Value: ${moneyWords(deal.money)}.`] : []),
    ...(doubts.length > 0 ? [`Uncertain: ${doubts.join('; ')}.`] : []),
    `${counted(sources.length, 'source')}: ${sources.join(', ')}; ${days}`,
    ...quotesOf(row).map((quote) => `“${quote}”`),
  ];
  return [
    ...disputes.flatMap(indented).map((line) => paint(terminal, 'yellow', line)),
    ...plain.flatMap(indented).map((line) => paint(terminal, 'dim', line)),
  ];
}

function indented(text: string): string[] {
  return wrapWords(text, WIDTH - INDENT.length).map((line) => INDENT + line);
}
