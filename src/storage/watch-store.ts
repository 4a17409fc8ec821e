import type { WatchStore } from '../app/ports/subscriptions.ts';
import type { Database } from './engine.ts';
import { readTold } from './told-json.ts';

/** Who watches what. */
export function createWatchStore({ db }: Database): WatchStore {
  return {
    add: async ({ id, team, user, text, createdAt }, told) => {
      const row = { id, team, user_id: user, text, created_at: createdAt, told_json: JSON.stringify(told) };
      await db.transaction().execute((transaction) => transaction.insertInto('watches').values(row).execute());
    },
    list: async (team) => {
      const all = db
        .selectFrom('watches')
        .select(['id', 'team', 'user_id as user', 'text', 'created_at as createdAt'])
        .orderBy('created_at')
        .orderBy('id');
      return (team === null ? all : all.where('team', '=', team)).execute();
    },
    remove: (team, id) =>
      db.transaction().execute(async (transaction) => {
        const one = transaction.deleteFrom('watches').where('team', '=', team).where('id', '=', id);
        return (await one.executeTakeFirst()).numDeletedRows > 0n;
      }),
    told: async (id) => {
      const row = await db.selectFrom('watches').select('told_json').where('id', '=', id).executeTakeFirst();
      return readTold(row?.told_json ?? null);
    },
  };
}
