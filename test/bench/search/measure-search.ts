/**
 * A process of its own for one engine at one size, so that its memory is its own: takes made-up passages in, asks
 * questions, and prints its outcome as JSON. `tsx measure-search.ts ENGINE PASSAGES SECONDS FOLDER OWN`: FOLDER holds
 * articles.jsonl and questions.txt, OWN is the engine's. Neither indexing nor asking goes on for longer than SECONDS.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Article } from '../../../src/core/model/article.ts';
import type { BenchEngine } from './engine.ts';
import { ENGINES } from './engines.ts';
import type { Outcome } from './figures.ts';

/** Not counted: the first answers warm up the compiler and the database's cache. */
const WARM_UP = 20;
/** Fewer say nothing about a percentile. */
const MIN_QUESTIONS = 20;
/** Engines take them in at once, and the clock is looked at in between. */
const ARTICLES_A_BATCH = 50;

const [name = '', size = '', limit = '', folder = '', own = ''] = process.argv.slice(2);
const passages = Number(size);
const limitMs = Number(limit) * 1000;

process.stdout.write(JSON.stringify(await measure()));

async function measure(): Promise<Outcome> {
  const entry = ENGINES.find((each) => each.name === name);
  if (!entry) return { why: `there is no engine "${name}"` };
  const before = megabytes();
  const engine = await entry.create(own);
  const indexSeconds = await index(engine);
  if (indexSeconds === null) return { why: `indexing took over ${limit} s` };
  const { times, found } = await ask(engine);
  if (times.length < MIN_QUESTIONS)
    return { why: `answered ${times.length + WARM_UP} questions at most in ${limit} s` };
  return { indexSeconds, megabytes: megabytes() - before, times, found };
}

/** Seconds it took, null when it took too long. */
async function index(engine: BenchEngine): Promise<number | null> {
  let spentMs = 0;
  for await (const articles of batches()) {
    const began = performance.now();
    await engine.add(articles);
    spentMs += performance.now() - began;
    if (spentMs > limitMs) return null;
  }
  const began = performance.now();
  engine.finish?.();
  spentMs += performance.now() - began;
  return spentMs > limitMs ? null : spentMs / 1000;
}

async function* batches(): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  let read = 0;
  for await (const line of createInterface({ input: createReadStream(join(folder, 'articles.jsonl')) })) {
    const article = JSON.parse(line) as Article;
    batch.push(article);
    read += article.passages.length;
    if (batch.length === ARTICLES_A_BATCH || read >= passages) {
      yield batch;
      batch = [];
    }
    if (read >= passages) return;
  }
}

async function ask(engine: BenchEngine): Promise<{ times: number[]; found: number }> {
  const questions = readFileSync(join(folder, 'questions.txt'), 'utf8').split('\n');
  const times: number[] = [];
  let found = 0;
  let spentMs = 0;
  for (const [at, question] of questions.entries()) {
    const began = performance.now();
    const hits = await engine.ask(question);
    const took = performance.now() - began;
    spentMs += took;
    if (at >= WARM_UP) {
      times.push(took);
      if (hits > 0) found += 1;
    }
    if (spentMs > limitMs) break;
  }
  return { times, found };
}

/** What stays when everything that is not held is collected. */
function megabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1_000_000;
}
