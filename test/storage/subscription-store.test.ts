import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { createWatchStore } from '../../src/storage/watch-store.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON, subscription, told, watch } from './orders.ts';

describeOnEachEngine('subscriptions and watches', (url) => {
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  afterAll(() => database.db.destroy());

  it('come back as they were ordered, oldest first, for one workspace or for all', async () => {
    const store = createSubscriptionStore(database);
    const late = subscription({ id: 'a', createdAt: NOON + 1 });
    const early = subscription({
      id: 'b',
      target: { kind: 'person', id: 'U0READER' },
      schedule: { days: [1, 7], time: '02:30', zone: 'America/New_York' },
      topics: 'turkey “drones”',
      evenIfNothing: true,
      paused: 'the channel is archived',
    });
    const elsewhere = subscription({ id: 'c', team: 'T0OTHER', createdAt: NOON + 2 });
    for (const each of [late, early, elsewhere]) await store.add(each);
    expect(await store.list('T0DESK')).toEqual([early, late]);
    expect(await store.list(null)).toEqual([early, late, elsewhere]);
    expect(await store.list('T0NOBODY')).toEqual([]);
  });

  it('rest and go on', async () => {
    const store = createSubscriptionStore(database);
    await store.add(subscription({ id: 'rests', team: 'T0REST' }));
    await store.pause('rests', 'the bot was removed from the channel');
    expect(await store.list('T0REST')).toMatchObject([{ paused: 'the bot was removed from the channel' }]);
    await store.pause('rests', null);
    expect(await store.list('T0REST')).toMatchObject([{ paused: null }]);
  });

  it('are removed by their own workspace alone', async () => {
    const store = createSubscriptionStore(database);
    await store.add(subscription({ id: 'gone', team: 'T0GONE' }));
    expect(await store.remove('T0OTHER', 'gone')).toBe(false);
    expect(await store.list('T0GONE')).toHaveLength(1);
    expect(await store.remove('T0GONE', 'gone')).toBe(true);
    expect(await store.remove('T0GONE', 'gone')).toBe(false);
    expect(await store.list('T0GONE')).toEqual([]);
  });

  it('have told nothing before the first digest, nor when there is none', async () => {
    const store = createSubscriptionStore(database);
    await store.add(subscription({ id: 'new', team: 'T0NEW' }));
    expect(await store.told('new')).toBeNull();
    expect(await store.told('none')).toBeNull();
  });

  it('of a watch keep what its record said when it began', async () => {
    const store = createWatchStore(database);
    const [first, second] = [watch(), watch({ id: 'watch-2', createdAt: NOON + 1, user: 'U0READER' })];
    await store.add(second, told(8));
    await store.add(first, told(7));
    await store.add(watch({ id: 'watch-3', team: 'T0OTHER', createdAt: NOON + 2 }), told(9));
    expect(await store.list('T0DESK')).toEqual([first, second]);
    expect(await store.list(null)).toHaveLength(3);
    expect(await store.told('watch-1')).toEqual(told(7));
    expect(await store.remove('T0OTHER', 'watch-1')).toBe(false);
    expect(await store.remove('T0DESK', 'watch-1')).toBe(true);
    expect(await store.told('watch-1')).toBeNull();
  });
});
