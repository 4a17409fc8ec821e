import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { FORGOTTEN } from '../../src/app/ports/people.ts';
import { createAuditStore } from '../../src/storage/audit-store.ts';
import type { Database } from '../../src/storage/engine.ts';
import { createEventStore } from '../../src/storage/event-store.ts';
import { createFeedbackStore } from '../../src/storage/feedback-store.ts';
import { forgetPerson } from '../../src/storage/forget-person.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSourceStore } from '../../src/storage/source-store.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { createThreadStore } from '../../src/storage/thread-store.ts';
import { createWatchStore } from '../../src/storage/watch-store.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON, subscription, told, watch } from './orders.ts';

const GONE = 'U0GONE';
const STAYS = 'U0STAYS';
/** What the desk's own ids are made of here: they never hold a person's. */
const MARKS: Readonly<Record<string, string>> = { [GONE]: 'gone', [STAYS]: 'stays' };

describeOnEachEngine('forgetting a person', (url) => {
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  beforeEach(async () => {
    for (const table of await tablesOf(database)) {
      if (!/^(record|schema_version|passage_terms.*)$/.test(table))
        await sql`delete from ${sql.table(table)}`.execute(database.db);
    }
    for (const team of ['T0DESK', 'T0OTHER']) for (const user of [GONE, STAYS]) await fill(database, user, team);
  });
  afterAll(() => database.db.destroy());

  it('leaves their id in no column of any table', async () => {
    expect(await placesOf(database, GONE)).not.toEqual([]);
    await forgetPerson(database, { user: GONE, team: null });
    expect(await placesOf(database, GONE)).toEqual([]);
  });

  it('tells how much was removed, and how much of the team’s only lost the name', async () => {
    expect(await forgetPerson(database, { user: GONE, team: 'T0DESK' })).toEqual({
      subscriptions: 1,
      watches: 1,
      feedback: 1,
      threads: 1,
      kept: 4,
    });
    const nothing = { subscriptions: 0, watches: 0, feedback: 0, threads: 0, kept: 0 };
    expect(await forgetPerson(database, { user: GONE, team: 'T0DESK' })).toEqual(nothing);
    expect(await forgetPerson(database, { user: 'U0NOBODY', team: null })).toEqual(nothing);
  });

  it('leaves the team its digest, its feed, and that something was changed', async () => {
    await forgetPerson(database, { user: GONE, team: null });
    const digests = await createSubscriptionStore(database).list('T0DESK');
    expect(digests).toContainEqual(subscription({ id: 'T0DESK-gone-channel', createdBy: FORGOTTEN }));
    expect(digests.filter(({ target }) => target.kind === 'person')).toMatchObject([{ target: { id: STAYS } }]);
    expect(await createSourceStore(database).list('T0DESK')).toMatchObject([
      { addedBy: FORGOTTEN },
      { addedBy: STAYS },
    ]);
    const audit = await createAuditStore(database).list('T0DESK', 9);
    expect(audit.map(({ user }) => user).sort()).toEqual([STAYS, STAYS, FORGOTTEN, FORGOTTEN]);
    expect(audit.map(({ subject }) => subject)).toContain(`a digest for ${FORGOTTEN}`);
  });

  it('leaves everybody else, and other workspaces, alone', async () => {
    const before = await placesOf(database, STAYS);
    await forgetPerson(database, { user: GONE, team: 'T0DESK' });
    expect(await placesOf(database, STAYS)).toEqual(before);
    expect(await createWatchStore(database).list('T0OTHER')).toHaveLength(2);
    expect(await createFeedbackStore(database).list('T0OTHER')).toHaveLength(2);
    expect(await createThreadStore(database).isEngaged({ team: 'T0OTHER', channel: 'C0NEWS', threadTs: 'gone' })).toBe(
      true,
    );
  });
});

/** One row of each kind that can hold a person's id. */
async function fill(database: Database, user: string, team: string): Promise<void> {
  const id = `${team}-${MARKS[user]}`;
  const subscriptions = createSubscriptionStore(database);
  await subscriptions.add(
    subscription({ id: `${id}-own`, team, createdBy: user, target: { kind: 'person', id: user } }),
  );
  await subscriptions.add(subscription({ id: `${id}-channel`, team, createdBy: user }));
  await createWatchStore(database).add(watch({ id, team, user }), told(1));
  await createFeedbackStore(database).add({ team, user, question: 'boran', headline: null, isHelpful: true }, NOON);
  await createThreadStore(database).engage({ team, channel: 'C0NEWS', threadTs: MARKS[user] ?? '' }, user, NOON);
  const source = { id, team, kind: 'feed', url: `https://news.example/${id}`, title: null, addedAt: NOON } as const;
  await createSourceStore(database).add({ ...source, addedBy: user });
  const audit = createAuditStore(database);
  await audit.add({ team, user, at: NOON, what: 'feed added', subject: 'https://news.example/feed' });
  await audit.add({ team, user, at: NOON + 1, what: 'digest added', subject: `a digest for ${user}` });
  await createEventStore(database).take({ id, team, payload: JSON.stringify({ user, text: 'boran?' }) }, NOON);
}

async function tablesOf({ db, engine }: Database): Promise<string[]> {
  const tables =
    engine === 'postgres'
      ? sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`
      : sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`;
  return (await tables.execute(db)).rows.map(({ name }) => name).sort();
}

/** Every row of every table that holds a text, as `TABLE: ROW`. */
async function placesOf(database: Database, text: string): Promise<string[]> {
  const places: string[] = [];
  for (const table of await tablesOf(database)) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(database.db);
    for (const row of rows) if (JSON.stringify(row).includes(text)) places.push(`${table}: ${JSON.stringify(row)}`);
  }
  return places;
}
