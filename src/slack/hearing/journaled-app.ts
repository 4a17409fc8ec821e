import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { Journal, Work } from './journal.ts';

/** Bolt's app, which hears through the journal whatever its receiver hands over. */
export class JournaledApp extends App {
  readonly #journal: Journal;

  constructor(options: AppOptions, journal: Journal) {
    super(options);
    this.#journal = journal;
  }

  /** What Bolt itself does with a delivery: acknowledges it and calls the listeners. */
  readonly work: Work = (event) => super.processEvent(event);

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#journal.hear(event, this.work);
  }
}
