/**
 * `npm run test:faults [-- --kills 100 --events 10000 --questions 50]`: counts what is lost or told twice when processes
 * die and deliveries come again, on both engines. Exits with 1 when anything is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startPostgres } from '../helpers/postgres-server.ts';
import { createRandom } from '../helpers/random.ts';
import type { AnswerCounts } from './answers-in.ts';
import { killBeforeAnswer } from './kill-before-answer.ts';
import { killNine } from './kill-nine.ts';
import { deliverAgainAndAgain } from './redelivery.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    events: { type: 'string', default: '10000' },
    questions: { type: 'string', default: '50' },
  },
});
const [kills, events, questions] = [values.kills, values.events, values.questions].map(Number) as [
  number,
  number,
  number,
];
const random = createRandom(20_261_125);

const folder = mkdtempSync(join(tmpdir(), 'desk-faults-store-'));
const postgres = await startPostgres();
try {
  await onSqlite();
  await onPostgres();
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function onSqlite(): Promise<void> {
  await countFaults('SQLite', { url: async (name) => `file:${join(folder, `${name}.db`)}`, processes: 1 });
}

async function onPostgres(): Promise<void> {
  const url = async (name: string) => {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return postgres.url.replace(/\/postgres$/, `/${name}`);
  };
  await countFaults('PostgreSQL', { url, processes: 2 });
}

interface Engine {
  /** Of a new and empty database. */
  url(name: string): Promise<string>;
  /** How many take in articles and send digests. */
  readonly processes: number;
}

async function countFaults(engine: string, { url, processes }: Engine): Promise<void> {
  const killed = await killNine({ databaseUrl: await url('killed'), processes, kills, random, say });
  const { faults, days, articles, digests } = killed;
  say(
    `${engine}: ${kills} × kill -9 over ${days} days: ${articles} articles, ${digests} digests; lost or twice: ${faults.length}`,
  );
  for (const fault of faults) fail(fault);
  const again = await deliverAgainAndAgain({ url: await url('again'), count: events });
  say(`${engine}: ${events} events in ${again.deliveries} deliveries to two processes: ${again.answers} answers`);
  failOn(again);
  const owed = await killBeforeAnswer({ url: await url('owed'), count: questions });
  say(`${engine}: killed before ${questions} answers, started again: ${owed.answers} answers`);
  failOn(owed);
}

function failOn({ answeredTwice, unanswered }: AnswerCounts): void {
  for (const id of answeredTwice) fail(`answered twice: ${id}`);
  for (const id of unanswered) fail(`never answered: ${id}`);
}

function fail(fault: string): void {
  say(`  ${fault}`);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
