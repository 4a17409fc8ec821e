import { webApi } from '@slack/bolt';
import type { Letter, Messenger, SendOutcome } from '../app/ports/deliveries.ts';
import { errorFields, type Log, type LogFields } from '../app/ports/log.ts';
import type { Target } from '../app/ports/subscriptions.ts';
import { clip } from '../core/wording/clip.ts';
import { checkMessage } from './block-rules/check-message.ts';
import { digestMessage } from './blocks/digest-message.ts';
import { watchMessage } from './blocks/watch-message.ts';
import { wordMessage } from './blocks/word-message.ts';
import { boltLogger } from './connection/bolt-log.ts';
import { asText, BLOCKS_REFUSED } from './sending/deliver.ts';
import type { Message } from './sending/message.ts';
import { outcomeOf } from './sending/send-outcome.ts';
import { postArguments, SLACK_TIMEOUT_MS } from './sending/sends.ts';
import type { SlackSettings } from './settings.ts';

/** Names our letters among all messages with metadata. */
export const LETTER_EVENT = 'defence_desk_letter';

/** Slack's clock and ours need not agree. */
const MOST_SKEW_MS = 5 * 60_000;
/** A busy channel's history is not read to its end for one letter. */
const MOST_PAGES = 5;
const PAGE_SIZE = 200;

/**
 * Sends letters over a client of its own: one that tries again by itself would repeat, blindly, what may have arrived. A
 * person is addressed by their user id: chat.postMessage opens the direct message itself and needs no scope for it, where
 * conversations.open asks for `im:write`.
 */
export function createMessenger(settings: Pick<SlackSettings, 'botToken' | 'apiUrl'>, log: Log): Messenger {
  const client = new webApi.WebClient(settings.botToken, {
    slackApiUrl: settings.apiUrl,
    timeout: SLACK_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });
  /** The direct messages that were written to, by person: to look into without asking where they are. */
  const directMessages = new Map<string, string>();

  async function post(to: Target, message: Message, key: string): Promise<SendOutcome> {
    const metadata = { event_type: LETTER_EVENT, event_payload: { key } };
    try {
      const { channel } = await client.chat.postMessage({ channel: to.id, ...postArguments(message), metadata });
      if (to.kind === 'person' && channel) directMessages.set(to.id, channel);
      return { kind: 'sent' };
    } catch (error) {
      const outcome = outcomeOf(error, to);
      log.warn('a letter was not sent', { key, outcome: outcome.kind, ...slackWord(error) });
      return outcome;
    }
  }

  async function channelOf({ kind, id }: Target): Promise<string | null> {
    if (kind === 'channel') return id;
    const known = directMessages.get(id);
    if (known) return known;
    const { channel } = await client.conversations.open({ users: id });
    return channel?.id ?? null;
  }

  return {
    async send(to: Target, letter: Letter, key: string) {
      const message = letterMessage(letter);
      const problems = checkMessage(message);
      for (const { pointer, message: problem } of problems) log.warn('a letter breaks a limit', { pointer, problem });
      const first = problems.length > 0 ? asText(message) : message;
      const outcome = await post(to, first, key);
      const isForBlocks = outcome.kind === 'refused' && BLOCKS_REFUSED.has(outcome.error) && first.blocks.length > 0;
      return isForBlocks ? post(to, asText(message), key) : outcome;
    },
    async find(to, key, since) {
      try {
        const channel = await channelOf(to);
        return channel === null ? 'unknown' : await findIn(channel, { key, since, client });
      } catch (error) {
        log.info('a letter could not be looked for', { key, ...slackWord(error) });
        // Slack away is another matter than Slack refusing: it is asked again when it is back.
        if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
        return 'unknown';
      }
    },
  };
}

function letterMessage(letter: Letter): Message {
  switch (letter.kind) {
    case 'digest':
      return digestMessage(letter);
    case 'watch':
      return watchMessage(letter);
    case 'word':
      return wordMessage(letter.text);
  }
}

interface Wanted {
  readonly key: string;
  readonly since: number;
  readonly client: webApi.WebClient;
}

/** Reads the history from `since` on, newest first; what it does not get to the end of stays unknown. */
async function findIn(channel: string, { key, since, client }: Wanted): Promise<'there' | 'not-there' | 'unknown'> {
  const oldest = (Math.max(since - MOST_SKEW_MS, 0) / 1_000).toFixed(6);
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const from = cursor === undefined ? {} : { cursor };
    const range = { channel, oldest, limit: PAGE_SIZE, include_all_metadata: true, ...from };
    const { messages = [], response_metadata: next } = await client.conversations.history(range);
    if (messages.some(({ metadata }) => isLetter(metadata, key))) return 'there';
    cursor = next?.next_cursor;
    if (!cursor) return 'not-there';
  }
  return 'unknown';
}

function isLetter(metadata: unknown, key: string): boolean {
  if (typeof metadata !== 'object' || metadata === null) return false;
  const { event_type: type, event_payload: payload } = metadata as {
    readonly event_type?: unknown;
    readonly event_payload?: { readonly key?: unknown };
  };
  return type === LETTER_EVENT && payload?.key === key;
}

/** What the log may say of a failed call: Slack's word and pointers, or the kind of error. */
function slackWord(error: unknown): LogFields {
  if (!(error instanceof webApi.WebAPIPlatformError)) return errorFields(error);
  const { error: word, response_metadata: more } = error.data;
  return { error: clip(word, 80), details: more?.messages?.join('; ') };
}
