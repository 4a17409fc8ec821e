import type { Selectable } from 'kysely';
import type { Subscription, SubscriptionStore } from '../app/ports/subscriptions.ts';
import type { Weekday } from '../core/model/schedule.ts';
import type { Database } from './engine.ts';
import type { Tables } from './tables.ts';
import { readTold } from './told-json.ts';

/** Who ordered which digest. */
export function createSubscriptionStore({ db }: Database): SubscriptionStore {
  return {
    add: async (subscription) => {
      await db
        .transaction()
        .execute((transaction) => transaction.insertInto('subscriptions').values(toRow(subscription)).execute());
    },
    list: async (team) => {
      const all = db.selectFrom('subscriptions').selectAll().orderBy('created_at').orderBy('id');
      const rows = await (team === null ? all : all.where('team', '=', team)).execute();
      return rows.map(fromRow);
    },
    remove: (team, id) =>
      db.transaction().execute(async (transaction) => {
        const one = transaction.deleteFrom('subscriptions').where('team', '=', team).where('id', '=', id);
        return (await one.executeTakeFirst()).numDeletedRows > 0n;
      }),
    pause: async (id, why) => {
      await db
        .transaction()
        .execute((transaction) =>
          transaction.updateTable('subscriptions').set({ paused: why }).where('id', '=', id).execute(),
        );
    },
    told: async (id) => {
      const row = await db.selectFrom('subscriptions').select('told_json').where('id', '=', id).executeTakeFirst();
      return readTold(row?.told_json ?? null);
    },
  };
}

type Row = Selectable<Tables['subscriptions']>;

function toRow({ target, schedule, ...subscription }: Subscription): Row {
  return {
    id: subscription.id,
    team: subscription.team,
    target_kind: target.kind,
    target_id: target.id,
    created_by: subscription.createdBy,
    created_at: subscription.createdAt,
    days: schedule.days.join(''),
    time: schedule.time,
    zone: schedule.zone,
    topics: subscription.topics,
    even_if_nothing: subscription.evenIfNothing ? 1 : 0,
    paused: subscription.paused,
    told_json: null,
  };
}

function fromRow(row: Row): Subscription {
  return {
    id: row.id,
    team: row.team,
    target: { kind: row.target_kind, id: row.target_id },
    createdBy: row.created_by,
    createdAt: row.created_at,
    schedule: { days: [...row.days].map(Number) as Weekday[], time: row.time, zone: row.zone },
    topics: row.topics,
    evenIfNothing: row.even_if_nothing === 1,
    paused: row.paused,
  };
}
