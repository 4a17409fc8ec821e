import type { Channel, Fields } from '../../workspace/model.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { channelScope, type Methods, missingScope, openDirectMessage, visibleChannel } from '../method.ts';
import { textOf } from '../read-arguments.ts';
import { accepted, refusal } from '../reply.ts';

/** reference/methods/conversations.info, …/conversations.open. */
export const CONVERSATIONS: Methods = {
  'conversations.info': {
    token: 'bot',
    run(args, { workspace, scopes }) {
      const channel = visibleChannel(args.channel, workspace);
      if (!channel) return refusal('channel_not_found');
      const needed = channelScope(channel, 'read');
      return scopes.has(needed) ? accepted({ channel: channelJson(channel, workspace) }) : missingScope(needed, scopes);
    },
  },
  'conversations.open': {
    token: 'bot',
    scope: 'im:write',
    run(args, { workspace }) {
      const users = textOf(args.users);
      if (users === '') return refusal('users_list_not_supplied');
      const user = workspace.user(users);
      if (!user) return refusal('user_not_found');
      const channel = openDirectMessage(user.id, workspace);
      return channel ? accepted({ channel: { id: channel.id } }) : refusal('cannot_dm_bot');
    },
  },
};

function channelJson({ id, name, kind, members, isArchived, isShared }: Channel, { team, app }: Workspace): Fields {
  if (kind === 'im')
    return { id, is_im: true, is_archived: isArchived, user: members.find((each) => each !== app.user) };
  return {
    id,
    name,
    name_normalized: name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: kind === 'private',
    is_archived: isArchived,
    is_member: members.includes(app.user),
    is_shared: isShared,
    is_ext_shared: isShared,
    context_team_id: team.id,
    num_members: members.length,
  };
}
