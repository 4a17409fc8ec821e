import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { readSources, storeCheck } from '../../src/storage/check-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSourceStore } from '../../src/storage/source-store.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON } from './orders.ts';

const FEED = 'https://news.example/feed';
const SOURCE = {
  id: 's1',
  team: '',
  kind: 'feed',
  url: FEED,
  title: null,
  addedBy: 'settings',
  addedAt: NOON,
} as const;

describeOnEachEngine('the check of a store', (url) => {
  beforeAll(() => createDatabase(url));

  const first = async () => (await storeCheck(url).run())[0];

  it('finds one that is not there or empty, and leaves it so', async () => {
    expect(await first()).toMatchObject({ level: 'warn', remedy: 'The first start makes it ready.' });
    expect(await readSources(url)).toBeNull();
    expect(await first()).toMatchObject({ level: 'warn' });
  });

  it('finds one that can be written to, and what is followed in it', async () => {
    const database = await openDatabase(url, () => {});
    await createSourceStore(database).add(SOURCE);
    expect(await first()).toMatchObject({
      level: 'ok',
      what: expect.stringMatching(/schema \d+ and can be written to/),
    });
    expect(await readSources(url)).toMatchObject([SOURCE]);
    await database.db.destroy();
  });

  it('finds one that only lets itself be read', async () => {
    const database = await openDatabase(url, () => {});
    const { pathname } = new URL(url);
    if (database.engine === 'postgres') {
      await sql`alter database ${sql.ref(pathname.slice(1))} set default_transaction_read_only = on`.execute(
        database.db,
      );
    } else {
      await sql`create trigger closed before update on schema_version begin select raise(abort, 'closed'); end`.execute(
        database.db,
      );
    }
    await database.db.destroy();
    expect(await first()).toMatchObject({
      level: 'wrong',
      what: expect.stringMatching(/cannot be written to \((25006|SQLITE_CONSTRAINT_TRIGGER)\)/),
    });
  });
});
