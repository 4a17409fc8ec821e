import type { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import { InputError } from '../app/input-error.ts';
import type { ArticleFiles } from '../app/ports/files.ts';
import { INGESTED, type KeptArticleStore, type Refusal } from '../app/ports/record.ts';
import type { ArticleReader, FeedItem } from '../app/ports/sources.ts';
import { readAddress } from '../app/read-address.ts';
import { readItem } from '../app/read-item.ts';
import { refusalLine } from '../app/refusal-line.ts';
import { type Taken, takeArticle } from '../app/take-article.ts';
import type { Article } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { paint, printLine, type Terminal } from './streams.ts';

/** What taking in articles from the command line needs. */
export interface Ingest {
  /** The shared articles. */
  readonly store: KeptArticleStore;
  readonly index: NameIndex;
  readonly reader: ArticleReader;
  readonly files: ArticleFiles;
  close(): Promise<void>;
}

export interface IngestContext {
  readonly terminal: Terminal;
  openIngest(): Promise<Ingest>;
}

/** Adds `desk ingest PATH|URL…` to the command line; `report` hears whether everything was taken in. */
export function addIngest(program: Command, context: IngestContext, report: (isClean: boolean) => void): void {
  program
    .command('ingest')
    .description('add articles to the store')
    .argument('[what...]', 'files and folders (.md, .txt, .html), addresses of pages and feeds, - for text on stdin')
    .addOption(new Option('--json', 'print JSON'))
    .action(async (what: readonly string[], { json }: { readonly json?: boolean }) => {
      if (what.length === 0) throw new InputError('what to ingest is missing. See desk ingest --help.');
      const ingest = await context.openIngest();
      try {
        report(await runIngest(what, ingest, { terminal: context.terminal, isJson: json ?? false }));
      } finally {
        await ingest.close();
      }
    });
}

interface IngestOptions {
  readonly terminal: Terminal;
  readonly isJson: boolean;
}

/** Takes in each argument and tells what became of it; false where something was refused. */
async function runIngest(what: readonly string[], ingest: Ingest, options: IngestOptions): Promise<boolean> {
  const { terminal, isJson } = options;
  const all: Told[] = [];
  for (const argument of what) {
    for await (const outcome of readArgument(argument, ingest, terminal)) {
      const told =
        'problem' in outcome
          ? { argument, refusal: outcome }
          : { argument, article: outcome, taken: await takeArticle(outcome, INGESTED, ingest) };
      all.push(told);
      if (!isJson) await printLine(terminal, toLine(told, terminal));
    }
  }
  if (isJson) await printLine(terminal, JSON.stringify(all.map(toJson), null, 2));
  return all.every((told) => !('refusal' in told));
}

/** What became of one article. */
type Told = { readonly argument: string } & (
  | { readonly refusal: Refusal }
  | { readonly article: Article; readonly taken: Taken }
);

type Outcome = Article | Refusal;

function readArgument(argument: string, ingest: Ingest, terminal: Terminal): AsyncIterable<Outcome> {
  if (argument === '-') return readPasted(terminal.stdin, ingest.files);
  return /^https?:/i.test(argument) ? readWeb(argument, ingest.reader) : ingest.files.read(argument);
}

async function* readPasted(stdin: Readable, files: ArticleFiles): AsyncIterable<Outcome> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  yield files.readPasted(Buffer.concat(chunks));
}

/** The article of a page, or those of a feed's items. */
async function* readWeb(url: string, reader: ArticleReader): AsyncIterable<Outcome> {
  const { is, reading } = await readAddress(url, 'page', reader);
  if (is === 'neither') yield reading.refusal;
  else if (is === 'page') yield reading.article;
  else if (reading.items.length === 0) {
    yield { file: url, line: null, problem: 'the feed is empty', remedy: 'Try again later' };
  } else for (const item of reading.items) yield await readFeedItem(item, reading.title, reader);
}

async function readFeedItem(item: FeedItem, feedTitle: string | null, reader: ArticleReader): Promise<Outcome> {
  const reading = await readItem(item, feedTitle, reader);
  return reading.kind === 'read' ? reading.article : reading.refusal;
}

function toLine(told: Told, terminal: Terminal): string {
  if ('refusal' in told) return paint(terminal, 'yellow', refusalLine(told.refusal));
  const { article, taken } = told;
  const how = taken.kind === 'there' ? 'already there' : taken.kind;
  const what =
    taken.kind === 'there'
      ? `as ${taken.as}`
      : `${counted(article.passages.length, 'passage')}, ${counted(taken.facts, 'fact')}`;
  return `${how}  ${article.published}  ${article.title} ${paint(terminal, 'dim', `(${what})`)}`;
}

function toJson(told: Told): object {
  const { argument } = told;
  if ('refusal' in told) return { argument, outcome: 'refused', ...told.refusal };
  const { id, title, published, passages } = told.article;
  const { kind: outcome, ...taken } = told.taken;
  return { argument, outcome, id, title, published, passages: passages.length, ...taken };
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
