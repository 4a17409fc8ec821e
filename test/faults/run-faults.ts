/** `npm run test:faults [-- --kills 100]`: counts what is lost or told twice when processes die. Exits with 1 when anything is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startPostgres } from '../helpers/postgres-server.ts';
import { createRandom } from '../helpers/random.ts';
import { type KillCounts, killNine } from './kill-nine.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' } } });
const kills = Number(values.kills);
const random = createRandom(20_261_125);

const folder = mkdtempSync(join(tmpdir(), 'desk-faults-store-'));
const postgres = await startPostgres();
try {
  await createDatabase(postgres.url, 'faults');
  const shared = postgres.url.replace(/\/postgres$/, '/faults');
  report(
    'SQLite, one process',
    await killNine({ databaseUrl: `file:${join(folder, 'desk.db')}`, processes: 1, kills, random, say }),
  );
  report('PostgreSQL, two processes', await killNine({ databaseUrl: shared, processes: 2, kills, random, say }));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function createDatabase(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
}

function report(where: string, { faults, ...counts }: KillCounts): void {
  say(
    `${where}: ${counts.kills} kills in ${counts.days} days, ${counts.articles} articles, ${counts.digests} digests; lost or twice: ${faults.length}`,
  );
  for (const fault of faults) say(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
