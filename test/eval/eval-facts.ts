import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { type LabelledLine, measureDeals, type Tokenised } from './measure-deals.ts';
import { measureQuantities, type QuantitySentence } from './measure-quantities.ts';
import { measureTimes, type TimedText } from './measure-times.ts';
import type { Measured } from './measured.ts';

/** What others reach on the same kinds of data, as published or measured with the same scorers. */
export const OTHERS: Readonly<Record<string, readonly string[]>> = {
  quantities: [
    'NewsQuant, whole set, F1 of value · value+unit · value+change:',
    '  CQE 92.0 · 85.6 · 88.1   GPT-3 70.6 · 59.1 · 51.9   Quantulum3 73.0 · 47.2   Recognizers-Text 69.1 · 34.2',
  ],
  times: [
    'TempEval-3, F1 strict · relaxed · value:',
    '  HeidelTime on its test set 81 · 90 · 77.6   UWTime 83 · 91 · 82.4',
    '  TimeBank: Recognizers-Text 64 · 83 · 58, chrono 52 · 71 · 47   AQUAINT: 73 · 85 · 62, 62 · 83 · 63',
  ],
  deals: ['no published system reads deals; cue words alone: number+item F1 86, status 90 %'],
};

/** Measures every file of a folder whose lines carry labels that are known, told by what the lines hold, not by names. */
export function evaluateFacts(
  folder: string,
  names: NameIndex,
): { readonly file: string; readonly measured: Measured }[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({ file, lines: readLines(join(folder, file)) }));
  const articles = files.flatMap(({ lines }) => lines.filter(isTokenised));
  return files.flatMap(({ file, lines }) => {
    const measured = measure(lines, articles, names);
    return measured ? [{ file, measured }] : [];
  });
}

function measure(lines: readonly object[], articles: readonly Tokenised[], names: NameIndex): Measured | null {
  if (lines.length === 0) return null;
  if (lines.every(isQuantities)) return measureQuantities(lines, names);
  if (lines.every(isTimed)) return measureTimes(lines, names);
  if (lines.every(isDeal)) return measureDeals(lines, articles, names);
  return null;
}

function readLines(path: string): object[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

const isQuantities = (line: object): line is QuantitySentence => 'quantities' in line && 'text' in line;
const isTimed = (line: object): line is TimedText => 'timexes' in line && 'dct' in line;
const isDeal = (line: object): line is LabelledLine => 'sentIndex' in line && 'status' in line;
const isTokenised = (line: object): line is Tokenised => 'sentences' in line && 'dct' in line;
