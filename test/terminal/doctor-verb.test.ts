import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { settingsCheck } from '../../src/app/doctor/check-settings.ts';
import type { Check } from '../../src/app/ports/checks.ts';
import { storeCheck } from '../../src/storage/check-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { runDesk } from '../helpers/run-desk.ts';
import { addDigests, inFolder, storeTools } from './store-tools.ts';

const doctor = (checks: readonly Check[], ...args: readonly string[]) => {
  return runDesk(['doctor', ...args], '', { ...storeTools('file::memory:'), checks: () => checks });
};

describe('desk doctor', () => {
  const open = inFolder();

  it('finds nothing wrong with a good store', async () => {
    const { url, desk } = open();
    await addDigests(url, 'a');
    const run = await desk('doctor');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /^ok {5}store: SQLite at ".*desk\.db" has schema \d+ and can be written to\.\nok {5}store: [\d,]+ MB are free/,
    );
  });

  it('says what is not there yet, and does not make it', async () => {
    const { path, desk } = open();
    const run = await desk('doctor');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^warn {3}store: There is no store at ".*" yet\. The first start makes it ready\.\n/);
    expect(existsSync(path)).toBe(false);
  });

  it('fails on a store of a later program, and leaves it as it is', async () => {
    const { url, desk } = open();
    const database = await openDatabase(url, () => {});
    await sql`update schema_version set version = 99`.execute(database.db);
    const run = await desk('doctor');
    await database.db.destroy();
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /^wrong {2}store: The store has schema 99, this program knows \d+\. Install the newer version/,
    );
  });

  it('tells of a PostgreSQL what it is, or that it is away, and never a password', async () => {
    const [well, away] = await Promise.all([
      doctor([storeCheck(inject('postgresUrl'))]),
      doctor([storeCheck('postgres://desk:hunter2@127.0.0.1:1/desk?sslpassword=hunter3')]),
    ]);
    expect(well.code).toBe(0);
    expect(well.stdout).toMatch(/^warn {3}store: PostgreSQL at 127\.0\.0\.1:\d+\/postgres is empty\./);
    expect(away.code).toBe(1);
    expect(away.stdout).toMatch(
      /^wrong {2}store: PostgreSQL at 127\.0\.0\.1:1\/desk cannot be used \(ECONNREFUSED\)\./,
    );
    expect(away.stdout).not.toMatch(/hunter/);
  });

  it('tells all findings in the order of the checks, each on a line, or as JSON', async () => {
    const checks = [
      settingsCheck(() => ['PORT "x" is not a port number. Find it:\n  a number.', 'FEEDS is wrong.']),
      settingsCheck(() => []),
    ];
    const run = await doctor(checks);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toBe(
      'wrong  settings: PORT "x" is not a port number. Find it: a number.\nwrong  settings: FEEDS is wrong.\nok     settings: Every setting can be read.\n',
    );
    const json = await doctor(checks, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toContainEqual({
      check: 'settings',
      level: 'ok',
      what: 'Every setting can be read.',
      remedy: null,
    });
  });
});
