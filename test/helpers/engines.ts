import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, inject } from 'vitest';

/** Runs the same tests on both engines, each on an empty database of its own: a real SQLite file, a real PostgreSQL. */
export function describeOnEachEngine(name: string, tests: (url: string) => void): void {
  describe(`${name}, on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-store-'));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    tests(`file:${join(folder, 'desk.db')}`);
  });
  describe(`${name}, on PostgreSQL`, () => {
    const server = inject('postgresUrl');
    const database = `desk_${Math.random().toString(36).slice(2)}`;
    afterAll(() => administer(server, `drop database if exists ${database} with (force)`));
    tests(server.replace(/\/postgres$/, `/${database}`));
  });
}

/** Makes the database that a PostgreSQL address names; nothing to do for a file. */
export async function createDatabase(url: string): Promise<void> {
  const { pathname } = new URL(url);
  if (url.startsWith('postgres:')) await administer(inject('postgresUrl'), `create database ${pathname.slice(1)}`);
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
