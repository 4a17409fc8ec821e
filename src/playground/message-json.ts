import type { Fields, Message } from './model.ts';
import type { Workspace } from './workspace.ts';

/**
 * A message as Slack writes it in replies, events and payloads (docs.slack.dev/reference/events/message). The first
 * message of a thread tells of its replies. Metadata only where it is asked for.
 */
export function messageJson(message: Message, workspace: Workspace, hasMetadata = false): Fields {
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: workspace.team.id,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.botId === null ? {} : { bot_id: message.botId, app_id: workspace.app.id }),
    ...(message.editedTs === null ? {} : { edited: { user: message.user, ts: message.editedTs } }),
    ...(message.isBroadcast ? { subtype: 'thread_broadcast' } : {}),
    ...(hasMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
    ...threadJson(message, workspace),
  };
}

function threadJson({ channel, ts, threadTs }: Message, workspace: Workspace): Fields {
  if (threadTs !== null) {
    const parent = workspace.message(channel, threadTs);
    return { thread_ts: threadTs, ...(parent ? { parent_user_id: parent.user } : {}) };
  }
  const replies = workspace.messages(channel).filter((each) => each.threadTs === ts && each.visibleTo === null);
  const latest = replies.at(-1);
  if (!latest) return {};
  const users = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: ts,
    reply_count: replies.length,
    reply_users: users,
    reply_users_count: users.length,
    latest_reply: latest.ts,
  };
}
