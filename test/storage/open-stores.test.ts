import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetOld } from '../../src/app/forget-old.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import { openStores } from '../../src/storage/open-stores.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { shippedNames } from '../helpers/names.ts';
import { NOON, subscription } from './orders.ts';

const options = { names: await shippedNames(), reader: 'r1', holder: 'h1', onLost: () => {} };
const DAY = 24 * 60 * 60_000;

describeOnEachEngine('the stores', (url) => {
  let stores: Stores;
  beforeAll(async () => {
    await createDatabase(url);
    stores = await openStores(url, options);
  });
  afterAll(() => stores.close());

  it('answer a ping', async () => {
    await expect(stores.ping()).resolves.toBeUndefined();
  });

  it('keep one record for each workspace', () => {
    expect(stores.articles('T0DESK')).toBe(stores.articles('T0DESK'));
    expect(stores.articles('T0DESK')).not.toBe(stores.articles(''));
  });

  it('outlive the process', async () => {
    await stores.subscriptions.add(subscription());
    const again = await openStores(url, { ...options, holder: 'h2' });
    expect(await again.subscriptions.list(null)).toEqual([subscription()]);
    expect(await again.articles('').coverage()).toMatchObject({ articles: 0 });
    await again.close();
  });

  it('forget what was kept long enough, and nothing else', async () => {
    const thread = (threadTs: string) => ({ team: 'T0DESK', channel: 'C0NEWS', threadTs });
    const subject = { kind: 'subscription', id: 'digest-1', team: 'T0DESK' } as const;
    for (const [name, at] of [
      ['old', NOON - 100 * DAY - 1],
      ['new', NOON - 100 * DAY],
    ] as const) {
      await stores.deliveries.claim(name, subject, at);
      await stores.feedback.add(
        { team: 'T0DESK', user: 'U0READER', question: name, headline: null, isHelpful: true },
        at,
      );
      await stores.audit.add({ team: 'T0DESK', user: 'U0EDITOR', at, what: 'feed added', subject: name });
    }
    await stores.threads.engage(thread('old'), 'U0READER', NOON - 30 * DAY - 1);
    await stores.threads.engage(thread('new'), 'U0READER', NOON - 30 * DAY);
    await stores.events.take({ id: 'old', team: 'T0DESK', payload: '{}' }, NOON - DAY);
    await forgetOld(stores, { now: NOON, retentionDays: 100 });
    expect((await stores.deliveries.open()).map(({ key }) => key)).toEqual(['new']);
    expect(await stores.feedback.list('T0DESK')).toMatchObject([{ question: 'new' }]);
    expect(await stores.audit.list('T0DESK', 9)).toMatchObject([{ subject: 'new' }]);
    expect([await stores.threads.isEngaged(thread('old')), await stores.threads.isEngaged(thread('new'))]).toEqual([
      false,
      true,
    ]);
    expect(await stores.events.take({ id: 'old', team: 'T0DESK', payload: '{}' }, NOON)).toBe(true);
    expect(await stores.subscriptions.list(null)).toHaveLength(1);
  });
});

describe('a ping', () => {
  it('is refused when the store is gone', async () => {
    const stores = await openStores('file::memory:', options);
    await stores.close();
    await expect(stores.ping()).rejects.toThrow();
  });
});
