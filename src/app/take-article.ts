import { readFacts } from '../core/facts/read-facts.ts';
import type { Article } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { KeptArticleStore, Origin } from './ports/record.ts';

export interface TakePorts {
  readonly index: NameIndex;
  readonly store: KeptArticleStore;
}

/** What became of an article: taken with so many facts, or there already under that id. */
export type Taken =
  | { readonly kind: 'added' | 'replaced'; readonly facts: number }
  | { readonly kind: 'there'; readonly as: string };

/** Takes an article into the record with its facts, unless that has it: by its id, its address or nearly its text. */
export async function takeArticle(article: Article, origin: Origin, { store, index }: TakePorts): Promise<Taken> {
  if (await store.gainOrigin(article, origin)) return { kind: 'there', as: article.id };
  const facts = readFacts(article, index);
  const outcome = await store.putUnlessTwin(article, facts, origin);
  if (outcome.kind === 'twin') return { kind: 'there', as: outcome.of };
  if (outcome.kind === 'there') return { kind: 'there', as: article.id };
  return { kind: outcome.kind, facts: facts.length };
}
