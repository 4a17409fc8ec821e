import { messageJson } from '../../workspace/message-json.ts';
import type { Channel, Fields } from '../../workspace/model.ts';
import { nameBlocks } from '../../workspace/name-blocks.ts';
import type { MessageDraft, Workspace } from '../../workspace/workspace.ts';
import { contentFault, contentOf } from '../message-content.ts';
import { type MethodContext, type Methods, postableChannel } from '../method.ts';
import { isTrue, textOf } from '../read-arguments.ts';
import { accepted, type Reply, refusal } from '../reply.ts';

/** reference/methods/chat.postMessage, …/chat.postEphemeral. */
export const POSTING: Methods = {
  'chat.postMessage': {
    token: 'bot',
    scope: 'chat:write',
    run(args, context) {
      const { workspace } = context;
      const channel = postableChannel(args.channel, workspace);
      const fault = !channel ? refusal('channel_not_found') : (placeFault(channel, context) ?? contentFault(args));
      if (fault || !channel) return fault ?? refusal('channel_not_found');
      const message = workspace.post(draftOf(args, { channel, workspace }));
      return accepted({ channel: channel.id, ts: message.ts, message: messageJson(message, workspace) });
    },
  },
  'chat.postEphemeral': {
    token: 'bot',
    scope: 'chat:write',
    run(args, { workspace }) {
      const channel = postableChannel(args.channel, workspace);
      if (!channel) return refusal('channel_not_found');
      if (channel.isArchived) return refusal('is_archived');
      if (!channel.members.includes(workspace.app.user)) return refusal('not_in_channel');
      const user = textOf(args.user);
      if (!channel.members.includes(user)) return refusal('user_not_in_channel');
      const fault = contentFault(args);
      if (fault) return fault;
      const { ts } = workspace.post({ ...draftOf(args, { channel, workspace }), visibleTo: user, metadata: null });
      return accepted({ message_ts: ts });
    },
  },
};

/** Why the bot may not post there; `chat:write.public` opens the public channels that it is not in. */
function placeFault(channel: Channel, { workspace, scopes }: MethodContext): Reply | null {
  if (channel.isArchived) return refusal('is_archived');
  if (channel.kind === 'im' && !workspace.manifest.hasMessagesTab) return refusal('messages_tab_disabled');
  const mayPost =
    channel.members.includes(workspace.app.user) || (channel.kind === 'public' && scopes.has('chat:write.public'));
  return mayPost ? null : refusal('not_in_channel');
}

function draftOf(args: Fields, { channel, workspace }: { channel: Channel; workspace: Workspace }): MessageDraft {
  const content = contentOf(args);
  return {
    ...content,
    blocks: nameBlocks(content.blocks, () => workspace.nextId('b')),
    channel: channel.id,
    threadTs: threadOf(channel.id, textOf(args.thread_ts), workspace),
    user: workspace.app.user,
    botId: workspace.app.botId,
    visibleTo: null,
    isBroadcast: isTrue(args.reply_broadcast),
  };
}

/** The first message of the thread: an answer to an answer stands beside it. A thread outlives its first message. */
function threadOf(channel: string, ts: string, workspace: Workspace): string | null {
  if (ts === '') return null;
  return workspace.message(channel, ts)?.threadTs ?? ts;
}
