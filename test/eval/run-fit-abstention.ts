/**
 * Fits the weights that tell whether a record has a question's topic (src/core/search/abstain.ts), and reports each
 * collection under weights fitted on the others: `tsx test/eval/run-fit-abstention.ts FOLDER…`. Takes a few minutes.
 */
import { SIGNAL_BIAS, SIGNAL_WEIGHTS, type Signals } from '../../src/core/search/abstain.ts';
import { shippedNames } from '../helpers/names.ts';
import { type AbstentionExample, abstentionExamples, sliceCollection } from './abstention-examples.ts';
import { type Example, fitLogistic, type Logistic, predict } from './fit-logistic.ts';
import { auroc, shareAtLeast } from './score-search.ts';
import { readCollection, type SearchCollection } from './search-collections.ts';

const NAMES = Object.keys(SIGNAL_WEIGHTS) as (keyof Signals)[];
/** Passages in a small record, and where in the collection it is cut, as a share. */
const SLICES = [30, 100, 300].flatMap((size) => [0.1, 0.4, 0.7].map((from) => ({ size, from })));
/** A slice that answers fewer questions tells nothing. */
const MIN_QUERIES = 8;

interface Put {
  readonly name: string;
  readonly isWhole: boolean;
  readonly examples: readonly AbstentionExample[];
}

const names = await shippedNames();
const collections = process.argv.slice(2).map(readCollection);
const put = collections.flatMap((collection) => [
  { name: collection.name, isWhole: true, examples: abstentionExamples(collection, collections, sizes(500, 170)) },
  ...slicesOf(collection).map((slice): Put => {
    return { name: slice.name, isWhole: false, examples: abstentionExamples(slice, collections, sizes(60, 20)) };
  }),
]);

const table: Logistic = { weights: NAMES.map((name) => SIGNAL_WEIGHTS[name]), bias: SIGNAL_BIAS };
for (const { name } of collections) {
  const held = fitLogistic(put.filter((each) => each.name !== name).flatMap(examplesOf));
  for (const isWhole of [true, false]) {
    const own = put
      .filter((each) => each.name === name && each.isWhole === isWhole)
      .flatMap(({ examples }) => examples);
    if (own.length === 0) continue;
    const label = isWhole ? name : `${name}, small`;
    write(`${label.padEnd(20)} fitted on the others ${report(own, held)}`);
    write(`${''.padEnd(20)} by the table         ${report(own, table)}`);
  }
}
const fitted = fitLogistic(put.flatMap(examplesOf));
write('\nfitted on all:');
for (const [at, name] of NAMES.entries()) write(`${name.padEnd(10)} ${fitted.weights[at]?.toFixed(2)}`);
write(`${'bias'.padEnd(10)} ${fitted.bias.toFixed(2)}`);

function sizes(own: number, others: number) {
  return { names, own, others };
}

function slicesOf(collection: SearchCollection): SearchCollection[] {
  return SLICES.map(({ size, from }) =>
    sliceCollection(collection, Math.floor(from * collection.passages.length), size),
  ).filter(({ queries }) => queries.length >= MIN_QUERIES);
}

/** Each record's own and others' questions, single and joined, count the same; a small record a tenth of a whole one. */
function examplesOf({ isWhole, examples }: Put): Example[] {
  const groupOf = ({ isOwn, joined }: AbstentionExample) => `${isOwn} ${joined > 1}`;
  const sizesOf = new Map<string, number>();
  for (const example of examples) sizesOf.set(groupOf(example), (sizesOf.get(groupOf(example)) ?? 0) + 1);
  return examples.map((example) => ({
    values: NAMES.map((name) => example.signals[name]),
    isPositive: example.isOwn,
    weight: (isWhole ? 1 : 0.1) / (sizesOf.get(groupOf(example)) ?? 1),
  }));
}

function report(examples: readonly AbstentionExample[], logistic: Logistic): string {
  const single = examples.filter(({ joined }) => joined === 1);
  const score = ({ signals }: AbstentionExample) =>
    predict(
      logistic,
      NAMES.map((name) => signals[name]),
    );
  const own = single.filter(({ isOwn }) => isOwn).map(score);
  const others = single.filter(({ isOwn }) => !isOwn).map(score);
  const at = (others.toSorted((a, b) => b - a)[Math.floor(others.length * 0.08)] ?? 0) + Number.EPSILON;
  const shares = [shareAtLeast(at, own), shareAtLeast(0.5, own), shareAtLeast(0.5, others)].map((share) =>
    `${(100 * share).toFixed(1)} %`.padStart(6),
  );
  return `AUROC ${auroc(own, others).toFixed(4)}   kept at 8 % wrong ${shares[0]}   at .5: kept ${shares[1]}, wrong ${shares[2]}`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
