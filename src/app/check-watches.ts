import { createHash } from 'node:crypto';
import { compare } from '../core/digest/compare.ts';
import { toldOf } from '../core/digest/told-of.ts';
import { aboutTopics } from '../core/digest/topics.ts';
import type { Delta, Told } from '../core/model/delta.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { belongsTo, type Delivered, type DeliveryPorts, deliverOnce, type Parcel, SUPERSEDED } from './deliver-once.ts';
import { errorFields } from './ports/log.ts';
import type { Meter } from './ports/meter.ts';
import type { Watch, WatchStore } from './ports/subscriptions.ts';
import { type RecordPorts, type SharedRecord, shareRecord } from './read-record.ts';
import { sendWord } from './send-word.ts';

export interface WatchCheckPorts extends DeliveryPorts, RecordPorts {
  readonly watches: WatchStore;
  readonly index: NameIndex;
  readonly meter: Meter;
}

/**
 * Looks whether what is watched has changed, and tells each person once by a direct message. The returned function is one
 * round: it reads the record only when it has changed since this process's last, or when a message is still to be sent.
 */
export function createWatchRound(ports: WatchCheckPorts): () => Promise<void> {
  /** By workspace, the revision up to which every watch was looked at. */
  const checked = new Map<string, number>();
  return async () => {
    const watches = await ports.watches.list(null);
    const open = (await ports.deliveries.open()).filter(({ subject }) => subject.kind === 'watch');
    for (const team of new Set(watches.map((watch) => watch.team))) {
      const { revision } = await ports.articles(team).addedAfter(Number.MAX_SAFE_INTEGER);
      const isOpen = open.some(({ subject }) => subject.team === team);
      if (checked.get(team) === revision && !isOpen) continue;
      const round = { record: shareRecord(ports), open: open.map(({ key }) => key), ports };
      if (
        await checkAll(
          watches.filter((watch) => watch.team === team),
          round,
        )
      )
        checked.set(team, revision);
    }
  };
}

interface Round {
  readonly record: SharedRecord;
  /** Keys of messages begun and not settled. */
  readonly open: readonly string[];
  readonly ports: WatchCheckPorts;
}

/** False when one could not be looked at to the end. */
async function checkAll(watches: readonly Watch[], round: Round): Promise<boolean> {
  let isDone = true;
  for (const watch of watches) {
    try {
      isDone = (await check(watch, round)) && isDone;
    } catch (error) {
      isDone = false;
      round.ports.log.error('a watch was not looked at', { watch: watch.id, ...errorFields(error) });
    }
  }
  return isDone;
}

async function check(watch: Watch, round: Round): Promise<boolean> {
  const told = await round.ports.watches.told(watch.id);
  // Removed in between.
  if (!told) return true;
  const key = `watch:${watch.id}:${fingerprint(told)}`;
  for (const old of round.open.filter((each) => each.startsWith(`watch:${watch.id}:`) && !belongsTo(each, key))) {
    if ((await deliver(parcelOf(watch, old, { compose: async () => SUPERSEDED, round }), round)) === 'open')
      return false;
  }
  const { delta, telling } = await compareNow(watch, told, round);
  if (delta.groups.length === 0 && !round.open.includes(key)) return true;
  const letter = delta.groups.length > 0 ? ({ kind: 'watch', watch, delta } as const) : null;
  const compose = async () => ({ letter, telling });
  return (await deliver(parcelOf(watch, key, { compose, round }), round)) !== 'open';
}

async function deliver(parcel: Parcel, { ports }: Round): Promise<Delivered> {
  const end = await deliverOnce(parcel, ports);
  if (end !== 'open' && end !== 'settled') ports.meter.count('deliveries_total', { subject: 'watch', end });
  return end;
}

function parcelOf(
  watch: Watch,
  key: string,
  { compose, round }: Pick<Parcel, 'compose'> & { readonly round: Round },
): Parcel {
  return {
    key,
    subject: { kind: 'watch', id: watch.id, team: watch.team },
    to: { kind: 'person', id: watch.user },
    // A person can ask how it stands; the same message must not come again and again.
    toldAfter: ['sent', 'nothing', 'unclear', 'failed'],
    compose,
    onTrouble: async ({ kind }) => kind === 'gone' || key.includes('/') || tellUnclear(watch, key, round.ports),
  };
}

async function compareNow(
  watch: Watch,
  told: Told,
  { record, ports: { index } }: Round,
): Promise<{ readonly delta: Delta; readonly telling: Told }> {
  const topics = aboutTopics(watch.text, index);
  const now = await record.read(watch.team, topics, Number.MAX_SAFE_INTEGER);
  return { delta: compare(told, now, index), telling: toldOf(now, index) };
}

/** What was told names what comes after it: whoever else compares with the same, whatever they find, sends under the same key. */
function fingerprint(told: Told): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
}

function tellUnclear({ id, team, user, text }: Watch, key: string, ports: WatchCheckPorts): Promise<boolean> {
  const words = `Something changed about “${text}”, and Slack did not say whether my message arrived. /defence ${text} shows how it stands.`;
  return sendWord({ key: `${key}/unclear`, subject: { kind: 'watch', id, team }, user, text: words }, ports);
}
