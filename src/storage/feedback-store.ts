import { createHash } from 'node:crypto';
import type { FeedbackStore } from '../app/ports/people.ts';
import type { Database } from './engine.ts';

/** What people pressed under answers. */
export function createFeedbackStore({ db }: Database): FeedbackStore {
  return {
    add: async ({ team, user, question, headline, isHelpful }, now) => {
      const word = { headline, is_helpful: isHelpful ? 1 : 0, given_at: now };
      // A question may be longer than what an index takes.
      const question_hash = createHash('sha256').update(question).digest('hex');
      await db.transaction().execute((transaction) =>
        transaction
          .insertInto('feedback')
          .values({ team, user_id: user, question_hash, question, ...word })
          .onConflict((conflict) => conflict.columns(['team', 'user_id', 'question_hash']).doUpdateSet(word))
          .execute(),
      );
    },
    list: async (team) => {
      const rows = await db
        .selectFrom('feedback')
        .select(['team', 'user_id as user', 'question', 'headline', 'is_helpful', 'given_at as at'])
        .where('team', '=', team)
        .orderBy('given_at')
        .orderBy('question_hash')
        .execute();
      return rows.map(({ is_helpful, ...feedback }) => ({ ...feedback, isHelpful: is_helpful === 1 }));
    },
    forget: async (before) => {
      await db
        .transaction()
        .execute((transaction) => transaction.deleteFrom('feedback').where('given_at', '<', before).execute());
    },
  };
}
