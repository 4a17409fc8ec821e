import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorFields, type Log, type LogFields } from '../../app/ports/log.ts';
import { failureMessage, interruptedMessage } from '../blocks/short-messages.ts';
import type { Entry } from '../hearing/entry.ts';
import type { Office } from '../listeners/office.ts';
import { DeliveryError, deliver, type Send } from './deliver.ts';
import type { Standing } from './find-reply.ts';
import type { Message } from './message.ts';

/** A reply that is owed for a delivery, and the way to whoever waits for it. */
export interface Owed {
  /** Of the delivery, as hearing/delivered.ts reads it. */
  readonly id: string;
  readonly compose: () => Promise<Message>;
  readonly send: Send;
  /** The way for a word about a fault, where it is another. */
  readonly sendWord?: Send;
  /** Looks whether the reply stands in Slack; absent where that cannot be seen: what one person alone sees. */
  readonly find?: () => Promise<Standing>;
  /** What follows from a reply that stands. */
  readonly afterwards?: () => Promise<void>;
  /** Carries the ids of its cause. */
  readonly log: Log;
}

/**
 * Pays what is owed, once: with the reply or, where that fails, with a reference that leads to the log. A reply that may
 * stand already is looked for first; where that cannot be seen, a word about it is said instead of a blind second one.
 * What Slack does not answer stays in the journal, to be tried again. Never rejects: this is the edge where errors end.
 */
export async function answerOnce(owed: Owed, { journal, meter, clock }: Office): Promise<void> {
  const { log } = owed;
  const entry = journal.entry(owed.id);
  const end = await pay(owed, entry);
  if (end === 'refused') return entry.release();
  if (end === 'unanswered') return entry.leave();
  meter.time('answer_seconds', (clock.now() - entry.since) / 1_000);
  await owed.afterwards?.().catch((error) => log.warn('a reply stands, but not what follows', errorFields(error)));
}

/** Slack took it, refused it in every form, or did not answer. */
type End = 'taken' | 'refused' | 'unanswered';

async function pay(owed: Owed, entry: Entry): Promise<End> {
  const standing = entry.mayBeAnswered ? await lookFor(owed) : 'not-there';
  if (standing === 'there') return 'taken';
  if (standing === 'unanswered') return 'unanswered';
  try {
    const message = standing === 'unknown' ? interruptedMessage() : await owed.compose();
    await entry.sending();
    const outcome = await send(message, standing === 'unknown' ? { ...owed, send: owed.sendWord ?? owed.send } : owed);
    return outcome.end === 'refused' ? sayFailure({ error: outcome.error }, owed, entry) : outcome.end;
  } catch (error) {
    return sayFailure(errorFields(error), owed, entry);
  }
}

async function lookFor({ find }: Owed): Promise<Standing | 'unanswered'> {
  if (!find) return 'unknown';
  return find().catch(() => 'unanswered' as const);
}

/** The same, with Slack's word for what it refused. */
type Outcome = { readonly end: 'taken' | 'unanswered' } | { readonly end: 'refused'; readonly error: string };

/** So long after Slack did not answer, it should be seen whether the reply stands. */
const SEEN_AFTER_MS = 2_000;

/** Sends it and, where Slack did not answer and it is seen not to stand, once more. */
async function send(message: Message, owed: Owed): Promise<Outcome> {
  const first = await trySend(message, owed.send, owed.log);
  if (first.end !== 'unanswered' || !owed.find) return first;
  await sleep(SEEN_AFTER_MS);
  const standing = await lookFor(owed);
  if (standing === 'not-there') return trySend(message, owed.send, owed.log);
  return standing === 'there' ? { end: 'taken' } : first;
}

async function trySend(message: Message, by: Send, log: Log): Promise<Outcome> {
  try {
    await deliver(message, by, log);
    return { end: 'taken' };
  } catch (error) {
    if (error instanceof DeliveryError) return { end: 'refused', error: error.message };
    log.warn('Slack did not answer to a reply', errorFields(error));
    return { end: 'unanswered' };
  }
}

async function sayFailure(reason: LogFields, { send: by, sendWord = by, log }: Owed, entry: Entry): Promise<End> {
  const reference = randomUUID().slice(0, 8);
  log.error('a reply failed', { reference, ...reason });
  await entry.sending();
  return (await trySend(failureMessage(reference), sendWord, log)).end;
}
