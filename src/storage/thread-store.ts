import type { ThreadStore } from '../app/ports/people.ts';
import type { Database } from './engine.ts';

/** In which threads the bot has answered. */
export function createThreadStore({ db }: Database): ThreadStore {
  return {
    /** Whoever was first stays named; the time is that of the last answer. */
    engage: async ({ team, channel, threadTs }, by, now) => {
      const row = { team, channel, thread_ts: threadTs, engaged_by: by, engaged_at: now };
      await db.transaction().execute((transaction) =>
        transaction
          .insertInto('threads')
          .values(row)
          .onConflict((conflict) => conflict.columns(['team', 'channel', 'thread_ts']).doUpdateSet({ engaged_at: now }))
          .execute(),
      );
    },
    isEngaged: async ({ team, channel, threadTs }) => {
      const row = await db
        .selectFrom('threads')
        .select('team')
        .where('team', '=', team)
        .where('channel', '=', channel)
        .where('thread_ts', '=', threadTs)
        .executeTakeFirst();
      return row !== undefined;
    },
    forget: async (before) => {
      await db
        .transaction()
        .execute((transaction) => transaction.deleteFrom('threads').where('engaged_at', '<', before).execute());
    },
  };
}
