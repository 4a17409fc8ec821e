import { sql, type Transaction } from 'kysely';
import { FORGOTTEN, type Forgotten } from '../app/ports/people.ts';
import type { Database } from './engine.ts';
import { openDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Whom to forget; `team` null: in every workspace. */
interface Person {
  readonly user: string;
  readonly team: string | null;
}

/**
 * Removes what is a person's: digests sent to them, watches, feedback, threads, and what Slack delivered that names them.
 * What is their team's stays, without their id: a channel's digest and a feed are read by others, and the list of who
 * changed what still tells that it was changed.
 */
export function forgetPerson({ db }: Database, person: Person): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    const removed = await removeTheirs(transaction, person);
    await transaction
      .updateTable('events')
      .set({ payload: null })
      .where('payload', 'like', `%${person.user}%`)
      .where(inTeam(person))
      .execute();
    return { ...removed, kept: await takeNameOut(transaction, person) };
  });
}

/** The same in the store that `url` names, which is opened for it. */
export async function forgetPersonIn(url: string, person: Person): Promise<Forgotten> {
  const database = await openDatabase(url, () => {});
  try {
    return await forgetPerson(database, person);
  } finally {
    await database.db.destroy();
  }
}

async function removeTheirs(transaction: Transaction<Tables>, person: Person): Promise<Omit<Forgotten, 'kept'>> {
  const { user } = person;
  const theirs = inTeam(person);
  const subscriptions = await transaction
    .deleteFrom('subscriptions')
    .where('target_kind', '=', 'person')
    .where('target_id', '=', user)
    .where(theirs)
    .executeTakeFirst();
  const watches = await transaction.deleteFrom('watches').where('user_id', '=', user).where(theirs).executeTakeFirst();
  const feedback = await transaction
    .deleteFrom('feedback')
    .where('user_id', '=', user)
    .where(theirs)
    .executeTakeFirst();
  const threads = await transaction
    .deleteFrom('threads')
    .where('engaged_by', '=', user)
    .where(theirs)
    .executeTakeFirst();
  return {
    subscriptions: Number(subscriptions.numDeletedRows),
    watches: Number(watches.numDeletedRows),
    feedback: Number(feedback.numDeletedRows),
    threads: Number(threads.numDeletedRows),
  };
}

async function takeNameOut(transaction: Transaction<Tables>, person: Person): Promise<number> {
  const { user } = person;
  const theirs = inTeam(person);
  const digests = await transaction
    .updateTable('subscriptions')
    .set({ created_by: FORGOTTEN })
    .where('created_by', '=', user)
    .where(theirs)
    .executeTakeFirst();
  const sources = await transaction
    .updateTable('sources')
    .set({ added_by: FORGOTTEN })
    .where('added_by', '=', user)
    .where(theirs)
    .executeTakeFirst();
  const changes = await transaction
    .updateTable('audit')
    .set(({ fn, val }) => ({
      user_id: fn<string>('replace', ['user_id', val(user), val(FORGOTTEN)]),
      subject: fn<string>('replace', ['subject', val(user), val(FORGOTTEN)]),
    }))
    .where(({ or, eb }) => or([eb('user_id', '=', user), eb('subject', 'like', `%${user}%`)]))
    .where(theirs)
    .executeTakeFirst();
  return Number(digests.numUpdatedRows + sources.numUpdatedRows + changes.numUpdatedRows);
}

function inTeam({ team }: Person) {
  return team === null ? sql<boolean>`1 = 1` : sql<boolean>`team = ${team}`;
}
