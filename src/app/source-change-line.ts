import type { SourceChange } from './add-source.ts';
import type { Source } from './ports/sources.ts';
import { refusalLine } from './refusal-line.ts';

/** What became of a wish to add or remove a source, as one line. */
export function sourceChangeLine(change: SourceChange): string {
  switch (change.kind) {
    case 'added':
      return `added ${named(change.source)}, ${counted(change.articles)}; read ${OFTEN[change.source.kind]}`;
    case 'there':
      return `${named(change.source)} is followed already`;
    case 'removed':
      return `removed ${named(change.source)} and ${counted(change.articles)}`;
    case 'refused':
      return refusalLine(change.refusal);
    case 'not-allowed':
      return 'Only editors and workspace admins add and remove sources';
    case 'unknown':
      return `No source here is "${change.asked}"`;
  }
}

const OFTEN = { feed: 'every quarter of an hour', page: 'once a day' } as const;

function named({ title, url, id }: Source): string {
  return `${title ?? url} (${id})`;
}

function counted(articles: number): string {
  return `${articles} ${articles === 1 ? 'article' : 'articles'}`;
}
