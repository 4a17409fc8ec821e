import { afterAll, beforeAll, expect, it } from 'vitest';
import { DELIVERY_LEASE_MS, type DeliveryStore, type Subject } from '../../src/app/ports/deliveries.ts';
import { createDeliveryStore } from '../../src/storage/delivery-store.ts';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { createWatchStore } from '../../src/storage/watch-store.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON, subscription, told, watch } from './orders.ts';

const SUBJECT: Subject = { kind: 'subscription', id: 'digest-1', team: 'T0DESK' };
const OVER = NOON + DELIVERY_LEASE_MS;

describeOnEachEngine('deliveries', (url) => {
  let databases: Database[] = [];
  /** Two processes, each with a connection of its own. */
  let one: DeliveryStore;
  let two: DeliveryStore;
  beforeAll(async () => {
    await createDatabase(url);
    databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(url, () => {})));
    [one, two] = databases.map((database, at) => createDeliveryStore(database, `holder-${at}`)) as [
      DeliveryStore,
      DeliveryStore,
    ];
    await createSubscriptionStore(at(0)).add(subscription());
    await createWatchStore(at(0)).add(watch(), told(1));
  });
  afterAll(() => Promise.all(databases.map(({ db }) => db.destroy())));

  function at(place: number): Database {
    const database = databases[place];
    if (!database) throw new RangeError(`no database ${place}`);
    return database;
  }

  async function claimed(store: DeliveryStore, key: string, now: number = NOON) {
    const claim = await store.claim(key, SUBJECT, now);
    if (!claim) throw new Error(`${key} could not be claimed`);
    return claim;
  }

  it('are each won by one of many that claim at the same moment', async () => {
    const keys = Array.from({ length: 15 }, (_, day) => `many:${day}`);
    const stores = databases.map((database, place) => createDeliveryStore(database, `many-${place}`));
    const claims = await Promise.all(
      keys.flatMap((key) =>
        stores.flatMap((store) => [store.claim(key, SUBJECT, NOON), store.claim(key, SUBJECT, NOON)]),
      ),
    );
    const won = claims.filter((claim) => claim !== null).map(({ key }) => key);
    expect(won.sort()).toEqual([...keys].sort());
  });

  it('are taken over by one of many when the lease has run out', async () => {
    await claimed(one, 'expired');
    const stores = databases.map((database, place) => createDeliveryStore(database, `heir-${place}`));
    const claims = await Promise.all(stores.map((store) => store.claim('expired', SUBJECT, OVER)));
    expect(claims.filter((claim) => claim !== null)).toEqual([
      { key: 'expired', sendingSince: null, telling: null, attempts: 1 },
    ]);
  });

  it('are held until the lease has run out, even against their own holder', async () => {
    await claimed(one, 'held');
    expect(await one.claim('held', SUBJECT, OVER - 1)).toBeNull();
    expect(await two.claim('held', SUBJECT, OVER - 1)).toBeNull();
    expect(await two.claim('held', SUBJECT, OVER)).not.toBeNull();
  });

  it('tell who takes over since when a message may stand in Slack, and what it tells', async () => {
    const claim = await claimed(one, 'sent?');
    expect(await one.sending(claim, told(3), NOON + 1_000)).toBe(true);
    expect(await two.claim('sent?', SUBJECT, OVER)).toBeNull();
    const heir = await claimed(two, 'sent?', NOON + 1_000 + DELIVERY_LEASE_MS);
    expect(heir).toEqual({ key: 'sent?', sendingSince: NOON + 1_000, telling: told(3), attempts: 1 });
    expect(await two.sending(heir, null, NOON + 90_000)).toBe(true);
    expect(await claimed(one, 'sent?', NOON + 200_000)).toMatchObject({ sendingSince: NOON + 1_000, telling: null });
  });

  it('answer false to whoever slept past the lease and was overtaken, and change nothing', async () => {
    const sleeper = await claimed(one, 'overtaken');
    const heir = await claimed(two, 'overtaken', OVER);
    expect(await one.sending(sleeper, told(4), OVER)).toBe(false);
    expect(await one.postpone(sleeper, OVER)).toBe(false);
    expect(await one.settle(sleeper, 'failed', told(4), OVER)).toBe(false);
    expect(await two.settled(['overtaken'])).toEqual(new Set());
    expect(await two.settle(heir, 'sent', null, OVER)).toBe(true);
  });

  it('tell a holder’s earlier claim from its later one', async () => {
    const first = await claimed(one, 'twice mine');
    const second = await claimed(one, 'twice mine', OVER);
    expect(await one.settle(first, 'sent', null, OVER)).toBe(false);
    expect(await one.settle(second, 'sent', null, OVER)).toBe(true);
  });

  it('serve a holder whose lease ran out, as long as nobody took over', async () => {
    const claim = await claimed(one, 'slow');
    expect(await one.sending(claim, null, OVER + 5_000)).toBe(true);
    expect(await two.claim('slow', SUBJECT, OVER + 6_000)).toBeNull();
  });

  it('rest until a time, and then begin anew', async () => {
    const claim = await claimed(one, 'rest');
    await one.sending(claim, told(5), NOON);
    const until = NOON + 10 * 60_000;
    expect(await one.postpone(claim, until)).toBe(true);
    expect(await one.claim('rest', SUBJECT, until - 1)).toBeNull();
    expect(await two.claim('rest', SUBJECT, until - 1)).toBeNull();
    expect(await two.claim('rest', SUBJECT, until)).toMatchObject({ sendingSince: null, telling: null, attempts: 1 });
  });

  it('may be settled while they rest, by who laid them to rest', async () => {
    const claim = await claimed(one, 'rest, then end');
    await one.postpone(claim, OVER);
    expect(await one.settle(claim, 'failed', null, NOON)).toBe(true);
    expect(await two.claim('rest, then end', SUBJECT, OVER)).toBeNull();
  });

  it('are settled once, and set what their subject has told in the same step', async () => {
    const claim = await claimed(one, 'settled');
    expect(await one.settle(claim, 'sent', told(6), NOON)).toBe(true);
    expect(await one.settle(claim, 'failed', told(7), NOON)).toBe(false);
    expect(await one.sending(claim, told(7), NOON)).toBe(false);
    expect(await two.claim('settled', SUBJECT, OVER)).toBeNull();
    expect(await createSubscriptionStore(at(1)).told('digest-1')).toEqual(told(6));
    expect(await one.settled(['settled', 'rest', 'unheard of'])).toEqual(new Set(['settled']));
  });

  it('leave what was told alone where nothing is told', async () => {
    const watches = createWatchStore(at(0));
    const subject: Subject = { kind: 'watch', id: 'watch-1', team: 'T0DESK' };
    for (const [key, telling] of [
      ['watch:1', null],
      ['watch:2', told(2)],
    ] as const) {
      const claim = await one.claim(key, subject, NOON);
      if (claim) await one.settle(claim, 'sent', telling, NOON);
      expect(await watches.told('watch-1')).toEqual(telling ?? told(1));
    }
  });

  it('tells when the latest of a workspace was begun', async () => {
    expect(await two.latestAt('T0NONE')).toBeNull();
    await one.claim('latest', { ...SUBJECT, team: 'T0LATE' }, NOON + 7);
    await one.claim('earlier', { ...SUBJECT, team: 'T0LATE' }, NOON + 3);
    expect(await two.latestAt('T0LATE')).toBe(NOON + 7);
    await one.forget(NOON + 8);
  });

  it('lists what is open, oldest first, without what nobody ordered any more, and forgets the old', async () => {
    const { db } = at(0);
    await db.deleteFrom('deliveries').execute();
    await claimed(one, 'later', NOON + 2);
    await claimed(two, 'sooner', NOON + 1);
    await one.claim('removed', { ...SUBJECT, id: 'digest-removed' }, NOON);
    await one.settle(await claimed(one, 'ended'), 'nothing', null, NOON);
    expect(await one.open()).toEqual([
      { key: 'sooner', subject: SUBJECT, since: NOON + 1 },
      { key: 'later', subject: SUBJECT, since: NOON + 2 },
    ]);
    await one.forget(NOON + 2);
    expect(await db.selectFrom('deliveries').select('key').execute()).toEqual([{ key: 'later' }]);
  });
});
