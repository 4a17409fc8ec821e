import { webApi } from '@slack/bolt';
import type { Receipt, Send } from './deliver.ts';
import type { Message } from './message.ts';
import { replyMetadata } from './reply-metadata.ts';

/** Slack usually answers in a fraction of a second; Bolt's client waits for ever unless told. */
export const SLACK_TIMEOUT_MS = 10_000;

/** Where in Slack. */
export interface Place {
  readonly channel: string;
  /** The thread's first message; absent: the channel itself. */
  readonly threadTs?: string | undefined;
}

/** Posts for everyone in the channel or thread, with the id of what it replies to in its metadata. */
export function postIn(client: webApi.WebClient, { channel, threadTs }: Place, repliesTo: string): Send {
  return async (message) => {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const metadata = replyMetadata(repliesTo);
    return receiptOf(client.chat.postMessage({ channel, ...thread, ...postArguments(message), metadata }));
  };
}

/** Posts what one person alone sees. */
export function postOnlyFor(user: string, client: webApi.WebClient, { channel, threadTs }: Place): Send {
  return async (message) => {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    return receiptOf(client.chat.postEphemeral({ channel, user, ...thread, ...content(message) }));
  };
}

/**
 * Answers through a `response_url` (5 uses in 30 minutes), seen by the person who got it alone; in place of the message
 * that was pressed where that is asked for. Not Bolt's `respond`, which drops the body in which Slack says what is wrong.
 */
export function respondTo(responseUrl: string, { replacesOriginal = false } = {}): Send {
  return async (message) => {
    const whereTo = replacesOriginal ? { replace_original: true } : { response_type: 'ephemeral' };
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...whereTo, ...postArguments(message) }),
      redirect: 'error',
      signal: AbortSignal.timeout(SLACK_TIMEOUT_MS),
    });
    return readResponse(response.status, await response.text(), response.headers.get('retry-after'));
  };
}

/** The first way that works; the next only for what is no fault of the message. Unreachable counts as not working. */
export function firstOf(first: Send, second: Send): Send {
  return async (message) => {
    const receipt = await first(message).catch(() => UNREACHABLE);
    return receipt.ok || !GONE.test(receipt.error) ? receipt : second(message);
  };
}

const UNREACHABLE: Receipt = { ok: false, error: 'unreachable', details: [] };

/** The address has run out, or was never there (Slack's words for it), or there was no talking to it. */
const GONE = /^(?:expired_url|used_url|no_service|no_team|http_(?:404|410|5\d\d)|unreachable)$/;

/** A message as arguments of chat.postMessage. It quotes and links its article: a preview would say everything twice. */
export function postArguments(message: Message) {
  return { ...content(message), mrkdwn: false, unfurl_links: false, unfurl_media: false };
}

/** Without blocks, `text` alone is shown; with `mrkdwn: false` a quotation's own `*` and `_` are then no markup. */
function content({ text, blocks }: Message) {
  return { text, ...(blocks.length > 0 ? { blocks: [...blocks] } : {}) };
}

async function receiptOf(call: Promise<unknown>): Promise<Receipt> {
  try {
    await call;
    return { ok: true };
  } catch (error) {
    if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(error.retryAfter);
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    return { ok: false, error: error.data.error, details: error.data.response_metadata?.messages ?? [] };
  }
}

/** Slack answers `ok`, or a word, or JSON with the word in it; the status is 200 for some refusals and 4xx for others. */
function readResponse(status: number, text: string, retryAfter: string | null): Receipt {
  if (status === 429) return rateLimited(Number(retryAfter) || 1);
  const said = readJson(text);
  if (status === 200 && said.ok !== false) return { ok: true };
  const word = said.error ?? (/^[a-z_]{1,60}$/.test(text.trim()) ? text.trim() : `http_${status}`);
  return { ok: false, error: word, details: said.response_metadata?.messages ?? said.errors ?? [] };
}

interface SaidBySlack {
  readonly ok?: boolean;
  readonly error?: string;
  readonly errors?: readonly string[];
  readonly response_metadata?: { readonly messages?: readonly string[] };
}

function readJson(text: string): SaidBySlack {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as SaidBySlack) : {};
  } catch {
    return {};
  }
}

function rateLimited(retryAfterSeconds: number): Receipt {
  return { ok: false, error: 'ratelimited', details: [], retryAfterSeconds };
}
