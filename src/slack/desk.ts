import type { ArticleStore, Desk } from '../app/ports.ts';

/** What Slack needs of the desk. */
export type DeskForSlack = Pick<Desk, 'ask'> & { readonly store: Pick<ArticleStore, 'coverage' | 'articlesSince'> };
