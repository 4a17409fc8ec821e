/** Speed and size: `npm run bench -- store …` and `npm run bench -- search …`; their options are told where they are read. */
import { parseArgs } from 'node:util';
import { MAX_IN_MEMORY } from '../../src/app/choose-candidates.ts';
import { benchStore } from './bench-store.ts';
import { runSearch } from './search/run-search.ts';
import { fail, writeTable } from './write-table.ts';

const [what, ...args] = process.argv.slice(2);

if (what === 'store') await runStore(args);
else if (what === 'search') await runSearch(args);
else fail('say what to measure: npm run bench -- store, or search');

/**
 * `store [--passages N] [--memory N] [--questions N]`: makes up a store of N passages (1,000,000) searched by the database,
 * and one of as many as are searched in memory (50,000), and asks each questions (400).
 */
async function runStore(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      passages: { type: 'string', default: '1000000' },
      memory: { type: 'string', default: String(MAX_IN_MEMORY) },
      questions: { type: 'string', default: '400' },
    },
  });
  const [inDatabase = 0, inMemory = 0, questions = 0] = [values.passages, values.memory, values.questions].map(Number);
  if (![inDatabase, inMemory, questions].every((each) => each > 0)) return fail('pass numbers above 0');
  writeTable(await benchStore({ inDatabase, inMemory, questions }));
}
