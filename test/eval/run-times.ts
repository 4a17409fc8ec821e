/** Reads labelled articles and prints the score and the misses: `tsx test/eval/run-times.ts FILE… [--misses]`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readTimes } from '../../src/core/facts/times/read-times.ts';
import { tagSentences } from '../../src/core/facts/tokens.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import { buildNameIndex } from '../../src/core/names/name-index.ts';
import { articleFrom } from '../helpers/article.ts';
import { alignTimes, scoreTimes, type TimeSpan } from './score-times.ts';

interface LabelledText {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly (TimeSpan & { readonly text: string; readonly type: string })[];
}

const args = process.argv.slice(2);
const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
let spentMs = 0;
let sentenceCount = 0;

for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  const texts = readFileSync(file, 'utf8').trim().split('\n');
  const read = texts.map((line) => readOne(JSON.parse(line) as LabelledText));
  if (args.includes('--misses')) for (const each of read) printMisses(each);
  const half = Math.ceil(read.length / 2);
  for (const [name, part] of [
    ['all', read],
    ['first half', read.slice(0, half)],
    ['second half', read.slice(half)],
  ] as const) {
    const score = scoreTimes(part.map(({ alignment }) => alignment));
    const columns = Object.entries(score).map(([key, f1]) => `${key} ${f1.toFixed(1)}`);
    write(`${basename(file).padEnd(16)} ${name.padEnd(12)} ${columns.join('   ')}`);
  }
}
write(`${((1000 * spentMs) / sentenceCount).toFixed(0)} µs a sentence over tagging`);

function readOne({ id, dct, text, timexes }: LabelledText) {
  const { passages, ...head } = articleFrom(text, { id, published: dct.slice(0, 10) });
  const guesses: (TimeSpan & { text: string; type: string; rule: string })[] = [];
  const earlier: Fact[] = [];
  for (const passage of passages) {
    const sentences = tagSentences(passage);
    const reading = { article: head, passage, sentences, names: [], title: { sentences: [], names: [] } };
    const started = performance.now();
    const facts = readTimes({ ...reading, index, facts: [], earlier });
    spentMs += performance.now() - started;
    sentenceCount += sentences.length;
    earlier.push(...facts);
    for (const fact of facts) {
      if (fact.kind !== 'time') continue;
      const [start, end] = [passage.offset + fact.span.start, passage.offset + fact.span.end];
      guesses.push({ start, end, value: fact.timex, text: fact.text, type: fact.type, rule: fact.rule });
    }
  }
  return { id, dct, text, alignment: alignTimes(timexes, guesses) };
}

function printMisses({ id, dct, text, alignment }: ReturnType<typeof readOne>): void {
  const around = ({ start, end }: TimeSpan) =>
    `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`
      .replace(/\s+/g, ' ')
      .padEnd(100);
  const lines = [
    ...alignment.missed.map((each) => `MISSED   ${around(each)} ${each.type} ${each.value}`),
    ...alignment.spurious.map((each) => `SPURIOUS ${around(each)} ${each.value} ${each.rule}`),
    ...alignment.pairs
      .filter(({ label, guess }) => label.start !== guess.start || label.end !== guess.end)
      .map(({ label, guess }) => `EXTENT   ${around(label)} → ${guess.text} (${guess.rule})`),
    ...alignment.pairs
      .filter(({ label, guess }) => label.value !== guess.value)
      .map(({ label, guess }) => `VALUE    ${around(label)} ${label.value} → ${guess.value} (${guess.rule})`),
  ];
  if (lines.length > 0) write([`\n${id} ${dct}`, ...lines].join('\n'));
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
