/**
 * Fits the ranker's weights (src/core/search/weights.ts), and reports each collection under weights fitted on the others:
 * `tsx test/eval/run-fit-search.ts FOLDER…`, each a folder as search-collections.ts reads it. Takes a few minutes.
 */
import { indexCorpus } from '../../src/app/search-corpus.ts';
import { parseQuestion } from '../../src/core/question/parse-question.ts';
import { weigh } from '../../src/core/search/rank.ts';
import { WEIGHTS } from '../../src/core/search/weights.ts';
import { shippedNames } from '../helpers/names.ts';
import { type FitGroup, fitWeights, scoreGroup } from './fit-weights.ts';
import { mean } from './score-search.ts';
import { joinPassages, readCollection, type SearchCollection, spread } from './search-collections.ts';

const MAX_QUERIES = 900;
const MAX_CANDIDATES = 100;
/** How many sentences make a paragraph, about; paragraphs become short articles. */
const JOINED = 5;

const FEATURES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
const names = await shippedNames();

/** A collection as it is and with its passages joined, which count half each: weights must hold for both lengths. */
interface Kind {
  readonly name: string;
  readonly groups: readonly FitGroup[];
}

const kinds = process.argv.slice(2).map((folder): Kind => {
  const collection = readCollection(folder);
  const groups = [collection, joinPassages(collection, JOINED)].map(weighed);
  return { name: collection.name, groups };
});

const table = FEATURES.map((name) => WEIGHTS[name].weight);
for (const kind of kinds) {
  const others = kinds.filter(({ name }) => name !== kind.name).flatMap(({ groups }) => groups);
  // Not from the table, which has seen this collection.
  const weights = fitWeights(
    others,
    FEATURES.map(() => 1),
  );
  for (const group of kind.groups) {
    const [held, seen] = [weights, table].map((each) => scoreGroup(group, each).toFixed(4));
    write(`${group.name.padEnd(16)} fitted on the others ${held}   by the table ${seen}`);
  }
}
const all = kinds.flatMap(({ groups }) => groups);
const fitted = fitWeights(all, table);
write(`\nfitted on all, from the table: ${all.map((group) => scoreGroup(group, fitted).toFixed(4)).join(' ')}`);
for (const [at, name] of FEATURES.entries()) {
  const without = table.map((weight, other) => (other === at ? 0 : weight));
  const losses = all.map((group) => scoreGroup(group, table) - scoreGroup(group, without));
  const loss = `${mean(losses).toFixed(4)} (${losses.map((each) => each.toFixed(4)).join(' ')})`;
  write(`${name.padEnd(10)} ${fitted[at]?.toFixed(2)}   the table without it loses ${loss}`);
}

function weighed(collection: SearchCollection): FitGroup {
  const index = indexCorpus(collection.passages, names);
  const queries = spread(collection.queries, MAX_QUERIES).map(({ text, relevant }) => {
    const question = parseQuestion(text, names);
    const passages = weigh(question, index.find(question.terms, MAX_CANDIDATES), { index: names });
    return {
      rows: passages.map(({ features }) => FEATURES.map((name) => features[name])),
      isRelevant: passages.map(({ candidate }) => relevant.includes(candidate.passage.id)),
      relevant: relevant.length,
    };
  });
  return { name: collection.name, weight: 0.5, queries };
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
