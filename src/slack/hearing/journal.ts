import type { ReceiverEvent } from '@slack/bolt';
import type { Clock } from '../../app/ports/clock.ts';
import type { AbandonedEvent, EventStore } from '../../app/ports/events.ts';
import { errorFields, type Log } from '../../app/ports/log.ts';
import type { Meter } from '../../app/ports/meter.ts';
import { within } from '../within.ts';
import { type Delivered, readDelivered } from './delivered.ts';
import { type Entry, OpenEntry, STORE_PATIENCE_MS } from './entry.ts';
import { NotHeardError } from './not-heard.ts';

/** What Bolt does with a delivery. */
export type Work = (event: ReceiverEvent) => Promise<void>;

export interface JournalParts {
  readonly events: EventStore;
  /** Whose workspace the deliveries are of. */
  readonly team: string;
  /** False for what is merely overheard: it is acknowledged, and nothing of it is kept. */
  readonly isOwed: (delivered: Delivered) => Promise<boolean>;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly log: Log;
}

/**
 * Every delivery that may be owed a reply is in the store before it is acknowledged, and is answered once: by the first
 * process that takes it or, when that one dies, by another that takes it over.
 */
export class Journal {
  readonly #parts: JournalParts;
  readonly #entries = new Map<string, OpenEntry>();
  readonly #underWay = new Set<Promise<void>>();

  constructor(parts: JournalParts) {
    this.#parts = parts;
  }

  /**
   * Does the work of a delivery, if it is new. Rejects with a `NotHeardError` where the store cannot be asked and Slack
   * delivers again; what it delivers only once is worked on all the same, since a person waits.
   */
  hear(event: ReceiverEvent, work: Work): Promise<void> {
    const delivered = readDelivered(event.body);
    return this.#track(delivered ? this.#hear(delivered, event, work) : work(event));
  }

  /** Renews what is under way here and begins what a dead process left; resolves when that is begun. */
  async takeOver(work: Work, now: number): Promise<void> {
    const { events, team, meter } = this.#parts;
    for (const [id, { isDone }] of this.#entries) if (isDone) await this.#end(id);
    await events.renew([...this.#entries.keys()], now);
    // Another workspace's are for the process that has its token.
    for (const event of await events.takeOver(team, now)) {
      if (this.#entries.has(event.id)) continue;
      meter.count('events_taken_over_total', {});
      void this.#track(this.#again(event, work));
    }
    const since = await events.oldestUnsettled();
    meter.set('unanswered_event_age_seconds', since === null ? 0 : (now - since) / 1_000);
  }

  /** The entry of a delivery that is being worked on. Throws where there is none: nobody is owed that answer. */
  entry(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new TypeError(`nothing was heard under the id ${id}; answer what hearing/delivered.ts reads`);
    return entry;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  #track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
    return tracked;
  }

  async #hear(delivered: Delivered, event: ReceiverEvent, work: Work): Promise<void> {
    const { meter } = this.#parts;
    const taking = this.#take(delivered, event.body);
    const taken = await within(STORE_PATIENCE_MS, taking, 'unknown').catch((error) => this.#unheard(error));
    if (taken === 'unknown' && delivered.isRepeated) throw new NotHeardError();
    if (taken === 'new' || taken === 'unknown') await this.#answer(this.#open(delivered.id, false), event, work);
    else await this.#surely(event.ack)();
    if (taken === 'known') meter.count('events_deduplicated_total', {});
    // A store that was only slow has it by now, or will: it is answered.
    if (taken === 'unknown') void taking.then(() => this.#parts.events.settle(delivered.id)).catch(() => {});
  }

  async #take(delivered: Delivered, body: unknown): Promise<'new' | 'known' | 'overheard'> {
    const { events, team, clock, isOwed } = this.#parts;
    const { id } = delivered;
    if (!(await isOwed(delivered))) return 'overheard';
    if (!(await events.take({ id, team, payload: JSON.stringify(body) }, clock.now()))) return 'known';
    return (await this.#claim(delivered)) ? 'new' : 'known';
  }

  /** False where its twin was first: then it is settled. */
  async #claim({ id, name }: Delivered): Promise<boolean> {
    const { events, clock } = this.#parts;
    if (name === null || (await events.claim(name, id, clock.now()))) return true;
    await events.settle(id);
    return false;
  }

  #unheard(error: unknown): 'unknown' {
    this.#parts.log.warn('the store could not be asked about a delivery', errorFields(error));
    return 'unknown';
  }

  async #again({ id, payload, mayBeAnswered }: AbandonedEvent, work: Work): Promise<void> {
    const { events, log } = this.#parts;
    try {
      const body: ReceiverEvent['body'] = JSON.parse(payload);
      const delivered = readDelivered(body);
      if (!delivered) return await events.settle(id);
      log.info('an event was taken over from a process that died', { event: id });
      if (!(await this.#claim(delivered))) return;
      await this.#answer(this.#open(id, mayBeAnswered), { body, ack: async () => {} }, work);
    } catch (error) {
      log.error('an event that was taken over could not be worked on', { event: id, ...errorFields(error) });
    }
  }

  #open(id: string, mayBeAnswered: boolean): OpenEntry {
    return new OpenEntry(id, mayBeAnswered, this.#parts);
  }

  async #answer(entry: OpenEntry, event: ReceiverEvent, work: Work): Promise<void> {
    const { id } = entry;
    this.#entries.set(id, entry);
    try {
      await work({ ...event, ack: this.#surely(event.ack) });
    } catch (error) {
      entry.release();
      throw error;
    } finally {
      entry.isDone = true;
      await this.#end(id);
    }
  }

  /** It is taken, and answered whether Slack hears of that or not: a repetition meets the store. */
  #surely(ack: ReceiverEvent['ack']): ReceiverEvent['ack'] {
    return async (response) => {
      try {
        await ack(response);
      } catch (error) {
        this.#parts.log.warn('an acknowledgement did not get through', errorFields(error));
      }
    };
  }

  /** Tells the store how it ended; while that fails, the entry stays and each round tries again. */
  async #end(id: string): Promise<void> {
    const { events, log } = this.#parts;
    try {
      const end = this.#entries.get(id)?.end;
      if (end === 'settled') await events.settle(id);
      if (end === 'released') await events.release(id);
      this.#entries.delete(id);
    } catch (error) {
      log.warn('the store could not be told that an event is answered', { event: id, ...errorFields(error) });
    }
  }
}
