import type { ArticleRecord, Desk } from '../app/ports/record.ts';

/** What Slack needs of the desk. */
export type DeskForSlack = Pick<Desk, 'ask'> & { readonly store: Pick<ArticleRecord, 'coverage' | 'articlesSince'> };
