import { messageJson } from '../../workspace/message-json.ts';
import type { Channel, Fields, Message } from '../../workspace/model.ts';
import { channelScope, type MethodContext, type Methods, missingScope, visibleChannel } from '../method.ts';
import { isTrue, textOf } from '../read-arguments.ts';
import { accepted, type Reply, refusal } from '../reply.ts';

/** reference/methods/conversations.history (newest first), …/conversations.replies (oldest first). */
export const HISTORY: Methods = {
  'conversations.history': {
    token: 'bot',
    run: (args, context) =>
      withReadable(args, context, (messages) =>
        page(messages.filter(({ threadTs, isBroadcast }) => threadTs === null || isBroadcast).reverse(), args, context),
      ),
  },
  'conversations.replies': {
    token: 'bot',
    run: (args, context) =>
      withReadable(args, context, (messages) => {
        const ts = textOf(args.ts);
        const thread = messages.filter((message) => message.ts === ts || message.threadTs === ts);
        return thread.length > 0 ? page(thread, args, context) : refusal('thread_not_found');
      }),
  },
};

/** What everyone in the channel sees, if the bot is among them and has the scope for this kind of channel. */
function withReadable(
  { channel: asked }: Fields,
  { workspace, scopes }: MethodContext,
  run: (messages: readonly Message[]) => Reply,
): Reply {
  const channel: Channel | null = visibleChannel(asked, workspace);
  if (!channel) return refusal('channel_not_found');
  const needed = channelScope(channel, 'history');
  if (!scopes.has(needed)) return missingScope(needed, scopes);
  if (!channel.members.includes(workspace.app.user)) return refusal('not_in_channel');
  return run(workspace.messages(channel.id).filter(({ visibleTo }) => visibleTo === null));
}

/** docs.slack.dev/apis/web-api/pagination: a cursor leads to the next page. */
function page(messages: readonly Message[], args: Fields, { workspace }: MethodContext): Reply {
  const { limit = 100, cursor, latest, oldest } = args;
  const size = Number(limit);
  if (!Number.isInteger(size) || size < 1 || size > 1_000) return refusal('invalid_limit');
  if (latest !== undefined && !isTs(latest)) return refusal('invalid_ts_latest');
  if (oldest !== undefined && !isTs(oldest)) return refusal('invalid_ts_oldest');
  const start = cursor === undefined || cursor === '' ? 0 : readCursor(textOf(cursor));
  if (start === null) return refusal('invalid_cursor');
  const found = messages.filter(({ ts }) => isBetween(ts, { latest, oldest, isInclusive: isTrue(args.inclusive) }));
  const hasMore = found.length > start + size;
  return accepted({
    messages: found
      .slice(start, start + size)
      .map((each) => messageJson(each, workspace, isTrue(args.include_all_metadata))),
    has_more: hasMore,
    ...(hasMore ? { response_metadata: { next_cursor: writeCursor(start + size) } } : {}),
  });
}

interface Range {
  readonly latest: unknown;
  readonly oldest: unknown;
  readonly isInclusive: boolean;
}

function isBetween(ts: string, { latest, oldest, isInclusive }: Range): boolean {
  const at = Number(ts);
  const isNew = oldest === undefined || at > Number(oldest) || (isInclusive && at === Number(oldest));
  const isOld = latest === undefined || at < Number(latest) || (isInclusive && at === Number(latest));
  return isNew && isOld;
}

function isTs(value: unknown): boolean {
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(String(value));
}

function writeCursor(start: number): string {
  return Buffer.from(`next:${start}`).toString('base64');
}

function readCursor(cursor: string): number | null {
  const start = /^next:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  return start === undefined ? null : Number(start);
}
