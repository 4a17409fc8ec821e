import type { Told } from '../core/model/delta.ts';
import type { Clock } from './ports/clock.ts';
import type {
  DeliveryClaim,
  DeliveryEnd,
  DeliveryStore,
  Letter,
  Messenger,
  SendOutcome,
  Subject,
} from './ports/deliveries.ts';
import type { Log } from './ports/log.ts';
import type { Target } from './ports/subscriptions.ts';

export interface DeliveryPorts {
  readonly deliveries: DeliveryStore;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
}

/** Something to be sent once, under a key of its own. */
export interface Parcel {
  readonly key: string;
  readonly subject: Subject;
  readonly to: Target;
  /** The ends after which its subject has been told; after any other it is told again by another parcel. */
  readonly toldAfter: readonly DeliveryEnd[];
  /** Asked for once it is claimed. */
  compose(): Promise<Composed>;
  /** Tells whom it concerns, before it ends so; false: not yet. Called again when the process dies in between. */
  onTrouble?(trouble: Trouble): Promise<boolean>;
}

export interface Composed {
  /** Null: nothing goes out, and it ends as `end`. */
  readonly letter: Letter | null;
  readonly end?: 'nothing' | 'failed';
  /** What its subject will have been told. */
  readonly telling: Told | null;
}

export type Trouble =
  /** Nobody can see whether it arrived. */
  { readonly kind: 'unclear' } | Extract<SendOutcome, { readonly kind: 'gone' }>;

/** Of what something newer has taken the place of: only settled, by whether it went out. */
export const SUPERSEDED: Composed = { letter: null, end: 'failed', telling: null };

/** Whether a key is that of a parcel, or of a word about it. */
export function belongsTo(key: string, parcel: string | null): boolean {
  return parcel !== null && (key === parcel || key.startsWith(`${parcel}/`));
}

/** How it ended by this call; `settled` before, by whomever; `open`: it is for a later call, or another process is at it. */
export type Delivered = DeliveryEnd | 'settled' | 'open';

/** A send may be under way for so long: the messenger gives up after ten seconds. */
const LOOK_AFTER_MS = 15_000;
/** Slack may be away when it is looked for; after that it stays unclear. */
const GIVE_UP_MS = 3 * 60_000;
/** Whoever slept so long after it began to send does not: another may be looking for the message by now. */
const MOST_DELAY_MS = 10_000;
/** Until a message that could not go out is tried again, should this process die while it tells so. */
const REST_MS = 60_000;

/**
 * The one way a letter goes out: claimed in the store, composed, marked as being sent, sent, settled. Whoever finds a claim
 * whose holder died while sending looks for the message by its key before anything else, so that it never goes out twice;
 * what goes on being unclear is said to be so. Throws what its ports throw: the claim then runs out, and the next call goes on.
 */
export async function deliverOnce(parcel: Parcel, ports: DeliveryPorts): Promise<Delivered> {
  const { deliveries, clock } = ports;
  const claim = await deliveries.claim(parcel.key, parcel.subject, clock.now());
  if (!claim) return (await deliveries.settled([parcel.key])).has(parcel.key) ? 'settled' : 'open';
  const errand = { parcel, ports, claim };
  if (claim.sendingSince !== null) return look(errand, { since: claim.sendingSince, telling: claim.telling });
  const { letter, telling, end = 'nothing' } = await parcel.compose();
  return letter ? send(errand, letter, telling) : settle(errand, end, telling);
}

interface Errand {
  readonly parcel: Parcel;
  readonly ports: DeliveryPorts;
  readonly claim: DeliveryClaim;
}

async function send(errand: Errand, letter: Letter, telling: Told | null): Promise<Delivered> {
  const { parcel, claim, ports } = errand;
  const { deliveries, messenger, clock } = ports;
  const since = clock.now();
  if (!(await deliveries.sending(claim, telling, since))) return 'open';
  if (clock.now() - since > MOST_DELAY_MS) return 'open';
  const outcome = await messenger.send(parcel.to, letter, parcel.key);
  switch (outcome.kind) {
    case 'sent':
      return settle(errand, 'sent', telling);
    case 'later':
      return postpone(errand, outcome.retryAfterMs);
    case 'unclear':
      return look(errand, { since, telling });
    case 'refused':
      ports.log.error('Slack refused a letter', { key: parcel.key, error: outcome.error });
      return settle(errand, 'failed', telling);
    case 'gone':
      await postpone(errand, REST_MS);
      return endIn(errand, outcome, telling);
  }
}

interface Sending {
  readonly since: number;
  readonly telling: Told | null;
}

/** Settles by the message itself whether it went out. What is not there is sent by a later call. */
async function look(errand: Errand, { since, telling }: Sending): Promise<Delivered> {
  const { parcel, ports } = errand;
  const { messenger, clock } = ports;
  await new Promise<void>((resolve) => clock.after(LOOK_AFTER_MS, resolve));
  switch (await messenger.find(parcel.to, parcel.key, since)) {
    case 'there':
      return settle(errand, 'sent', telling);
    case 'not-there':
      return postpone(errand, 0);
    case 'unknown':
      // The claim is left to run out: whoever takes it over looks again.
      return clock.now() - since < GIVE_UP_MS ? 'open' : endIn(errand, { kind: 'unclear' }, telling);
  }
}

async function endIn(errand: Errand, trouble: Trouble, telling: Told | null): Promise<Delivered> {
  const isTold = (await errand.parcel.onTrouble?.(trouble)) ?? true;
  if (!isTold) return 'open';
  return settle(errand, trouble.kind === 'gone' ? 'failed' : 'unclear', telling);
}

async function postpone({ claim, ports }: Errand, forMs: number): Promise<'open'> {
  await ports.deliveries.postpone(claim, ports.clock.now() + forMs);
  return 'open';
}

async function settle({ parcel, claim, ports }: Errand, end: DeliveryEnd, telling: Told | null): Promise<Delivered> {
  const told = parcel.toldAfter.includes(end) ? telling : null;
  const isOurs = await ports.deliveries.settle(claim, end, told, ports.clock.now());
  if (end !== 'nothing') ports.log.info('a letter ended', { key: parcel.key, end });
  return isOurs ? end : 'open';
}
