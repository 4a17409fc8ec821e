import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach } from 'vitest';
import { createStoreFiles } from '../../src/storage/backup/store-files.ts';
import { storeCheck } from '../../src/storage/check-store.ts';
import { forgetPersonIn } from '../../src/storage/forget-person.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import type { StoreTools } from '../../src/terminal/store-verbs.ts';
import { type Run, runDesk } from '../helpers/run-desk.ts';
import { subscription } from '../storage/orders.ts';

/** The verbs' tools over the store that `url` names. */
export function storeTools(url: string): StoreTools {
  return {
    storeFiles: () => createStoreFiles(url),
    forgetPerson: (user, team) => forgetPersonIn(url, { user, team }),
    checks: () => [storeCheck(url)],
  };
}

/** A folder of its own for each test, and the command line over a store in it. */
export function inFolder() {
  let made: string[] = [];
  afterEach(async () => {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
    made = [];
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-verbs-'));
    made.push(folder);
    const path = join(folder, 'data', 'desk.db');
    const url = `file:${path}`;
    const at = (name: string) => join(folder, name);
    const desk = async (...args: readonly string[]): Promise<Run> => {
      if (args[0] === 'restore') await letGo();
      return runDesk(args, '', storeTools(url));
    };
    return { path, url, at, desk };
  };
}

/** Adds digests with these ids, and leaves the store closed. */
export async function addDigests(url: string, ...ids: readonly string[]): Promise<void> {
  const database = await openDatabase(url, () => {});
  for (const id of ids) await createSubscriptionStore(database).add(subscription({ id }));
  await database.db.destroy();
}

/** Lets go of files as the end of a process does: what was prepared holds on to its file until it is collected. */
export async function letGo(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let round = 0; round < 2; round++) {
    collect();
    await setImmediate();
  }
}

/** The ids of the digests in a store. */
export async function digestsIn(url: string): Promise<string[]> {
  const database = await openDatabase(url, () => {});
  const digests = await createSubscriptionStore(database).list(null);
  await database.db.destroy();
  return digests.map(({ id }) => id).sort();
}
