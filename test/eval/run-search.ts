/**
 * Scores the desk's search on judged collections: `tsx test/eval/run-search.ts FOLDER…`, each a folder as
 * search-collections.ts reads it. Ranking, slips of the pen, and doubt where the topic is another collection's.
 */
import { shippedNames } from '../helpers/names.ts';
import { deskEngine, scoreAbstention, scoreRanking, scoreTypos } from './evaluate-search.ts';
import { readCollection } from './search-collections.ts';

const names = await shippedNames();
const collections = process.argv.slice(2).map(readCollection);

for (const collection of collections) {
  const engine = deskEngine(collection, names);
  const started = performance.now();
  const ranking = scoreRanking(engine, collection.queries);
  const msEach = (performance.now() - started) / collection.queries.length;
  const columns = Object.entries(ranking).map(([measure, value]) => `${measure} ${value.toFixed(4)}`);
  write(`${collection.name.padEnd(14)} ${columns.join('  ')}  ${msEach.toFixed(1)} ms a query`);

  const { queries, typo, clean } = scoreTypos(engine, collection, names);
  const hits = `hits1 ${typo.hits1.toFixed(3)} with a slip, ${clean.hits1.toFixed(3)} without`;
  write(`${''.padEnd(14)} ${queries} keyword queries: ${hits}`);

  const others = collections.filter(({ name }) => name !== collection.name);
  if (others.length === 0) continue;
  const { auroc, keptAt8 } = scoreAbstention(engine, collection, others);
  write(`${''.padEnd(14)} topic absent: AUROC ${auroc.toFixed(4)}, ${(100 * keptAt8).toFixed(1)} % kept at 8 % wrong`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
