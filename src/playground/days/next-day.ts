import { LETTER_EVENT } from '../../slack/messenger.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ForwardClock } from './forward-clock.ts';

/** What it takes to let a day pass. */
export interface DaysOfDesk {
  readonly clock: ForwardClock;
  /** When the next digest falls due after `now` (milliseconds since 1970); null where nobody ordered one. */
  nextDigestAt(now: number): Promise<number | null>;
  /** Sends whatever is due, as the desk does by itself every few seconds. */
  deliver(): Promise<void>;
}

/** What came of it. */
export type TurnedDay =
  /** Nobody ordered a digest, so that there is nothing to wait for. */
  | { readonly kind: 'no-digests' }
  /** `at`: what the clock says now; `letters`: how many messages the desk sent. */
  | { readonly kind: 'turned'; readonly at: number; readonly letters: number };

export type NextDay = () => Promise<TurnedDay>;

/** Lets the time pass until the next digest is due, and has it sent: the real way, on a clock put forward. */
export function createNextDay({ clock, nextDigestAt, deliver }: DaysOfDesk, workspace: Workspace): NextDay {
  return async () => {
    const at = await nextDigestAt(clock.now());
    if (at === null) return { kind: 'no-digests' };
    let letters = 0;
    const unsubscribe = workspace.subscribe((change) => {
      if (change.kind !== 'message' || change.before !== null) return;
      const message = workspace.message(change.channel, change.ts);
      // Answers may be under way meanwhile.
      if (message?.metadata?.event_type === LETTER_EVENT) letters += 1;
    });
    try {
      clock.forwardTo(at);
      await deliver();
    } finally {
      unsubscribe();
    }
    return { kind: 'turned', at: clock.now(), letters };
  };
}
