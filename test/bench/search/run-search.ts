import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fail, writeTable } from '../write-table.ts';
import { benchSearch } from './bench-search.ts';
import { ENGINES } from './engines.ts';
import { lineOf, tableOf } from './figures.ts';
import { INSTALL_PEERS, isPeerInstalled } from './load-peer.ts';

const OPTIONS = {
  sizes: { type: 'string', default: '1000,10000,100000' },
  questions: { type: 'string', default: '320' },
  limit: { type: 'string', default: '60' },
  engines: { type: 'string', default: ENGINES.map(({ name }) => name).join(',') },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `npm run bench -- search [--sizes N,N] [--questions N] [--limit SECONDS] [--engines NAME,NAME] [--all] [--json]`: index
 * time, memory and time of a question of the desk's search in memory, beside others on the same passages.
 */
export async function runSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const sizes = values.sizes.split(',').map(Number);
  const [questions = 0, limitSeconds = 0] = [values.questions, values.limit].map(Number);
  const wanted = values.engines.toLowerCase().split(',');
  const engines = ENGINES.filter(({ name }) => wanted.includes(name.toLowerCase()));
  const unknown = wanted.filter((name) => !engines.some((each) => each.name.toLowerCase() === name));
  if (unknown.length > 0)
    return fail(`no engine is called ${unknown.join(', ')}; there are ${OPTIONS.engines.default}`);
  if (![...sizes, questions, limitSeconds].every((each) => each > 0)) return fail('pass numbers above 0');

  const missing = engines.flatMap(({ peer }) => (peer && !isPeerInstalled(peer) ? [peer] : []));
  if (missing.length > 0) tell(`${missing.join(', ')} not installed, measured without: ${INSTALL_PEERS}`);
  const onRun = (engine: string, passages: number) => tell(`${engine}, ${passages.toLocaleString('en')} passages …`);
  const measured = await benchSearch({ engines, sizes, questions, limitSeconds, all: values.all, onRun });
  const lines = measured.map(lineOf);
  if (values.json) process.stdout.write(`${JSON.stringify({ machine: machine(), lines }, null, 2)}\n`);
  else {
    process.stdout.write(`${machine()}\n`);
    writeTable(tableOf(lines, 'desk'));
  }
}

/** What the figures depend on. */
function machine(): string {
  const [first] = cpus();
  const [load = 0] = loadavg();
  return `Node ${process.versions.node}, ${cpus().length} × ${first?.model.trim()}, load at the end ${load.toFixed(1)}`;
}

function tell(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}
