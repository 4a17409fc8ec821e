import type { types } from '@slack/bolt';

export type Block = types.KnownBlock;

/** What is sent: blocks for the eye, and all of it again as words for screen readers, phones and notifications. */
export interface Message {
  /** mrkdwn: escaped. */
  readonly text: string;
  /** The first one is the answer, since desktop notifications read it. Empty: `text` alone. */
  readonly blocks: readonly Block[];
}
