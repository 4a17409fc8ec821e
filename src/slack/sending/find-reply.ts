import { webApi } from '@slack/bolt';
import { isReplyTo } from './reply-metadata.ts';
import type { Place } from './sends.ts';

/** Whether a reply stands in Slack; `unknown` where its place may not be read, or not far enough. */
export type Standing = 'there' | 'not-there' | 'unknown';

/** More stood there since would be a strange quarter of an hour. */
const MOST_MESSAGES = 200;

/** Looks for our reply to a delivery among what was posted in its place since `oldest` (a message's `ts`). */
export async function findReply(
  client: webApi.WebClient,
  { channel, threadTs, oldest }: Place & { readonly oldest: string },
  repliesTo: string,
): Promise<Standing> {
  const asked = { channel, oldest, limit: MOST_MESSAGES, include_all_metadata: true };
  try {
    const { messages = [], has_more: hasMore } =
      threadTs === undefined
        ? await client.conversations.history(asked)
        : await client.conversations.replies({ ...asked, ts: threadTs });
    if (messages.some(({ metadata }) => isReplyTo(metadata, repliesTo))) return 'there';
    return hasMore ? 'unknown' : 'not-there';
  } catch (error) {
    // Slack away is another matter than Slack refusing: it is asked again when it is back.
    if (error instanceof webApi.WebAPIPlatformError || error instanceof webApi.WebAPIRateLimitedError) return 'unknown';
    throw error;
  }
}
