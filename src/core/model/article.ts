/**
 * The nouns, first part: what is read. Everything in the desk is a function from some of the nouns in this folder to
 * others of them: article.ts, names.ts, fact.ts, answer.ts, in that order.
 *
 * Conventions: dates are ISO 8601 (`YYYY-MM-DD`); time expressions carry a TIMEX3 value (TimeML 1.2.1); money carries an
 * ISO 4217 currency; countries an ISO 3166-1 alpha-2 code beside the name shown; offsets are UTF-16 positions, end
 * exclusive. What is not said is `null`, never guessed.
 */

/** A half-open range of UTF-16 positions, `start` ≤ `end`, in the text that the owner of the span names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One article, as it was read. */
export interface Article {
  /** The file's name below its articles folder, or the address it came from. Unique in a record. */
  readonly id: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`: the reference date for every time expression in it. */
  readonly published: string;
  /** The publisher as the article names it, or null. */
  readonly source: string | null;
  /** http or https only, or null. */
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly passages: readonly Passage[];
}

/** What is known of an article without its passages. */
export type ArticleHead = Omit<Article, 'passages'>;

/** A piece of an article's body before it becomes passages: a heading or a paragraph, in reading order. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph';
  /** One line: each line break inside was replaced by one space, so that offsets still hold. */
  readonly text: string;
  /** Where `text` begins in the body it was cut from. */
  readonly offset: number;
}

/** One paragraph of an article: the unit that is indexed, quoted and cited. */
export interface Passage {
  /** `ARTICLE#ORDINAL`. */
  readonly id: string;
  readonly articleId: string;
  /** Position in the article, from 0. */
  readonly ordinal: number;
  /** The heading it stands under, or null. */
  readonly heading: string | null;
  readonly text: string;
  /** Where `text` begins in the article's body. */
  readonly offset: number;
  /** Its sentences, in order, without the space between them. */
  readonly sentences: readonly Span[];
}
