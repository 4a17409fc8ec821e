/**
 * Quality on labelled data: `npm run eval -- facts|search|answers [--data DIR] [--json] [--misses N]`. DIR is a folder of
 * labelled files (facts), of collections (search) or of golden articles, questions and claims (answers), as its own README
 * describes them.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedNames } from '../helpers/names.ts';
import { evaluateAnswers, type Share } from './eval-answers.ts';
import { evaluateFacts, OTHERS as OTHER_READERS } from './eval-facts.ts';
import { evaluateSearch, OTHERS as OTHER_ENGINES } from './eval-search.ts';
import type { Figures, Measured } from './measured.ts';

const DEFAULT_DATA: Readonly<Record<string, string>> = {
  facts: '../shared/eval/facts',
  search: '../shared/eval/search',
  answers: 'test/golden',
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, json: { type: 'boolean' }, misses: { type: 'string' } },
});
const [what = ''] = positionals;
const folder = values.data ?? DEFAULT_DATA[what] ?? '';

if (!(what in DEFAULT_DATA)) fail('say what to measure: npm run eval -- facts, search or answers');
else if (!existsSync(folder)) fail(`there is no folder "${folder}". Pass one with --data DIR`);
else if (what === 'facts') await facts();
else if (what === 'answers') await answers();
else await search();

async function facts(): Promise<void> {
  const results = evaluateFacts(folder, await shippedNames());
  if (results.length === 0) return fail(`no file of "${folder}" holds labels that are known`);
  if (values.json)
    return write(
      JSON.stringify(
        results.map(({ file, measured: { misses, ...rest } }) => ({ file, ...rest, misses: misses.length })),
        null,
        2,
      ),
    );
  for (const { file, measured } of results) writeMeasured(file, measured);
}

function writeMeasured(file: string, { kind, all, halves, misses, sentences, seconds }: Measured): void {
  write(`\n${file}: ${kind}, ${sentences} sentences, ${Math.round(sentences / seconds)} a second`);
  write(`  all          ${row(all)}`);
  for (const [at, half] of halves.entries()) write(`  half ${at + 1}       ${row(half)}`);
  for (const line of OTHER_READERS[kind] ?? []) write(`  ${line}`);
  for (const miss of misses.slice(0, Number(values.misses ?? 0))) write(`    ${miss.replaceAll('\n', '\n    ')}`);
}

async function search(): Promise<void> {
  const results = evaluateSearch(folder, await shippedNames());
  if (values.json) return write(JSON.stringify(results, null, 2));
  for (const { collection, figures } of results) write(`${collection.padEnd(14)} ${row(rounded(figures))}`);
  write(OTHER_ENGINES);
}

async function answers(): Promise<void> {
  const { misses, wronglySupported, ...shares } = await evaluateAnswers(folder);
  if (values.json) return write(JSON.stringify({ ...shares, wronglySupported, misses: misses.length }, null, 2));
  const { answered, refused, claimParts, claims } = shares;
  write(`questions      answered right ${shareWords(answered)}   unanswerable refused ${shareWords(refused)}`);
  write(`claims         parts right ${shareWords(claimParts)}   whole ${shareWords(claims)}`);
  write(`               wrongly supported ${wronglySupported}`);
  for (const miss of misses.slice(0, Number(values.misses ?? 0))) write(`    ${miss.replaceAll('\n', '\n    ')}`);
}

function shareWords({ right, of }: Share): string {
  return `${right} of ${of}${of === 0 ? '' : ` (${((100 * right) / of).toFixed(1)} %)`}`;
}

function rounded(figures: Readonly<Record<string, number>>): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure.toFixed(3)]));
}

function row(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join('   ');
}

function fail(why: string): void {
  process.stderr.write(`eval: ${why}.\n`);
  process.exitCode = 2;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
