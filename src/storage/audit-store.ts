import type { AuditStore } from '../app/ports/people.ts';
import type { Database } from './engine.ts';

/** Who changed what. */
export function createAuditStore({ db }: Database): AuditStore {
  return {
    add: async ({ team, user, at, what, subject }) => {
      const row = { team, user_id: user, at, what, subject };
      await db.transaction().execute((transaction) => transaction.insertInto('audit').values(row).execute());
    },
    list: (team, limit) =>
      db
        .selectFrom('audit')
        .select(['team', 'user_id as user', 'at', 'what', 'subject'])
        .where('team', '=', team)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute(),
    forget: async (before) => {
      await db
        .transaction()
        .execute((transaction) => transaction.deleteFrom('audit').where('at', '<', before).execute());
    },
  };
}
