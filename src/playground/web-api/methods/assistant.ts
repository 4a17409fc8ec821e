import { type Methods, visibleChannel } from '../method.ts';
import { isFields } from '../read-arguments.ts';
import { accepted, refusal } from '../reply.ts';

/** reference/methods/assistant.threads.setSuggestedPrompts: over the composer of a direct message, at most four. */
export const ASSISTANT: Methods = {
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scope: 'assistant:write',
    run({ channel_id: channelId, prompts, title }, { workspace }) {
      const channel = visibleChannel(channelId, workspace);
      if (channel?.kind !== 'im') return refusal('channel_not_found');
      const read = Array.isArray(prompts) ? prompts.filter(isPrompt) : [];
      if (!Array.isArray(prompts) || read.length !== prompts.length || read.length > 4) {
        return refusal('invalid_arguments');
      }
      workspace.setPrompts(channel.id, { title: typeof title === 'string' ? title : null, prompts: read });
      return accepted();
    },
  },
};

function isPrompt(value: unknown): value is { readonly title: string; readonly message: string } {
  return isFields(value) && typeof value.title === 'string' && typeof value.message === 'string';
}
