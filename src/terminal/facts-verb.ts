import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Desk } from '../app/ports/record.ts';
import { factToJson } from '../core/answer/answer-json.ts';
import { readFacts } from '../core/facts/read-facts.ts';
import type { Passage } from '../core/model/article.ts';
import type { Fact } from '../core/model/fact.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { buildPassages } from '../core/passages/build-passages.ts';
import { splitBlocks } from '../core/passages/split-blocks.ts';
import { factWords } from '../core/wording/fact-words.ts';
import { eachJsonLine } from './json-lines.ts';
import { paint, printLine, type Terminal } from './streams.ts';

export interface FactsOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `desk facts [TERMS]`: the facts of the passages that match, or of all. */
export async function runFacts(desk: Desk, terms: string, options: FactsOptions & { readonly terminal: Terminal }) {
  const { terminal } = options;
  const facts = await matchingFacts(desk, terms);
  if (options.json) return printLine(terminal, JSON.stringify(facts.map(factToJson), null, 2));
  if (options.csv) return printLine(terminal, toCsv(facts).trimEnd());
  if (facts.length === 0) return printLine(terminal, `No facts match "${terms}".`);
  for (const fact of facts) {
    await printLine(terminal, `${paint(terminal, 'cyan', fact.kind.padEnd(12))} ${factWords(fact)}`);
    await printLine(terminal, paint(terminal, 'dim', `${' '.repeat(13)}${fact.articleId}: “${fact.quote}”`));
  }
}

const TextLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.iso
    .date()
    .or(z.iso.datetime({ local: true, offset: true }))
    .optional(),
});

/** `desk facts --stdin`: one `{"id","text","published"}` a line in, one `{"id","facts"}` a line out, each on its own. */
export function runFactsOnStdin(index: NameIndex, terminal: Terminal): Promise<boolean> {
  return eachJsonLine(terminal, TextLine, ({ id, text, published }) => {
    const article = {
      id: String(id),
      title: '',
      published: published?.slice(0, 10) ?? '',
      source: null,
      url: null,
      tags: [],
      passages: buildPassages(String(id), splitBlocks(text)),
    };
    const offsets = new Map(article.passages.map((passage) => [passage.id, passage.offset]));
    const facts = readFacts(article, index).map((fact) => {
      const offset = offsets.get(fact.passageId) ?? 0;
      return { ...factToJson(fact), start: fact.span.start + offset, end: fact.span.end + offset };
    });
    return { id, facts };
  });
}

async function matchingFacts(desk: Desk, terms: string): Promise<readonly Fact[]> {
  const passages =
    terms.trim() === '' ? await everyPassage(desk) : (await desk.ask(terms)).hits.map((hit) => hit.passage);
  return desk.store.factsOf(passages.map(({ id }) => id));
}

async function everyPassage({ store }: Desk): Promise<readonly Passage[]> {
  return (await store.articlesSince(null)).flatMap(({ passages }) => passages);
}

/** Every field that any kind has, in the order of first appearance; a field a kind lacks is an empty cell. */
function toCsv(facts: readonly Fact[]): string {
  const rows = facts.map(factToJson);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, {
    header: true,
    columns,
    escape_formulas: true,
    cast: { object: (value) => JSON.stringify(value) },
  });
}
