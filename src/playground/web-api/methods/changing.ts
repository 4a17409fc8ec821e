import { bareMessageJson } from '../../workspace/message-json.ts';
import type { Fields, Message } from '../../workspace/model.ts';
import { nameBlocks } from '../../workspace/name-blocks.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { contentFault, contentOf } from '../message-content.ts';
import { type Methods, visibleChannel } from '../method.ts';
import { textOf } from '../read-arguments.ts';
import { accepted, type Reply, refusal } from '../reply.ts';

/** reference/methods/chat.update: a longer `text` is `msg_too_long`, though a new message may have it. */
const MOST_TEXT_CHARS = 4_000;

/** reference/methods/chat.update, …/chat.delete: of the bot's own messages, but not of those that one person sees. */
export const CHANGING: Methods = {
  'chat.update': {
    token: 'bot',
    scope: 'chat:write',
    run: (args, { workspace }) =>
      withMessage(args, workspace, (message) => {
        if (message.botId !== workspace.app.botId) return refusal('cant_update_message');
        const fault = contentFault(args, { textChars: MOST_TEXT_CHARS });
        if (fault) return fault;
        const content = contentOf(args);
        const edited = workspace.edit(message.channel, message.ts, {
          text: content.text,
          blocks: nameBlocks(content.blocks, () => workspace.nextId('b')),
          metadata: args.metadata === undefined ? message.metadata : content.metadata,
        });
        if (!edited) return refusal('message_not_found');
        const { channel, ts, text } = edited;
        return accepted({
          channel,
          ts,
          text,
          message: { ...bareMessageJson(edited, workspace), app_id: workspace.app.id },
        });
      }),
  },
  'chat.delete': {
    token: 'bot',
    scope: 'chat:write',
    run: (args, { workspace }) =>
      withMessage(args, workspace, ({ channel, ts, botId }) => {
        if (botId !== workspace.app.botId) return refusal('cant_delete_message');
        workspace.remove(channel, ts);
        return accepted({ channel, ts });
      }),
  },
};

function withMessage(args: Fields, workspace: Workspace, run: (message: Message) => Reply): Reply {
  const channel = visibleChannel(args.channel, workspace);
  if (!channel) return refusal('channel_not_found');
  if (channel.isArchived) return refusal('is_inactive');
  const message = workspace.message(channel.id, textOf(args.ts));
  return message && message.visibleTo === null ? run(message) : refusal('message_not_found');
}
