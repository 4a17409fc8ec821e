import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { createWatchStore } from '../../src/storage/watch-store.ts';
import { subscription, told, watch } from '../storage/orders.ts';
import { digestsIn, inFolder } from './store-tools.ts';

describe('desk forget', () => {
  const open = inFolder();

  async function withPerson() {
    const place = open();
    const database = await openDatabase(place.url, () => {});
    const target = { kind: 'person', id: 'U0ANALYST' } as const;
    for (const team of ['T0DESK', 'T0OTHER']) {
      await createSubscriptionStore(database).add(subscription({ id: `${team}-own`, team, target }));
      await createSubscriptionStore(database).add(subscription({ id: `${team}-channel`, team }));
      await createWatchStore(database).add(watch({ id: team, team }), told(1));
    }
    await database.db.destroy();
    return place;
  }

  it('removes a person everywhere, and says what was removed and what stays with the team', async () => {
    const { url, desk } = await withPerson();
    const run = await desk('forget', 'U0ANALYST');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toBe(
      "Removed: 2 digests, 2 watches, 0 words of feedback, 0 threads.\nKept without the name, because they are the team's: 2 rows (channel digests, feeds, changes).\n",
    );
    expect(await digestsIn(url)).toEqual(['T0DESK-channel', 'T0OTHER-channel']);
  });

  it('removes them in one workspace alone, if asked', async () => {
    const { url, desk } = await withPerson();
    const run = await desk('forget', 'U0ANALYST', '--team', 'T0DESK');
    expect(run.stdout).toContain('Removed: 1 digest, 1 watch, ');
    expect(await digestsIn(url)).toEqual(['T0DESK-channel', 'T0OTHER-channel', 'T0OTHER-own']);
  });

  it('refuses what is no id, so that nobody believes a name was forgotten', async () => {
    const { url, desk } = await withPerson();
    for (const args of [['@ana'], ['u0analyst'], ['U0ANALYST', '--team', 'Desk'], ['%']]) {
      const run = await desk('forget', ...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/is no (?:user )?id/);
    }
    expect(await desk('forget')).toMatchObject({ code: 2 });
    expect(await digestsIn(url)).toHaveLength(4);
  });
});
