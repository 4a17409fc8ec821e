import { randomUUID } from 'node:crypto';
import { errorFields, type Log } from '../../app/ports/log.ts';
import { failureMessage } from '../blocks/short-messages.ts';
import type { Claims } from '../hearing/claims.ts';
import { DeliveryError, deliver, type Send } from './deliver.ts';
import type { Message } from './message.ts';

/** A reply that is owed, and the way to whoever waits for it. */
export interface Owed {
  /** Every name under which Slack may deliver its cause again. */
  readonly keys: readonly string[];
  readonly compose: () => Promise<Message>;
  readonly send: Send;
  /** Carries the ids of its cause. */
  readonly log: Log;
}

/**
 * Pays what is owed, once: with the reply or, where that fails, with a reference that leads to the log. Never rejects:
 * this is the edge at which errors end.
 */
export async function answerOnce(owed: Owed, claims: Claims): Promise<void> {
  if (!claims.take(owed.keys)) return;
  try {
    await deliver(await owed.compose(), owed.send, owed.log);
  } catch (error) {
    await reportFailure(error, owed, claims);
  }
}

async function reportFailure(error: unknown, { keys, send, log }: Owed, claims: Claims): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  const reason = error instanceof DeliveryError ? { error: error.message } : errorFields(error);
  log.error('a reply failed', { reference, ...reason });
  try {
    await deliver(failureMessage(reference), send, log);
  } catch {
    // Nobody heard of it, so that a redelivery deserves a fresh try.
    claims.release(keys);
  }
}
