import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Log } from '../../app/ports/log.ts';
import { type HeardMessage, isFromPerson } from './heard-message.ts';
import { toRequest } from './to-question.ts';

/** An answer is due within 3 s; without its thread it is still an answer. */
const PATIENCE_MS = 1_500;

/** More would be another subject. */
const MOST_QUESTIONS = 3;

/**
 * What was asked before in the message's thread, oldest first: what the thread began with, and what was said to the bot.
 * Empty outside a thread, and where the thread may not be read (the scopes for it are optional) or not in time.
 */
export async function earlierQuestions(
  { channel, channelType, ts, threadTs }: HeardMessage,
  { client, botUserId, log }: { readonly client: webApi.WebClient; readonly botUserId: string; readonly log: Log },
): Promise<readonly string[]> {
  if (threadTs === null || threadTs === ts) return [];
  try {
    const reading = client.conversations.replies({ channel, ts: threadTs, latest: ts, limit: 100 });
    const thread = await Promise.race([reading, sleep(PATIENCE_MS, null)]);
    const isToBot = (text: string) => channelType === 'im' || text.includes(`<@${botUserId}>`);
    return (thread?.messages ?? [])
      .filter((message) => isFromPerson(message) && message.ts !== undefined && message.ts < ts)
      .filter((message) => message.ts === threadTs || isToBot(message.text ?? ''))
      .map((message) => toRequest(message.text ?? ''))
      .flatMap((request) => (request.kind === 'question' ? [request.text] : []))
      .slice(-MOST_QUESTIONS);
  } catch (error) {
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : 'unreachable';
    log.info('a thread could not be read, so its question is answered on its own', { error: code });
    return [];
  }
}
