import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Feedback } from '../../src/app/ports/people.ts';
import { createAuditStore } from '../../src/storage/audit-store.ts';
import type { Database } from '../../src/storage/engine.ts';
import { createFeedbackStore } from '../../src/storage/feedback-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createThreadStore } from '../../src/storage/thread-store.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON } from './orders.ts';

describeOnEachEngine('what is kept of people', (url) => {
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  afterAll(() => database.db.destroy());

  it('a thread is engaged from the first answer until it is forgotten, reckoned from the last', async () => {
    const threads = createThreadStore(database);
    const thread = { team: 'T0DESK', channel: 'C0NEWS', threadTs: '1700.1' };
    const quiet = { ...thread, threadTs: '1700.2' };
    expect(await threads.isEngaged(thread)).toBe(false);
    await threads.engage(thread, 'U0ANALYST', NOON);
    await threads.engage(quiet, 'U0ANALYST', NOON);
    await threads.engage(thread, 'U0READER', NOON + 10);
    await threads.forget(NOON + 1);
    expect(await threads.isEngaged(thread)).toBe(true);
    expect(await threads.isEngaged(quiet)).toBe(false);
    expect(await threads.isEngaged({ ...thread, team: 'T0OTHER' })).toBe(false);
    expect(await threads.isEngaged({ ...thread, channel: 'C0OTHER' })).toBe(false);
  });

  it('a person’s last word on a question counts, however long the question', async () => {
    const store = createFeedbackStore(database);
    const given: Feedback = {
      team: 'T0DESK',
      user: 'U0ANALYST',
      question: `борань? ${'ещё '.repeat(1_500)}`,
      headline: null,
      isHelpful: true,
    };
    const other = { ...given, user: 'U0READER', headline: '18 units' };
    await store.add(given, NOON);
    await store.add(other, NOON + 1);
    await store.add({ ...given, isHelpful: false }, NOON + 2);
    expect(await store.list('T0DESK')).toEqual([
      { ...other, at: NOON + 1 },
      { ...given, isHelpful: false, at: NOON + 2 },
    ]);
    expect(await store.list('T0OTHER')).toEqual([]);
    await store.forget(NOON + 2);
    expect(await store.list('T0DESK')).toHaveLength(1);
  });

  it('changes are listed newest first, up to a limit, for one workspace, until they are forgotten', async () => {
    const store = createAuditStore(database);
    const entry = (at: number, team = 'T0DESK') => {
      return { team, user: 'U0EDITOR', at: NOON + at, what: 'feed added', subject: `https://news.example/${at}` };
    };
    for (const each of [entry(1), entry(3), entry(2), entry(4, 'T0OTHER')]) await store.add(each);
    expect(await store.list('T0DESK', 2)).toEqual([entry(3), entry(2)]);
    await store.forget(NOON + 2);
    expect(await store.list('T0DESK', 9)).toEqual([entry(3), entry(2)]);
  });
});
