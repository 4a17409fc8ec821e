import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../app/input-error.ts';
import { type CorpusPassage, createCorpusSearch } from '../app/search-corpus.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { eachJsonLine, parseLine } from './json-lines.ts';
import { readLines, type Terminal } from './streams.ts';

/** How many hits a query gets at most; what the usual measures at 10 and 100 need. */
const MAX_HITS = 100;

const Id = z.union([z.string(), z.number()]).transform(String);

const PassageLine = z.object({
  id: Id,
  docId: Id.optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  text: z.string(),
});

const QueryLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** `desk search --corpus FILE --stdin`: ranks an outside corpus, one `{"id","text"}` query a line in. */
export async function runSearch(corpus: string, index: NameIndex, terminal: Terminal): Promise<boolean> {
  const search = createCorpusSearch(await readCorpus(corpus), index);
  return eachJsonLine(terminal, QueryLine, ({ id, text }) => ({ id, hits: search(text, MAX_HITS) }));
}

async function readCorpus(file: string): Promise<CorpusPassage[]> {
  const passages: CorpusPassage[] = [];
  try {
    for await (const { line, number } of readLines(createReadStream(file))) {
      if (line.trim() === '') continue;
      const parsed = parseLine(line, PassageLine);
      if ('problem' in parsed) throw new InputError(`${file}:${number}: ${parsed.problem}`);
      const { id, docId = id, title = '', published = '', text } = parsed.value;
      passages.push({ id, docId, title, published, text });
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot read the corpus ${file}: ${error instanceof Error ? error.message : error}`);
  }
  return passages;
}
