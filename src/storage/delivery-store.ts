import type { Transaction } from 'kysely';
import { DELIVERY_LEASE_MS, type DeliveryClaim, type DeliveryStore, type Subject } from '../app/ports/deliveries.ts';
import type { Told } from '../core/model/delta.ts';
import { chunks } from './chunks.ts';
import type { Database } from './engine.ts';
import type { Tables } from './tables.ts';
import { readTold, writeTold } from './told-json.ts';

/**
 * Deliveries, claimed for `holder`: an id that no other process has. `lease_until` says from when on the next may claim
 * one: the end of its holder's lease, or of its rest. Every claim counts `attempts` up, so that holder and attempts
 * together name one claim: whoever slept past its lease and was overtaken changes nothing any more.
 */
export function createDeliveryStore(database: Database, holder: string): DeliveryStore {
  return { ...claimedWork(database, holder), ...lookingOver(database) };
}

function claimedWork({ db }: Database, holder: string) {
  const inTurn = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) =>
    db.transaction().execute(work);
  const held = (transaction: Transaction<Tables>, { key, attempts }: DeliveryClaim) =>
    transaction
      .updateTable('deliveries')
      .where('key', '=', key)
      .where('holder', '=', holder)
      .where('attempts', '=', attempts)
      .where('ended', 'is', null);

  return {
    claim: (key: string, subject: Subject, now: number) =>
      inTurn(async (transaction) => {
        const isNew = await begin(transaction, { key, subject, holder, now });
        return isNew ? firstClaim(key) : takeOver(transaction, { key, holder, now });
      }),
    sending: (claim, telling, now) =>
      inTurn(async (transaction) => {
        const { numUpdatedRows } = await held(transaction, claim)
          .set(({ fn, val }) => ({
            lease_until: now + DELIVERY_LEASE_MS,
            // The earliest counts: whoever looks for the message must look back to the first time it went out.
            sending_since: fn.coalesce('sending_since', val(now)),
            telling_json: writeTold(telling),
          }))
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    postpone: (claim, until) =>
      inTurn(async (transaction) => {
        const rest = { lease_until: until, sending_since: null, telling_json: null };
        const { numUpdatedRows } = await held(transaction, claim).set(rest).executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    settle: (claim, ...[end, told, now]) =>
      inTurn(async (transaction) => {
        const settled = await held(transaction, claim)
          .set({ ended: end, ended_at: now, telling_json: null })
          .returning(['subject_kind as kind', 'subject_id as id', 'team'])
          .executeTakeFirst();
        if (settled && told) await setTold(transaction, settled, told);
        return settled !== undefined;
      }),
  } satisfies Partial<DeliveryStore>;
}

interface Claiming {
  readonly key: string;
  readonly holder: string;
  readonly now: number;
}

/** True for the one caller whose row it is. */
async function begin(
  transaction: Transaction<Tables>,
  { key, subject, holder, now }: Claiming & { readonly subject: Subject },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await transaction
    .insertInto('deliveries')
    .values({
      key,
      subject_kind: subject.kind,
      subject_id: subject.id,
      team: subject.team,
      ended: null,
      holder,
      lease_until: now + DELIVERY_LEASE_MS,
      sending_since: null,
      telling_json: null,
      attempts: 0,
      created_at: now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

function firstClaim(key: string): DeliveryClaim {
  return { key, sendingSince: null, telling: null, attempts: 0 };
}

/** What the one before began to send stays known. Its lease is judged again by each who waited for this row. */
async function takeOver(
  transaction: Transaction<Tables>,
  { key, holder, now }: Claiming,
): Promise<DeliveryClaim | null> {
  const taken = await transaction
    .updateTable('deliveries')
    .set((column) => ({ holder, lease_until: now + DELIVERY_LEASE_MS, attempts: column('attempts', '+', 1) }))
    .where('key', '=', key)
    .where('ended', 'is', null)
    .where('lease_until', '<=', now)
    .returning(['sending_since', 'telling_json', 'attempts'])
    .executeTakeFirst();
  if (!taken) return null;
  const { sending_since: sendingSince, telling_json: telling, attempts } = taken;
  return { key, sendingSince, telling: readTold(telling), attempts };
}

async function setTold(transaction: Transaction<Tables>, { kind, id, team }: Subject, told: Told): Promise<void> {
  const told_json = JSON.stringify(told);
  await transaction
    .updateTable(kind === 'subscription' ? 'subscriptions' : 'watches')
    .set({ told_json })
    .where('id', '=', id)
    .where('team', '=', team)
    .execute();
}

function lookingOver({ db }: Database) {
  return {
    settled: async (keys: readonly string[]) => {
      const ended = new Set<string>();
      for (const chunk of chunks(keys)) {
        const rows = db.selectFrom('deliveries').select('key').where('key', 'in', chunk).where('ended', 'is not', null);
        for (const { key } of await rows.execute()) ended.add(key);
      }
      return ended;
    },
    latestAt: async (team: string) => {
      const latest = db.selectFrom('deliveries').select(({ fn }) => fn.max('created_at').as('at'));
      return (await latest.where('team', '=', team).executeTakeFirst())?.at ?? null;
    },
    /** Those of a subject that was removed need nobody. */
    open: async () => {
      const rows = await db
        .selectFrom('deliveries')
        .select(['key', 'subject_kind as kind', 'subject_id as id', 'team', 'created_at'])
        .where('ended', 'is', null)
        .where(({ or, exists, selectFrom }) =>
          or([
            exists(selectFrom('subscriptions').select('id').whereRef('subscriptions.id', '=', 'subject_id')),
            exists(selectFrom('watches').select('id').whereRef('watches.id', '=', 'subject_id')),
          ]),
        )
        .orderBy('created_at')
        .orderBy('key')
        .execute();
      return rows.map(({ key, kind, id, team, created_at }) => ({
        key,
        subject: { kind, id, team },
        since: created_at,
      }));
    },
    forget: async (before: number) => {
      await db
        .transaction()
        .execute((transaction) => transaction.deleteFrom('deliveries').where('created_at', '<', before).execute());
    },
  } satisfies Partial<DeliveryStore>;
}
