import type { ArticleRecord, Desk } from '../app/ports/record.ts';

/** What Slack needs of the desk. */
export type DeskForSlack = Pick<Desk, 'ask' | 'check'> & {
  readonly store: Pick<ArticleRecord, 'coverage' | 'articlesSince'>;
};
