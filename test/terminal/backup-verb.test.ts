import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { runDesk } from '../helpers/run-desk.ts';
import { ROOT } from '../helpers/source-files.ts';
import { addDigests, digestsIn, inFolder, letGo, storeTools } from './store-tools.ts';

/** Writes to a store without pause until it is ended. */
const WRITER = `
  import SqliteFile from 'libsql';
  const file = new SqliteFile(process.argv[1], { timeout: 5000 });
  for (let number = 0; ; number += 1) {
    file.exec("insert into audit (team, user_id, at, what, subject) values ('T', 'U', " + number + ", 'written', 'x')");
    if (number === 20) process.stdout.write('writing');
  }
`;

describe('desk backup', () => {
  const open = inFolder();

  it('copies a store that is in use, with what only its log holds, for its owner alone', async () => {
    const { url, at, desk } = open();
    await addDigests(url, 'a', 'b');
    const database = await openDatabase(url, () => {});
    const run = await desk('backup', at('copy.db'));
    await database.db.destroy();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /^Backed up to .*copy\.db and checked: 0 articles, 2 digests, 0 watches, 0 feeds; \d\.\d MB\.\n$/,
    );
    expect(statSync(at('copy.db')).mode & 0o777).toBe(0o600);
    expect(await digestsIn(`file:${at('copy.db')}`)).toEqual(['a', 'b']);
  });

  it('copies one moment of a store that another process writes to without pause', async () => {
    const { path, url, at, desk } = open();
    await addDigests(url, 'a');
    const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, path], { cwd: ROOT });
    await once(writer.stdout, 'data');
    const run = await desk('backup', at('copy.db'));
    const stillWriting = writer.exitCode === null;
    writer.kill('SIGKILL');
    await once(writer, 'close');
    expect(stillWriting).toBe(true);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(await digestsIn(`file:${at('copy.db')}`)).toEqual(['a']);
  });

  it('never overwrites', async () => {
    const { url, at, desk } = open();
    await addDigests(url, 'a');
    writeFileSync(at('mine.txt'), 'mine');
    const run = await desk('backup', at('mine.txt'));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^desk: ".*mine\.txt" is there already, and a backup never overwrites\. Name a new file\.\n$/,
    );
    expect(await readFile(at('mine.txt'), 'utf8')).toBe('mine');
  });

  it('says so where there is no store, and makes none', async () => {
    const { path, at, desk } = open();
    const run = await desk('backup', at('copy.db'));
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/There is no store at ".*desk\.db" yet/);
    expect([existsSync(path), existsSync(at('copy.db'))]).toEqual([false, false]);
  });

  it('says so where the copy cannot be written', async () => {
    const { url, at, desk } = open();
    await addDigests(url, 'a');
    const run = await desk('backup', at('no folder/copy.db'));
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/could not be written \(ENOENT\)\. Check its folder/);
  });

  it('passes no copy of a damaged store', async () => {
    const { path, url, at, desk } = open();
    await addDigests(url, ...Array.from({ length: 300 }, (_, number) => `digest-${number}`));
    await letGo();
    const bytes = await readFile(path);
    bytes.fill(7, 8_192, bytes.length - 4_096);
    writeFileSync(path, bytes);
    const run = await desk('backup', at('copy.db'));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(at('copy.db'))).toBe(false);
  });

  it('names PostgreSQL’s own tool, with everything but the password', async () => {
    const url = 'postgres://desk:hunter2@db.example:5433/desk?sslmode=require&sslkey=secret';
    const backup = await runDesk(['backup', "it's.dump"], '', storeTools(url));
    expect(backup.code).toBe(2);
    expect(backup.stderr).toContain(
      `pg_dump --format=custom --no-owner --file='it'\\''s.dump' --dbname='postgres://desk@db.example:5433/desk?sslmode=require'.`,
    );
    const restore = await runDesk(['restore', 'desk.dump'], '', storeTools(url));
    expect(restore.stderr).toContain(
      `pg_restore --clean --if-exists --no-owner --single-transaction --dbname='postgres://desk@db.example:5433/desk?sslmode=require' desk.dump.`,
    );
    expect(backup.stderr + restore.stderr).not.toMatch(/hunter2|secret/);
  });
});
