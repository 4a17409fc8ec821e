import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EVENT_KEPT_MS, EVENT_LEASE_MS, type EventStore, PAYLOAD_KEPT_MS } from '../../src/app/ports/events.ts';
import type { Database } from '../../src/storage/engine.ts';
import { createEventStore } from '../../src/storage/event-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON } from './orders.ts';

const event = (id: string) => ({ id, team: 'T0DESK', payload: JSON.stringify({ event_id: id, text: 'boran?' }) });
const OVER = NOON + EVENT_LEASE_MS;

describeOnEachEngine('events', (url) => {
  let databases: Database[] = [];
  let stores: EventStore[] = [];
  let one: EventStore;
  let two: EventStore;
  beforeAll(async () => {
    await createDatabase(url);
    databases = await Promise.all([1, 2, 3].map(() => openDatabase(url, () => {})));
    stores = databases.map(createEventStore);
    [one, two] = stores as [EventStore, EventStore];
  });
  beforeEach(async () => {
    await databases[0]?.db.deleteFrom('events').execute();
    await databases[0]?.db.deleteFrom('event_names').execute();
  });
  afterAll(() => Promise.all(databases.map(({ db }) => db.destroy())));

  const payloads = async () => {
    const rows = await databases[0]?.db.selectFrom('events').select(['id', 'payload']).orderBy('id').execute();
    return Object.fromEntries(rows?.map(({ id, payload }) => [id, payload]) ?? []);
  };

  it('are each taken by one of many that hear of them at the same moment', async () => {
    const ids = Array.from({ length: 20 }, (_, number) => `Ev${number}`);
    const taken = await Promise.all(
      ids.flatMap((id) =>
        [...stores, ...stores].map(async (store) => ((await store.take(event(id), NOON)) ? id : null)),
      ),
    );
    expect(taken.filter((id) => id !== null).sort()).toEqual([...ids].sort());
  });

  it('stay known when they are settled, and keep nothing of what was asked', async () => {
    await one.take(event('Ev1'), NOON);
    await one.settle('Ev1');
    expect(await payloads()).toEqual({ Ev1: null });
    expect(await two.take(event('Ev1'), NOON)).toBe(false);
  });

  it('have names that belong to their first owner, again and again', async () => {
    expect(await one.claim('C0NEWS:1700.1', 'Ev1', NOON)).toBe(true);
    expect(await two.claim('C0NEWS:1700.1', 'Ev2', NOON)).toBe(false);
    expect(await one.claim('C0NEWS:1700.1', 'Ev1', NOON + 1)).toBe(true);
    expect(await two.claim('C0NEWS:1700.2', 'Ev2', NOON)).toBe(true);
  });

  it('have names of which one of many twins gets each', async () => {
    const owners = await Promise.all(
      stores.map(async (store, at) => ((await store.claim('C0NEWS:1700.3', `Ev${at}`, NOON)) ? at : null)),
    );
    expect(owners.filter((owner) => owner !== null)).toHaveLength(1);
  });

  it('are free again with their names when nobody got an answer', async () => {
    await one.take(event('Ev1'), NOON);
    await one.claim('C0NEWS:1700.1', 'Ev1', NOON);
    await one.release('Ev1');
    expect(await two.take(event('Ev1'), NOON)).toBe(true);
    expect(await two.claim('C0NEWS:1700.1', 'Ev2', NOON)).toBe(true);
  });

  it('are taken over when the lease has run out, each by one process, with whether a reply was under way', async () => {
    await one.take(event('Ev2'), NOON);
    await one.take(event('Ev1'), NOON - 1);
    await one.take(event('done'), NOON);
    await one.settle('done');
    await one.sending('Ev1');
    expect(await two.takeOver('T0DESK', NOON + EVENT_LEASE_MS - 2)).toEqual([]);
    const all = await Promise.all(stores.map((store) => store.takeOver('T0DESK', OVER)));
    const ids = all.flat().map(({ id }) => id);
    expect(ids.sort()).toEqual(['Ev1', 'Ev2']);
    expect(all.flat()).toContainEqual({ ...event('Ev1'), mayBeAnswered: true });
    expect(all.flat()).toContainEqual({ ...event('Ev2'), mayBeAnswered: false });
    expect(await two.takeOver('T0DESK', OVER + 1)).toEqual([]);
  });

  it('of another workspace are left to whoever has its token, their lease untouched', async () => {
    await one.take({ ...event('theirs'), team: 'T2' }, NOON);
    expect(await two.takeOver('T0DESK', OVER)).toEqual([]);
    expect((await two.takeOver('T2', OVER)).map(({ id }) => id)).toEqual(['theirs']);
  });

  it('are taken over oldest first', async () => {
    for (const [id, at] of [
      ['b', 2],
      ['c', 3],
      ['a', 1],
    ] as const)
      await one.take(event(id), NOON + at);
    expect((await two.takeOver('T0DESK', OVER + 3)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are divided among many that take over at the same moment', async () => {
    const ids = Array.from({ length: 200 }, (_, number) => `Ev${number}`);
    for (const id of ids) await one.take(event(id), NOON);
    const all = await Promise.all([...stores, ...stores].map((store) => store.takeOver('T0DESK', OVER)));
    const divided = all.flat().map(({ id }) => id);
    expect(divided.sort()).toEqual([...ids].sort());
  });

  it('are left to a process that renews its leases', async () => {
    await one.take(event('slow'), NOON);
    await one.take(event('dead'), NOON);
    await one.renew(['slow', 'unheard of'], NOON + 10_000);
    await one.renew([], NOON + 10_000);
    expect((await two.takeOver('T0DESK', OVER)).map(({ id }) => id)).toEqual(['dead']);
    await one.settle('slow');
    await one.renew(['slow'], OVER);
    expect(await payloads()).toMatchObject({ slow: null });
  });

  it('lose their payload after ten minutes instead of being answered', async () => {
    await one.take(event('old'), NOON);
    await one.take(event('new'), NOON + 1);
    expect((await two.takeOver('T0DESK', NOON + PAYLOAD_KEPT_MS)).map(({ id }) => id)).toEqual(['new']);
    expect(await payloads()).toMatchObject({ old: null });
    await two.forget(NOON + PAYLOAD_KEPT_MS + 1);
    expect(await payloads()).toEqual({ old: null, new: null });
  });

  it('are forgotten with their names when Slack repeats them no longer', async () => {
    await one.take(event('old'), NOON);
    await one.claim('old name', 'old', NOON);
    await one.take(event('new'), NOON + 1);
    await one.claim('new name', 'new', NOON + 1);
    await one.forget(NOON + EVENT_KEPT_MS + 1);
    expect(await payloads()).toEqual({ new: null });
    expect(await two.claim('old name', 'other', NOON)).toBe(true);
    expect(await two.claim('new name', 'other', NOON)).toBe(false);
  });

  it('tell since when the oldest waits', async () => {
    expect(await one.oldestUnsettled()).toBeNull();
    await one.take(event('a'), NOON);
    await one.take(event('b'), NOON + 1);
    expect(await one.oldestUnsettled()).toBe(NOON);
    await one.settle('a');
    expect(await one.oldestUnsettled()).toBe(NOON + 1);
  });
});
