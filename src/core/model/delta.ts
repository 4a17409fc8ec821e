/** The nouns of what changed: between what a subscriber was told and what the record says now. */
import type { Coverage } from './answer.ts';
import type { ArticleHead } from './article.ts';
import type { Deal } from './fact.ts';

/** What one deal was last told as. Kept as JSON, so it holds no more than telling a change needs. */
export interface ToldDeal
  extends Pick<
    Deal,
    | 'event'
    | 'status'
    | 'quantity'
    | 'unit'
    | 'share'
    | 'item'
    | 'buyer'
    | 'buyerCountry'
    | 'supplier'
    | 'supplierCountry'
    | 'when'
    // The sentence it was told from, and where that stood.
    | 'quote'
    | 'articleId'
  > {
  /** Day of that article. */
  readonly published: string;
}

/** All that was told to one subscriber so far. */
export interface Told {
  /** Of the deals, each under its key in the ledger. */
  readonly deals: Readonly<Record<string, ToldDeal>>;
  /** The record's revision it was told from: articles added later are new. */
  readonly revision: number;
  /** Keys of the disagreements told. */
  readonly disagreements: readonly string[];
}

/** A deal as one article tells it. */
export interface SaidDeal {
  readonly deal: Deal;
  readonly article: ArticleHead;
}

/** What two articles can say differently of one deal. */
export type DisagreementKind = 'number' | 'value' | 'date';

/** Something that a subscriber was not told yet. */
export type Change =
  | { readonly kind: 'new-deal'; readonly after: SaidDeal }
  /** planned → ordered. */
  | { readonly kind: 'status-moved'; readonly before: ToldDeal; readonly after: SaidDeal }
  /** 18 → 24, at the same status. */
  | { readonly kind: 'number-changed'; readonly before: ToldDeal; readonly after: SaidDeal }
  /** Sources that now say different numbers (or values, or dates) of the same thing; one side a source, oldest first. */
  | { readonly kind: 'disagreement'; readonly about: DisagreementKind; readonly sides: readonly SaidDeal[] }
  /** No article says it any more. */
  | { readonly kind: 'withdrawn'; readonly before: ToldDeal };

/** Changes between the same two countries; null where it is not said. */
export interface ChangeGroup {
  readonly buyerCountry: string | null;
  readonly supplierCountry: string | null;
  readonly changes: readonly Change[];
}

/** What a digest or a watch tells. */
export interface Delta {
  /** Nothing was told before: it is the record so far. */
  readonly isFirst: boolean;
  /** New articles, newest first. */
  readonly articles: readonly { readonly article: ArticleHead; readonly lead: string }[];
  readonly groups: readonly ChangeGroup[];
  readonly coverage: Coverage;
}
