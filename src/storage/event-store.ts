import type { SelectQueryBuilder, Transaction } from 'kysely';
import {
  type AbandonedEvent,
  EVENT_KEPT_MS,
  EVENT_LEASE_MS,
  type EventStore,
  PAYLOAD_KEPT_MS,
} from '../app/ports/events.ts';
import { chunks } from './chunks.ts';
import type { Database } from './engine.ts';
import type { Tables } from './tables.ts';

/** Deliveries of Slack, each taken once by whichever process hears of it first. An event without payload is settled. */
export function createEventStore(database: Database): EventStore {
  return { ...taking(database), ...ending(database), ...lookingAfter(database) };
}

function taking({ db }: Database) {
  return {
    take: ({ id, team, payload }, now) =>
      db.transaction().execute(async (transaction) => {
        const row = { id, team, payload, sending: 0, taken_at: now, lease_until: now + EVENT_LEASE_MS };
        const { numInsertedOrUpdatedRows = 0n } = await transaction
          .insertInto('events')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows > 0n;
      }),
    claim: (name, eventId, now) =>
      db.transaction().execute(async (transaction) => {
        // One statement finds its first owner or makes one, so that nobody comes in between.
        const own = await transaction
          .insertInto('event_names')
          .values({ name, event_id: eventId, taken_at: now })
          .onConflict((conflict) =>
            conflict.column('name').doUpdateSet({ event_id: eventId }).where('event_names.event_id', '=', eventId),
          )
          .returning('name')
          .executeTakeFirst();
        return own !== undefined;
      }),
  } satisfies Partial<EventStore>;
}

function ending({ db }: Database) {
  return {
    sending: async (id) => {
      await db
        .transaction()
        .execute((transaction) => transaction.updateTable('events').set({ sending: 1 }).where('id', '=', id).execute());
    },
    settle: async (id) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction.updateTable('events').set({ payload: null }).where('id', '=', id).execute(),
        );
    },
    release: async (id) => {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('event_names').where('event_id', '=', id).execute();
        await transaction.deleteFrom('events').where('id', '=', id).execute();
      });
    },
  } satisfies Partial<EventStore>;
}

function lookingAfter(database: Database) {
  const { db } = database;
  return {
    renew: async (ids: readonly string[], now: number) => {
      const lease = { lease_until: now + EVENT_LEASE_MS };
      await db.transaction().execute(async (transaction) => {
        for (const chunk of chunks(ids)) {
          const theirs = unsettled(database, transaction).where('id', 'in', chunk);
          await transaction.updateTable('events').set(lease).where('id', 'in', theirs).execute();
        }
      });
    },
    takeOver: (team, now) =>
      db.transaction().execute(async (transaction) => {
        await dropOldPayloads(database, transaction, now);
        return takeExpired(unsettled(database, transaction).where('team', '=', team), transaction, now);
      }),
    oldestUnsettled: async () => {
      const { since } = await db
        .selectFrom('events')
        .select(({ fn }) => fn.min('taken_at').as('since'))
        .where('payload', 'is not', null)
        .executeTakeFirstOrThrow();
      return since;
    },
    forget: async (now) => {
      await db.transaction().execute(async (transaction) => {
        await dropOldPayloads(database, transaction, now);
        const before = now - EVENT_KEPT_MS;
        await transaction.deleteFrom('event_names').where('taken_at', '<', before).execute();
        await transaction.deleteFrom('events').where('taken_at', '<', before).execute();
      });
    },
  } satisfies Partial<EventStore>;
}

type UnsettledIds = SelectQueryBuilder<Tables, 'events', { id: string }>;

/** Ids that nobody else is writing to: locked as they are chosen, so that two processes never wait for each other. */
function unsettled({ engine }: Database, transaction: Transaction<Tables>): UnsettledIds {
  const ids = transaction.selectFrom('events').select('id').where('payload', 'is not', null);
  return engine === 'postgres' ? ids.forUpdate().skipLocked() : ids;
}

async function dropOldPayloads(database: Database, transaction: Transaction<Tables>, now: number): Promise<void> {
  const old = unsettled(database, transaction).where('taken_at', '<=', now - PAYLOAD_KEPT_MS);
  await transaction.updateTable('events').set({ payload: null }).where('id', 'in', old).execute();
}

/** The oldest first. */
async function takeExpired(
  unsettledIds: UnsettledIds,
  transaction: Transaction<Tables>,
  now: number,
): Promise<AbandonedEvent[]> {
  const expired = unsettledIds.where('lease_until', '<=', now);
  const rows = await transaction
    .updateTable('events')
    .set({ lease_until: now + EVENT_LEASE_MS })
    .where('id', 'in', expired)
    .returning(['id', 'team', 'payload', 'sending', 'taken_at'])
    .execute();
  rows.sort((a, b) => a.taken_at - b.taken_at);
  return rows.map(({ id, team, payload, sending }) => ({
    id,
    team,
    payload: payload ?? '',
    mayBeAnswered: sending === 1,
  }));
}
