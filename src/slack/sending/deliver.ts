import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../app/ports/log.ts';
import { clip } from '../../core/wording/clip.ts';
import { checkMessage } from '../block-rules/check-message.ts';
import { withPlainFeedback } from '../blocks/feedback-part.ts';
import { OURS } from '../limits.ts';
import type { Message } from './message.ts';

/** What Slack said to a message. */
export type Receipt =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Slack's word for it: invalid_blocks, channel_not_found, ratelimited. */
      readonly error: string;
      /** Slack's pointers into the message, if it gave any. */
      readonly details: readonly string[];
      /** Seconds to wait; with `ratelimited` only. */
      readonly retryAfterSeconds?: number;
    };

/** Sends a message to one place. Rejects only where Slack could not be reached. */
export type Send = (message: Message) => Promise<Receipt>;

/** Slack took the message in no form; `message` is Slack's word for why. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
}

/**
 * Sends a message once: as it is, or as text with the same content where Slack (or our own check, which is asked first)
 * refuses the blocks; before that with plain buttons, where those for feedback alone are refused. Waits where Slack says so. Throws a `DeliveryError` when Slack took neither.
 */
export async function deliver(message: Message, send: Send, log: Log): Promise<void> {
  const problems = checkMessage(message);
  for (const { pointer, message: problem } of problems) log.warn('a message breaks a limit', { pointer, problem });
  const first = problems.length > 0 ? asText(message) : message;
  let receipt = await sendPatiently(first, send);
  if (!receipt.ok && BLOCKS_REFUSED.has(receipt.error) && first.blocks.length > 0) {
    log.warn('Slack refused the blocks', { error: receipt.error, details: receipt.details.join('; ') });
    const plain = withPlainFeedback(first, receipt.details);
    if (plain) receipt = await sendPatiently(plain, send);
    if (!receipt.ok) receipt = await sendPatiently(asText(message), send);
  }
  if (!receipt.ok) throw new DeliveryError(receipt.error);
}

/** The errors that another form of the same message may get past. */
export const BLOCKS_REFUSED: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'invalid_arguments',
  'invalid_payload',
]);

/** The same content without blocks. */
export function asText({ text }: Message): Message {
  return { text: clip(text, OURS.textChars), blocks: [] };
}

/** Longer than a person waits; Slack asks for a second as a rule. */
const MOST_PATIENCE_SECONDS = 60;

async function sendPatiently(message: Message, send: Send): Promise<Receipt> {
  let waited = 0;
  for (;;) {
    const receipt = await send(message);
    const pause = receipt.ok ? undefined : receipt.retryAfterSeconds;
    if (pause === undefined || waited + pause > MOST_PATIENCE_SECONDS) return receipt;
    // At least a second, so that a stray `Retry-After: 0` cannot spin.
    waited += Math.max(pause, 1);
    await sleep(Math.max(pause, 1) * 1_000);
  }
}
