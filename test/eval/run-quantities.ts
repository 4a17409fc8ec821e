/** Reads labelled sentences and prints the score and the misses: `tsx test/eval/run-quantities.ts FILE [--misses]`. */
import { readFileSync } from 'node:fs';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { articleFrom } from '../helpers/article.ts';
import { shippedNames } from '../helpers/names.ts';
import {
  type Alignment,
  alignQuantities,
  guessOf,
  isSameUnit,
  type QuantityLabel,
  scoreQuantities,
} from './score-quantities.ts';

interface Sentence {
  readonly id: number;
  readonly text: string;
  readonly quantities: readonly QuantityLabel[];
}

const [file = '', ...flags] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').trim().split('\n');
const sentences = lines.map((line) => JSON.parse(line) as Sentence);
const index = await shippedNames();

const started = performance.now();
const read = sentences.map((sentence) => ({ sentence, alignment: align(sentence) }));
const seconds = (performance.now() - started) / 1000;

if (flags.includes('--misses')) for (const { sentence, alignment } of read) writeMisses(sentence, alignment);
const half = Math.ceil(read.length / 2);
writeScore('all', read);
writeScore('first half', read.slice(0, half));
writeScore('second half', read.slice(half));
write(`${Math.round(sentences.length / seconds)} sentences a second`);

function align({ text, quantities }: Sentence): Alignment {
  const facts = readFacts(articleFrom(text), index);
  return alignQuantities(
    quantities,
    facts.flatMap((fact) => guessOf(fact) ?? []),
  );
}

function writeMisses({ id, text }: Sentence, { pairs, missed, spurious }: Alignment): void {
  const wrong = pairs.filter(({ label, guess }) => label.change !== guess.change || !isSameUnit(label, guess));
  if (missed.length + spurious.length + wrong.length === 0) return;
  write(`\n${id} ${text}`);
  for (const label of missed) write(`  missed   ${labelWords(label)}`);
  for (const guess of spurious) write(`  spurious ${guess.change} ${guess.value} ${guess.max ?? ''} ${guess.unit}`);
  for (const { label, guess } of wrong)
    write(`  differs  ${labelWords(label)} / ${guess.change} ${guess.value} ${guess.unit}`);
}

function labelWords({ change, value, unit, normalized_unit }: QuantityLabel): string {
  return `${change} ${value} ${unit} (${normalized_unit})`;
}

function writeScore(name: string, part: typeof read): void {
  const score = scoreQuantities(part.map(({ alignment }) => alignment));
  const columns = Object.entries(score).map(([key, { precision, recall, f1 }]) => {
    return `${key} ${[precision, recall, f1].map((figure) => figure.toFixed(1)).join('/')}`;
  });
  write(`${name.padEnd(12)} ${columns.join('   ')}`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
