import type { ThreadStore } from '../../app/ports/people.ts';
import type { SlackIdentity } from '../connection/identity.ts';
import { isForDesk } from './addressed.ts';
import type { Delivered } from './delivered.ts';

/**
 * Tells what is owed a reply from what is merely overheard: a message in a channel is owed one in a thread that the bot
 * answered in, where it is for the bot and no other organisation reads along. Rejects where the store cannot be asked.
 */
export function owedBy(
  { team, userId }: SlackIdentity,
  threads: Pick<ThreadStore, 'isEngaged'>,
): (delivered: Delivered) => Promise<boolean> {
  return async ({ message }) => {
    if (!message || message.isMention || message.channelType === 'im') return true;
    const { channel, threadTs, isShared, text } = message;
    if (threadTs === null || isShared || !isForDesk(text, userId)) return false;
    return threads.isEngaged({ team, channel, threadTs });
  };
}
