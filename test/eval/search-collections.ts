import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusPassage } from '../../src/app/search-corpus.ts';

/** A question of a collection with the passages that answer it. */
export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

/** Passages and judged questions, as a folder with passages.jsonl and queries.jsonl holds them. */
export interface SearchCollection {
  readonly name: string;
  readonly passages: readonly CorpusPassage[];
  /** Only those that some passage answers. */
  readonly queries: readonly JudgedQuery[];
}

type Line = Record<string, unknown>;

/** Reads a collection; a passage without a document is its own, without a title or day has none. */
export function readCollection(folder: string): SearchCollection {
  const passages = readLines(join(folder, 'passages.jsonl')).map((line) => {
    const { id, docId = id, title = '', published = line.date ?? '', text } = line;
    return { id: `${id}`, docId: `${docId}`, title: `${title}`, published: `${published}`, text: `${text}` };
  });
  const queries = readLines(join(folder, 'queries.jsonl'))
    .filter(({ answerable }) => answerable !== false)
    .map(({ id, text, relevant }) => ({ id: `${id}`, text: `${text}`, relevant: toStrings(relevant) }));
  return { name: basename(folder), passages, queries };
}

function readLines(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

function toStrings(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/**
 * The same collection with each `size` neighbouring passages of a document as one, so that what is fitted on sentences
 * is tried on paragraphs too. Passages that have no title count as neighbours however they stand.
 */
export function joinPassages({ name, passages, queries }: SearchCollection, size: number): SearchCollection {
  const joined: CorpusPassage[][] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const isNext = last && last.length < size && last[0]?.title === passage.title;
    if (isNext) last.push(passage);
    else joined.push([passage]);
  }
  const idOf = new Map(joined.flatMap((group) => group.map(({ id }) => [id, group[0]?.id ?? id] as const)));
  return {
    name: `${name}×${size}`,
    passages: joined.map((group) => ({ ...headOf(group), text: group.map(({ text }) => text).join(' ') })),
    queries: queries.map((query) => ({
      ...query,
      relevant: [...new Set(query.relevant.map((id) => idOf.get(id) ?? id))],
    })),
  };
}

function headOf(group: readonly CorpusPassage[]): CorpusPassage {
  const [first] = group;
  if (!first) throw new Error('a group of passages is never empty');
  return first.title === '' ? { ...first, docId: first.id } : first;
}

/** At most `size` of a list, evenly spread over it, so that runs are short and the same each time. */
export function spread<Item>(items: readonly Item[], size: number): Item[] {
  if (items.length <= size) return [...items];
  return Array.from({ length: size }, (_, at) => items[Math.floor((at * items.length) / size)] as Item);
}
