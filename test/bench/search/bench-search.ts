import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { shippedNames } from '../../helpers/names.ts';
import { ROOT } from '../../helpers/source-files.ts';
import { madeUpArticles, madeUpQuestions, type Stock, stockOf } from '../made-up-articles.ts';
import type { EngineEntry } from './engines.ts';
import type { Measured, Outcome } from './figures.ts';
import { INSTALL_PEERS, isPeerInstalled } from './load-peer.ts';

export interface SearchBench {
  readonly engines: readonly EngineEntry[];
  /** How many passages, each size a run. */
  readonly sizes: readonly number[];
  /** The first twenty are not counted. */
  readonly questions: number;
  /** Neither indexing nor asking goes on for longer, a run. */
  readonly limitSeconds: number;
  /** Measures the slow ones at large sizes too. */
  readonly all: boolean;
  /** Told before each run. */
  readonly onRun: (engine: string, passages: number) => void;
}

const run = promisify(execFile);

/** Measures each engine at each size on the same made-up passages and questions, each in a process of its own, one after another. */
export async function benchSearch(bench: SearchBench): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  try {
    const stock = stockOf(await shippedNames());
    writeFileSync(join(folder, 'questions.txt'), madeUpQuestions(stock, bench.questions).join('\n'));
    await pipeline(Readable.from(articleLines(stock, Math.max(...bench.sizes))), createWriteStream(articlesIn(folder)));
    const measured: Measured[] = [];
    for (const passages of bench.sizes) {
      for (const entry of bench.engines) {
        measured.push({ engine: entry.name, passages, outcome: await measure(entry, passages, { bench, folder }) });
      }
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function articlesIn(folder: string): string {
  return join(folder, 'articles.jsonl');
}

function* articleLines(stock: Stock, passages: number): Generator<string> {
  for (const { article } of madeUpArticles(stock, passages)) yield `${JSON.stringify(article)}\n`;
}

interface Place {
  readonly bench: SearchBench;
  readonly folder: string;
}

async function measure(entry: EngineEntry, passages: number, place: Place): Promise<Outcome> {
  const { limitSeconds, all, onRun } = place.bench;
  if (entry.peer && !isPeerInstalled(entry.peer)) return { why: `not installed: ${INSTALL_PEERS}` };
  if (!all && passages > (entry.atMost ?? passages)) return { why: 'left out: pass --all' };
  onRun(entry.name, passages);
  const own = join(place.folder, `${entry.name}-${passages}`);
  await mkdir(own);
  try {
    return await runChild([entry.name, `${passages}`, `${limitSeconds}`, place.folder, own], limitSeconds);
  } catch (error) {
    return { why: whyFailed(error, limitSeconds) };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function runChild(args: readonly string[], limitSeconds: number): Promise<Outcome> {
  const script = join(ROOT, 'test/bench/search/measure-search.ts');
  const options = { timeout: patienceMs(limitSeconds), killSignal: 'SIGKILL', maxBuffer: 16_000_000 } as const;
  const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...args], options);
  return JSON.parse(stdout) as Outcome;
}

/** For what cannot look at the clock itself: one long call. Both limits, and the start. */
function patienceMs(limitSeconds: number): number {
  return (2 * limitSeconds + 60) * 1000;
}

function whyFailed(error: unknown, limitSeconds: number): string {
  if (!(error instanceof Error)) return String(error);
  if ('killed' in error && error.killed) return `stopped after ${patienceMs(limitSeconds) / 1000} s`;
  const [why = error.message] = error.message
    .split('\n')
    .filter((line) => /error/i.test(line))
    .slice(-1);
  return `failed: ${why.trim()}`;
}
