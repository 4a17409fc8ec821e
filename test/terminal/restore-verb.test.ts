import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import SqliteFile from 'libsql';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { addDigests, digestsIn, inFolder } from './store-tools.ts';

describe('desk restore', () => {
  const open = inFolder();

  /** A store with the digest `now`, and the backup of a time when it had `then`. */
  async function withBackup() {
    const place = open();
    await addDigests(place.url, 'then');
    const backup = place.at('backup.db');
    await place.desk('backup', backup);
    await addDigests(place.url, 'now');
    return { ...place, backup };
  }

  it('puts the backup in place, for its owner alone, and keeps the store before it, each time', async () => {
    const { path, url, backup, desk } = await withBackup();
    const run = await desk('restore', backup);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /^Restored from .*: 0 articles, 1 digest, 0 watches, 0 feeds; .* MB\.\nThe store before it is kept as .*desk\.db\.before-restore-1\.\n/,
    );
    expect(await digestsIn(url)).toEqual(['then']);
    expect(await digestsIn(`${url}.before-restore-1`)).toEqual(['now', 'then']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await desk('restore', `${path}.before-restore-1`);
    expect(await digestsIn(url)).toEqual(['now', 'then']);
    expect(await digestsIn(`${url}.before-restore-2`)).toEqual(['then']);
    expect(await digestsIn(`file:${backup}`)).toEqual(['then']);
  });

  it('takes a copied store with its log, too', async () => {
    const { path, url, at, desk } = open();
    await addDigests(url, 'a');
    const database = await openDatabase(url, () => {});
    await sql`update subscriptions set id = 'only in the log'`.execute(database.db);
    for (const suffix of ['', '-wal']) copyFileSync(path + suffix, at(`copied.db${suffix}`));
    await database.db.destroy();
    expect(await desk('restore', at('copied.db'))).toMatchObject({ code: 0 });
    expect(await digestsIn(url)).toEqual(['only in the log']);
  });

  it('makes a store where there was none', async () => {
    const { backup } = await withBackup();
    const { url, desk } = open();
    const run = await desk('restore', backup);
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain('before');
    expect(await digestsIn(url)).toEqual(['then']);
  });

  it('refuses while the store is in use, and leaves it alone', async () => {
    const { url, path, backup, desk } = await withBackup();
    const database = await openDatabase(url, () => {});
    const run = await desk('restore', backup);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^desk: The store ".*" is in use\. Stop the bot/);
    await sql`update subscriptions set paused = 'still here'`.execute(database.db);
    await database.db.destroy();
    expect(await digestsIn(url)).toEqual(['now', 'then']);
    expect(existsSync(`${path}.before-restore-1`)).toBe(false);
    expect(await desk('restore', backup)).toMatchObject({ code: 0 });
  });

  it('puts a backup in the place of a store that can be read no more, and its log aside', async () => {
    const { url, path, backup, desk } = await withBackup();
    writeFileSync(path, 'this was a store once. '.repeat(400));
    writeFileSync(`${path}-wal`, 'and this its log');
    expect(await desk('restore', backup)).toMatchObject({ code: 0 });
    expect(await digestsIn(url)).toEqual(['then']);
    expect(readFileSync(`${path}.before-restore-1-wal`, 'utf8')).toBe('and this its log');
  });

  it('refuses what is no good, says why, and leaves the store alone', async () => {
    const { url, at, path, backup, desk } = await withBackup();
    writeFileSync(at('text.db'), 'no database. '.repeat(400));
    const damaged = readFileSync(backup);
    damaged.fill(7, 8_192, damaged.length - 4_096);
    writeFileSync(at('damaged.db'), damaged);
    const other = new SqliteFile(at('other.db'));
    other.exec('create table songs (name text)');
    other.close();
    copyFileSync(backup, at('newer.db'));
    const newer = new SqliteFile(at('newer.db'));
    newer.exec('update schema_version set version = 99');
    newer.close();
    for (const [file, why] of [
      ['missing.db', /There is no file/],
      ['text.db', /cannot be read as a store \(SQLITE_NOTADB\)/],
      ['damaged.db', /damaged|SQLITE_CORRUPT/],
      ['other.db', /is no store of Defence Desk/],
      ['newer.db', /has schema 99, this program knows \d+\. Install the newer version/],
    ] as const) {
      const run = await desk('restore', at(file));
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(why);
    }
    expect(await desk('restore', path)).toMatchObject({ code: 2 });
    expect(await digestsIn(url)).toEqual(['now', 'then']);
    expect(existsSync(`${path}.before-restore-1`)).toBe(false);
  });
});
