import { compare, hasNews } from '../core/digest/compare.ts';
import { latestOccurrence } from '../core/digest/occurrences.ts';
import { toldOf } from '../core/digest/told-of.ts';
import { aboutTopics } from '../core/digest/topics.ts';
import type { Delta } from '../core/model/delta.ts';
import type { Occurrence } from '../core/model/schedule.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { scheduleWords } from '../core/wording/schedule-words.ts';
import {
  belongsTo,
  type Composed,
  type Delivered,
  type DeliveryPorts,
  deliverOnce,
  type Parcel,
  SUPERSEDED,
  type Trouble,
} from './deliver-once.ts';
import { errorFields } from './ports/log.ts';
import type { Meter } from './ports/meter.ts';
import type { Subscription, SubscriptionStore } from './ports/subscriptions.ts';
import { type RecordPorts, type SharedRecord, shareRecord } from './read-record.ts';
import { sendWord } from './send-word.ts';

export interface DigestPorts extends DeliveryPorts, RecordPorts {
  readonly subscriptions: SubscriptionStore;
  readonly index: NameIndex;
  readonly meter: Meter;
}

/** Later than this after its time, a digest says that it is late. */
const LATE_MS = 10 * 60_000;

/**
 * Sends every digest that is due: of each subscription the latest that fell due since it was ordered, once, whoever else
 * sends them too. After downtime that is one, marked as late; the days before it are told in it. What cannot go out now
 * is tried again at the next call.
 */
export async function sendDigests(ports: DigestPorts): Promise<void> {
  const now = ports.clock.now();
  const due = (await ports.subscriptions.list(null)).map((subscription) => dueOf(subscription, now));
  const keys = due.flatMap(({ key }) => key ?? []);
  const settled = await ports.deliveries.settled(keys);
  const open = await ports.deliveries.open();
  const record = shareRecord(ports);
  for (const each of due) {
    // Of days gone by, or of a subscription that rests.
    const stale = open.filter(({ key, subject }) => subject.id === each.subscription.id && !belongsTo(key, each.key));
    if (stale.length === 0 && (each.key === null || settled.has(each.key))) continue;
    try {
      await sendDue(each, { stale: stale.map(({ key }) => key), record, ports });
    } catch (error) {
      ports.log.error('a digest was not sent', { subscription: each.subscription.id, ...errorFields(error) });
    }
  }
}

/** What the next digest of a subscription, or one without a subscription, would tell. It counts for nothing: that one still tells it. */
export async function digestNow(
  { id, team, topics }: { readonly id: string | null; readonly team: string; readonly topics: string | null },
  ports: Pick<DigestPorts, 'subscriptions' | 'articles' | 'index'>,
): Promise<Delta> {
  const told = id === null ? null : await ports.subscriptions.told(id);
  const record = await shareRecord(ports).read(team, aboutTopics(topics, ports.index), told?.revision ?? 0);
  return compare(told, record, ports.index);
}

interface Due {
  readonly subscription: Subscription;
  /** The latest time it fell due, and its key; null where it rests or was not due yet. */
  readonly occurrence: Occurrence | null;
  readonly key: string | null;
}

function dueOf(subscription: Subscription, now: number): Due {
  const occurrence = subscription.paused === null ? latestOccurrence(subscription.schedule, now) : null;
  if (!occurrence || occurrence.at <= subscription.createdAt) return { subscription, occurrence: null, key: null };
  return { subscription, occurrence, key: `digest:${subscription.id}:${occurrence.day}` };
}

interface Round {
  readonly stale: readonly string[];
  readonly record: SharedRecord;
  readonly ports: DigestPorts;
}

async function sendDue({ subscription, occurrence, key }: Due, { stale, record, ports }: Round): Promise<void> {
  for (const old of stale) {
    const compose = async () => SUPERSEDED;
    const delivered = await deliver(parcelOf(subscription, old, { compose, ports }), ports);
    // It may have told what today's would tell again.
    if (delivered === 'open') return;
  }
  if (!occurrence || key === null) return;
  const isLate = ports.clock.now() - occurrence.at > LATE_MS;
  const compose = () => composeDigest({ subscription, day: occurrence.day, isLate }, record, ports);
  const delivered = await deliver(parcelOf(subscription, key, { compose, ports }), ports);
  if (delivered === 'sent' && isLate) ports.meter.count('digests_late_total', {});
}

async function deliver(parcel: Parcel, ports: DigestPorts): Promise<Delivered> {
  const end = await deliverOnce(parcel, ports);
  if (end !== 'open' && end !== 'settled') ports.meter.count('deliveries_total', { subject: 'subscription', end });
  return end;
}

function parcelOf(
  subscription: Subscription,
  key: string,
  { compose, ports }: Pick<Parcel, 'compose'> & { readonly ports: DigestPorts },
): Parcel {
  const isWord = key.includes('/');
  return {
    key,
    subject: { kind: 'subscription', id: subscription.id, team: subscription.team },
    to: isWord ? { kind: 'person', id: subscription.createdBy } : subscription.target,
    // What may not have arrived is told again by the next.
    toldAfter: ['sent', 'nothing'],
    compose,
    onTrouble: async (trouble) => isWord || tellOfTrouble(trouble, subscription, { key, ports }),
  };
}

async function composeDigest(
  {
    subscription,
    day,
    isLate,
  }: { readonly subscription: Subscription; readonly day: string; readonly isLate: boolean },
  record: SharedRecord,
  { subscriptions, index }: DigestPorts,
): Promise<Composed> {
  const { id, team, topics, evenIfNothing } = subscription;
  const told = await subscriptions.told(id);
  const now = await record.read(team, aboutTopics(topics, index), told?.revision ?? 0);
  const delta = compare(told, now, index);
  const telling = toldOf(now, index);
  // Whoever never heard anything is still to hear the record so far.
  if (!hasNews(delta) && !evenIfNothing) return { letter: null, telling: told && telling };
  return { letter: { kind: 'digest', subscription, day, isLate, delta }, telling };
}

/** Tells whoever ordered it, by a direct message; a subscription to a place that is gone rests from then on. */
async function tellOfTrouble(
  trouble: Trouble,
  { id, team, target, createdBy, topics, schedule }: Subscription,
  { key, ports }: { readonly key: string; readonly ports: DigestPorts },
): Promise<boolean> {
  const subject = { kind: 'subscription', id, team } as const;
  const which = `Your digest ${id}${topics === null ? '' : ` (${topics})`}, ${scheduleWords(schedule)},`;
  if (trouble.kind === 'unclear') {
    const text = `${which} may or may not have arrived: Slack did not say. /defence digest now shows it, and the next one tells it too.`;
    return sendWord({ key: `${key}/unclear`, subject, user: createdBy, text }, ports);
  }
  const text = `${which} rests: ${trouble.why}. Order it anew to go on.`;
  const isReachable = target.kind === 'channel';
  const isTold = !isReachable || (await sendWord({ key: `${key}/gone`, subject, user: createdBy, text }, ports));
  if (isTold) await ports.subscriptions.pause(id, trouble.why);
  return isTold;
}
