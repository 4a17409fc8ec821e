import type { Fields, Message } from './model.ts';
import type { Workspace } from './workspace.ts';

/** What a message says and who says it; where it stands is for its surroundings to tell. */
export function bareMessageJson({ user, text, blocks, botId, editedTs }: Message, workspace: Workspace): Fields {
  return {
    type: 'message',
    user,
    text,
    team: workspace.team.id,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(botId === null ? {} : { bot_id: botId, bot_profile: botProfile(botId, workspace) }),
    ...(editedTs === null ? {} : { edited: { user, ts: editedTs } }),
  };
}

/** A message as events tell it: docs.slack.dev/reference/events/message. */
export function toldMessageJson(message: Message, workspace: Workspace): Fields {
  const { channel, ts, threadTs, isBroadcast } = message;
  const parent = threadTs === null ? null : workspace.message(channel, threadTs);
  return {
    ...bareMessageJson(message, workspace),
    ts,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
    ...(parent ? { parent_user_id: parent.user } : {}),
    ...(isBroadcast ? { subtype: 'thread_broadcast' } : {}),
  };
}

/**
 * A message as the Web API and interactions give it: the first one of a thread tells of its replies
 * (docs.slack.dev/reference/methods/conversations.replies). Metadata only where it is asked for.
 */
export function messageJson(message: Message, workspace: Workspace, hasMetadata = false): Fields {
  return {
    ...toldMessageJson(message, workspace),
    ...(message.botId === null ? {} : { app_id: workspace.app.id }),
    ...(hasMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
    ...(message.threadTs === null ? repliesJson(message, workspace) : {}),
  };
}

function repliesJson({ channel, ts }: Message, workspace: Workspace): Fields {
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

function botProfile(id: string, workspace: Workspace): Fields {
  const { app, team } = workspace;
  const name = workspace.user(app.user)?.realName;
  return { id, app_id: app.id, name, deleted: false, updated: 0, team_id: team.id };
}
