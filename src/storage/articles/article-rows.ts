import type { Selectable } from 'kysely';
import type { Article, ArticleHead, Passage, Span } from '../../core/model/article.ts';
import type { Fact } from '../../core/model/fact.ts';
import type { IndexTerms } from '../../core/search/passage-terms.ts';
import type { Tables } from '../tables.ts';
import { storableJson, storableText } from './storable-text.ts';

/** Columns that make an article's head, and a passage. */
export const HEAD_COLUMNS = ['id', 'title', 'published', 'source', 'url', 'tags_json'] as const;
export const PASSAGE_COLUMNS = [
  'id',
  'article_id',
  'ordinal',
  'heading',
  'text',
  'text_offset',
  'sentences_json',
] as const;

export type HeadRow = Pick<Selectable<Tables['articles']>, (typeof HEAD_COLUMNS)[number]>;
export type PassageRow = Pick<Selectable<Tables['passages']>, (typeof PASSAGE_COLUMNS)[number]>;

/** What the columns of JSON hold is not checked: the desk alone writes there. */
export function headOf({ id, title, published, source, url, tags_json }: HeadRow): ArticleHead {
  return { id, title, published, source, url, tags: JSON.parse(tags_json) as string[] };
}

/** A passage from its row. */
export function passageOf({
  id,
  article_id,
  ordinal,
  heading,
  text,
  text_offset,
  sentences_json,
}: PassageRow): Passage {
  const sentences = JSON.parse(sentences_json) as Span[];
  return { id, articleId: article_id, ordinal, heading, text, offset: text_offset, sentences };
}

/** A fact from its JSON. */
export function factOf(json: string): Fact {
  return JSON.parse(json) as Fact;
}

/** The terms of a passage, from its columns. */
export function termsOf({ terms, title_terms }: Pick<Tables['passages'], 'terms' | 'title_terms'>): IndexTerms {
  return { terms: splitLines(terms), titleTerms: splitLines(title_terms) };
}

/** The row of an article without what its state adds. */
export function headRow({ id, title, published, source, url, tags, passages }: Article) {
  return { id, title, published, source, url, tags_json: storableJson(tags), passage_count: passages.length };
}

/** A row for each passage, without its number. */
export function passageRows({ passages }: Article, terms: ReadonlyMap<string, IndexTerms>) {
  return passages.map(({ id, articleId, ordinal, heading, text, offset, sentences }) => ({
    id,
    article_id: articleId,
    ordinal,
    heading,
    text,
    text_offset: offset,
    sentences_json: JSON.stringify(sentences),
    ...termColumns(terms.get(id)),
  }));
}

/** The columns of a passage's terms, one a line: no term holds a line break. */
function termColumns(terms: IndexTerms | undefined) {
  return { terms: (terms?.terms ?? []).join('\n'), title_terms: (terms?.titleTerms ?? []).join('\n') };
}

/** A row for each fact; `position` counts through the article, in the order of its passages. */
export function factRows({ id, passages }: Article, facts: readonly Fact[]) {
  const ordinals = new Map(passages.map((passage) => [passage.id, passage.ordinal]));
  const ordinalOf = ({ passageId }: Fact) => ordinals.get(storableText(passageId)) ?? passages.length;
  const ordered = [...facts].sort((a, b) => ordinalOf(a) - ordinalOf(b));
  return ordered.map((fact, position) => ({
    id: storableText(fact.id),
    passage_id: storableText(fact.passageId),
    article_id: id,
    position,
    kind: fact.kind,
    fact_json: storableJson(fact),
  }));
}

function splitLines(column: string): string[] {
  return column === '' ? [] : column.split('\n');
}
