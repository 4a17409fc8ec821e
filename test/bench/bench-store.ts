import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '../../src/storage/open-database.ts';
import { shippedNames } from '../helpers/names.ts';
import { ROOT } from '../helpers/source-files.ts';
import { fillStore } from './fill-store.ts';
import { madeUpArticles, madeUpQuestions, type Stock, stockOf } from './made-up-articles.ts';

/** What one process measured of itself; times of questions in milliseconds. */
export interface StoreFigures {
  /** From the process's start until it can answer, and what it then holds. */
  readonly readySeconds: number;
  readonly readyMegabytes: number;
  /** After the questions. */
  readonly megabytes: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly longest: number;
  /** The very first question. */
  readonly first: number;
}

export interface StoreBench {
  /** In the store that is searched in memory, and in the one that is searched by the database. */
  readonly inMemory: number;
  readonly inDatabase: number;
  /** The first twenty are not counted. */
  readonly questions: number;
}

type Mode = 'memory' | 'database';

interface Run {
  readonly name: string;
  readonly passages: number;
  readonly mode: Mode;
}

const run = promisify(execFile);

/** Fills SQLite stores with made-up passages and measures each way of searching them; rows of a table, one a run. */
export async function benchStore({ inMemory, inDatabase, questions }: StoreBench): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  try {
    const stock = stockOf(await shippedNames());
    const small = await madeUpStore(folder, stock, inMemory);
    const large = await madeUpStore(folder, stock, inDatabase);
    const runs: (Run & { readonly url: string })[] = [
      { name: 'memory', passages: inMemory, mode: 'memory', url: small },
      { name: 'database', passages: inMemory, mode: 'database', url: small },
      { name: 'database', passages: inDatabase, mode: 'database', url: large },
    ];
    const file = join(folder, 'questions.txt');
    writeFileSync(file, madeUpQuestions(stock, questions).join('\n'));
    const rows: string[][] = [];
    let first: StoreFigures | null = null;
    for (const each of runs) {
      const figures = await measure(each, file);
      first ??= figures;
      rows.push(rowOf(each, figures, first));
    }
    return [HEAD, ...rows];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const HEAD = ['search', 'passages', 'ready s', 'MB then', 'MB after', 'p50 ms', 'p90', 'p99', 'longest', 'first'];

async function madeUpStore(folder: string, stock: Stock, passages: number): Promise<string> {
  const url = `file:${join(folder, `${passages}.db`)}`;
  const database = await openDatabase(url, () => {});
  await fillStore(database, madeUpArticles(stock, passages));
  await database.db.destroy();
  return url;
}

async function measure({ mode, url }: { readonly mode: Mode; readonly url: string }, questions: string) {
  const script = join(ROOT, 'test/bench/measure-store.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, mode, url, questions]);
  return JSON.parse(stdout) as StoreFigures;
}

/** Each figure, and in brackets how many times that of the first run it is. */
function rowOf({ name, passages }: Run, figures: StoreFigures, first: StoreFigures): string[] {
  const { readySeconds, readyMegabytes, megabytes, p50, p90, p99, longest } = figures;
  const beside = (value: number, other: number, digits: number) =>
    value === other ? value.toFixed(digits) : `${value.toFixed(digits)} (${(value / other).toFixed(1)}x)`;
  return [
    name,
    passages.toLocaleString('en'),
    beside(readySeconds, first.readySeconds, 1),
    beside(readyMegabytes, first.readyMegabytes, 0),
    beside(megabytes, first.megabytes, 0),
    beside(p50, first.p50, 1),
    beside(p90, first.p90, 1),
    beside(p99, first.p99, 1),
    beside(longest, first.longest, 1),
    figures.first.toFixed(0),
  ];
}
