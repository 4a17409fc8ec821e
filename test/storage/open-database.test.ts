import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';

const quiet = () => {};

describeOnEachEngine('opening a store', (url) => {
  beforeAll(() => createDatabase(url));

  it('makes the schema once, however many open it at the same time', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(url, quiet)));
    for (const { db } of databases) {
      expect(await db.selectFrom('record').select(['passages', 'revision']).execute()).toEqual([
        { passages: 0, revision: 0 },
      ]);
      await db.destroy();
    }
  });

  it('refuses a schema that is newer than the program, and says what to do', async () => {
    const { db } = await openDatabase(url, quiet);
    await sql`update schema_version set version = 99`.execute(db);
    await expect(openDatabase(url, quiet)).rejects.toThrow(/schema 99.*Install the newer version/);
    await sql`update schema_version set version = 1`.execute(db);
    await db.destroy();
  });
});
