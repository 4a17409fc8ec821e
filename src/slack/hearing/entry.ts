import type { Clock } from '../../app/ports/clock.ts';
import type { EventStore } from '../../app/ports/events.ts';
import { errorFields, type Log } from '../../app/ports/log.ts';
import { within } from '../within.ts';

/** Slack waits 3 s for an acknowledgement; what is taken only later is taken over when its lease has run out. */
export const STORE_PATIENCE_MS = 1_500;

/** A reply that is owed, from the delivery of its cause until it is given. */
export interface Entry {
  /** When this process heard of it. */
  readonly since: number;
  /** Another process was about to reply when it died: the reply may stand in Slack already. */
  readonly mayBeAnswered: boolean;
  /** Directly before the reply goes out. */
  sending(): Promise<void>;
  /** Nobody can be reached: should Slack deliver it again, it is new. */
  release(): void;
  /** Slack could not be reached: it stays in the store, to be taken over. */
  leave(): void;
}

interface EntryParts {
  readonly events: Pick<EventStore, 'sending'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** An entry as the journal keeps it. */
export class OpenEntry implements Entry {
  readonly id: string;
  readonly since: number;
  readonly mayBeAnswered: boolean;
  /** What the store is to be told once the work is done. */
  end: 'settled' | 'released' | 'left' = 'settled';
  isDone = false;
  readonly #parts: EntryParts;

  constructor(id: string, mayBeAnswered: boolean, parts: EntryParts) {
    this.id = id;
    this.since = parts.clock.now();
    this.mayBeAnswered = mayBeAnswered;
    this.#parts = parts;
  }

  async sending(): Promise<void> {
    const { events, log } = this.#parts;
    try {
      await within(STORE_PATIENCE_MS, events.sending(this.id), undefined);
    } catch (error) {
      // A person waits; only a death within the next moment could make a second answer of it.
      log.warn('the store could not be told of a reply', { event: this.id, ...errorFields(error) });
    }
  }

  release(): void {
    this.end = 'released';
  }

  leave(): void {
    this.end = 'left';
  }
}
