import { readFacts } from '../../src/core/facts/read-facts.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { articleFrom } from '../helpers/article.ts';
import { inHalves, type Measured, tenth } from './measured.ts';
import { alignTimes, scoreTimes, type TimeSpan } from './score-times.ts';

/** An article with its time expressions, as TempEval-3 labels them. */
export interface TimedText {
  readonly id: string;
  /** Day of publication, first. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly (TimeSpan & { readonly text: string; readonly type: string })[];
}

type Guess = TimeSpan & { readonly text: string; readonly rule: string };

/** Reads each article with its day of publication and scores its time expressions. */
export function measureTimes(texts: readonly TimedText[], names: NameIndex): Measured {
  const started = performance.now();
  const read = texts.map((text) => readOne(text, names));
  const seconds = (performance.now() - started) / 1000;
  return {
    kind: 'times',
    ...inHalves(read, (part) => {
      const { strict, relaxed, value } = scoreTimes(part.map(({ alignment }) => alignment));
      return { 'strict F1': tenth(strict), 'relaxed F1': tenth(relaxed), 'value F1': tenth(value) };
    }),
    misses: read.flatMap(missesOf),
    sentences: read.reduce((total, { sentences }) => total + sentences, 0),
    seconds,
  };
}

function readOne({ id, dct, text, timexes }: TimedText, names: NameIndex) {
  const article = articleFrom(text, { id, published: dct.slice(0, 10) });
  const offsets = new Map(article.passages.map((passage) => [passage.id, passage.offset]));
  const guesses: Guess[] = readFacts(article, names).flatMap((fact) => {
    if (fact.kind !== 'time') return [];
    const offset = offsets.get(fact.passageId) ?? 0;
    const [start, end] = [offset + fact.span.start, offset + fact.span.end];
    return [{ start, end, value: fact.timex, text: fact.text, rule: fact.rule }];
  });
  const sentences = article.passages.reduce((total, passage) => total + passage.sentences.length, 0);
  return { id, dct, text, alignment: alignTimes(timexes, guesses), sentences };
}

function missesOf({ id, dct, text, alignment }: ReturnType<typeof readOne>): string[] {
  const around = ({ start, end }: TimeSpan) =>
    `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`
      .replace(/\s+/g, ' ')
      .padEnd(100);
  const { missed, spurious, pairs } = alignment;
  return [
    ...missed.map((each) => `missed   ${around(each)} ${each.type} ${each.value}`),
    ...spurious.map((each) => `spurious ${around(each)} ${each.value} (${each.rule})`),
    ...pairs
      .filter(({ label, guess }) => label.start !== guess.start || label.end !== guess.end)
      .map(({ label, guess }) => `extent   ${around(label)} → ${guess.text} (${guess.rule})`),
    ...pairs
      .filter(({ label, guess }) => label.value !== guess.value)
      .map(({ label, guess }) => `value    ${around(label)} ${label.value} → ${guess.value} (${guess.rule})`),
  ].map((line) => `${id} ${dct} ${line}`);
}
