/** Reads labelled sentences and prints the score and the misses: `tsx test/eval/run-quantities.ts FILE [--misses]`. */
import { readFileSync } from 'node:fs';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { buildNameIndex } from '../../src/core/names/name-index.ts';
import { alignQuantities, guessOf, type QuantityLabel, scoreQuantities } from './score-quantities.ts';

interface Sentence {
  readonly id: number;
  readonly text: string;
  readonly quantities: readonly QuantityLabel[];
}

const [file = '', ...flags] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').trim().split('\n');
const sentences = lines.map((line) => JSON.parse(line) as Sentence);
const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
const started = performance.now();
const read = sentences.map((sentence) => ({ sentence, alignment: align(sentence) }));
const seconds = (performance.now() - started) / 1000;

for (const { sentence, alignment } of flags.includes('--misses') ? read : []) {
  const wrong = alignment.pairs.filter(
    ({ label, guess }) => flags.includes('--pairs') || label.change !== guess.change,
  );
  if (alignment.missed.length + alignment.spurious.length + wrong.length === 0) continue;
  write(`\n${sentence.id} ${sentence.text}`);
  for (const { change, value, unit, normalized_unit } of alignment.missed)
    write(`  missed   ${change} ${value} ${unit} (${normalized_unit})`);
  for (const { change, value, max, unit } of alignment.spurious)
    write(`  spurious ${change} ${value} ${max ?? ''} ${unit}`);
  for (const { label, guess } of wrong) {
    write(
      `  differs  ${label.change} ${label.value} ${label.unit} (${label.normalized_unit}) / ${guess.change} ${guess.value} ${guess.unit}`,
    );
  }
}
const half = Math.ceil(read.length / 2);
for (const [name, part] of [
  ['all', read],
  ['first half', read.slice(0, half)],
  ['second half', read.slice(half)],
] as const) {
  const score = scoreQuantities(part.map(({ alignment }) => alignment));
  const columns = Object.entries(score).map(
    ([key, { precision, recall, f1 }]) => `${key} ${[precision, recall, f1].map((x) => x.toFixed(1)).join('/')}`,
  );
  write(`${name.padEnd(12)} ${columns.join('   ')}`);
}
write(`${Math.round(sentences.length / seconds)} sentences a second`);

function align(sentence: Sentence) {
  const { text } = sentence;
  const passage = {
    id: 'p#0',
    articleId: 'p',
    ordinal: 0,
    heading: null,
    text,
    offset: 0,
    sentences: [{ start: 0, end: text.length }],
  };
  const article = {
    id: 'p',
    title: '',
    published: '2020-01-15',
    source: null,
    url: null,
    tags: [],
    passages: [passage],
  };
  return alignQuantities(
    sentence.quantities,
    readFacts(article, index).flatMap((fact) => guessOf(fact) ?? []),
  );
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
