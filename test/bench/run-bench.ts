/**
 * Speed and size: `npm run bench -- store [--passages N] [--memory N] [--questions N]`. Makes up a store of N passages
 * (1,000,000) searched by the database, and one of as many as are searched in memory (50,000), and asks each questions (400).
 */
import { parseArgs } from 'node:util';
import { MAX_IN_MEMORY } from '../../src/app/choose-candidates.ts';
import { benchStore } from './bench-store.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string', default: '1000000' },
    memory: { type: 'string', default: String(MAX_IN_MEMORY) },
    questions: { type: 'string', default: '400' },
  },
});
const [inDatabase = 0, inMemory = 0, questions = 0] = [values.passages, values.memory, values.questions].map(Number);

if (positionals[0] !== 'store') fail('say what to measure: npm run bench -- store');
else if (![inDatabase, inMemory, questions].every((each) => each > 0)) fail('pass numbers above 0');
else writeTable(await benchStore({ inDatabase, inMemory, questions }));

function writeTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
  }
}

function fail(why: string): void {
  process.stderr.write(`bench: ${why}.\n`);
  process.exitCode = 2;
}
