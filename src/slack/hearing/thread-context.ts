import { webApi } from '@slack/bolt';
import type { Log } from '../../app/ports/log.ts';
import { within } from '../within.ts';
import { isForDesk } from './addressed.ts';
import { type HeardMessage, isFromPerson } from './heard-message.ts';
import { toRequest } from './to-question.ts';

/** An answer is due within 3 s; without its thread it is still an answer. */
const PATIENCE_MS = 1_500;

/** More would be another subject. */
const MOST_QUESTIONS = 3;

interface ThreadParts {
  readonly client: webApi.WebClient;
  readonly botUserId: string;
  readonly log: Log;
}

/**
 * What was asked before in the message's thread, oldest first: what the thread began with, and what was said to the bot,
 * which after its first answer there needs no mention. Empty outside a thread, and where the thread may not be read (the
 * scopes for it are optional) or not in time.
 */
export async function earlierQuestions(heard: HeardMessage, parts: ThreadParts): Promise<readonly string[]> {
  const { channel, ts, threadTs } = heard;
  if (threadTs === null || threadTs === ts) return [];
  try {
    const reading = parts.client.conversations.replies({ channel, ts: threadTs, latest: ts, limit: 100 });
    const thread = await within(PATIENCE_MS, reading, null);
    const before = (thread?.messages ?? []).filter((message) => message.ts !== undefined && message.ts < ts);
    return questionsAmong(before, heard, parts.botUserId);
  } catch (error) {
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : 'unreachable';
    parts.log.info('a thread could not be read, so its question is answered on its own', { error: code });
    return [];
  }
}

interface ThreadMessage {
  readonly ts?: string | undefined;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
}

function questionsAmong(
  messages: readonly ThreadMessage[],
  { channelType, threadTs }: HeardMessage,
  botUserId: string,
): readonly string[] {
  const firstAnswer = messages.findIndex(({ user }) => user === botUserId);
  const isToBot = ({ ts, text = '' }: ThreadMessage, at: number) =>
    ts === threadTs ||
    channelType === 'im' ||
    text.includes(`<@${botUserId}>`) ||
    (firstAnswer >= 0 && at > firstAnswer && isForDesk(text, botUserId));
  return messages
    .filter((message, at) => isFromPerson(message) && isToBot(message, at))
    .map(({ text = '' }) => toRequest(text))
    .flatMap((request) => (request.kind === 'question' ? [request.text] : []))
    .slice(-MOST_QUESTIONS);
}
