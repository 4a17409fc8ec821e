import type { Desk } from '../app/ports/record.ts';
import { timeline } from '../app/timeline.ts';
import type { Quotation, TimelineEntry } from '../core/register/build-timeline.ts';
import { timelineToJson } from '../core/register/timeline-json.ts';
import { counted } from './counted.ts';
import { paint, printLine, type Terminal } from './streams.ts';
import { wrappedTable, wrapWords } from './wrapped-table.ts';

export interface TimelineOptions {
  readonly json?: boolean;
  readonly terminal: Terminal;
}

/** `desk timeline [TERMS]`: what happened and is planned, by date, the oldest first. */
export async function runTimeline(desk: Desk, terms: string, { json, terminal }: TimelineOptions): Promise<void> {
  const entries = await timeline(terms, desk);
  if (json) return printLine(terminal, JSON.stringify(entries.map(timelineToJson), null, 2));
  if (entries.length === 0) return printLine(terminal, nothingDated(terms));
  for (const line of timelineLines(entries, terminal)) await printLine(terminal, line);
}

function nothingDated(terms: string): string {
  return terms.trim() === '' ? 'Nothing in the record to put in order.' : `No deals or dates match "${terms}".`;
}

/** A usual terminal: 100 characters with the gaps. */
const COLUMNS = [
  { key: 'when', head: 'When', maxChars: 20 },
  { key: 'status', head: 'Status', maxChars: 11 },
  { key: 'what', head: 'What', maxChars: 65 },
] as const;

const QUOTE_CHARS = 96;
const INDENT = '    ';

function timelineLines(entries: readonly TimelineEntry[], terminal: Terminal): string[] {
  const rows = entries.map((entry) => ({
    when: entry.when ?? 'date not said',
    status: statusCell(entry),
    what: entry.kind === 'deal' ? entry.words : `“${entry.words}”`,
  }));
  const [heads = [], ...blocks] = wrappedTable(COLUMNS, rows, terminal);
  const told = entries.flatMap((entry, at) => [...(blocks[at] ?? []), ...quoteLines(entry, terminal), '']);
  return [...heads, ...told, paint(terminal, 'dim', counted(entries.length, 'entry', 'entries'))];
}

/** What was still to come when it was written says so. */
function statusCell({ status, isAhead }: TimelineEntry): string {
  return [status, isAhead ? 'to come' : null].filter(Boolean).join(', ');
}

function quoteLines({ kind, quotations }: TimelineEntry, terminal: Terminal): string[] {
  const texts = quotations.map((each) => (kind === 'deal' ? `“${each.quote}” ${teller(each)}` : teller(each)));
  return [...new Set(texts)].flatMap((text) =>
    wrapWords(text, QUOTE_CHARS).map((line) => paint(terminal, 'dim', INDENT + line)),
  );
}

function teller({ article }: Quotation): string {
  return `${article.source ?? article.id}, ${article.published}`;
}
