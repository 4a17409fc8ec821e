import { CURRENCIES_BY_MARK } from '../lexicon/currencies.ts';
import { SCALE_LETTERS, SCALES } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { isGlued, skipHyphen, wordAt } from './number-reading.ts';

/** What multiplies a number, and the place behind it. */
export interface Scaling {
  /** 1 where nothing multiplies. */
  readonly factor: number;
  readonly to: number;
}

/** Chained scale words from `at` on: "million", "-million", "hundred thousand", "lakh crore", "dozen". */
export function readScales(tokens: readonly Token[], at: number): Scaling {
  let factor = 1;
  let to = at;
  for (;;) {
    const next = skipHyphen(tokens, to);
    const word = wordAt(tokens, next);
    const scale = word === 'dozen' ? 12 : SCALES.get(word);
    if (scale === undefined) return { factor, to };
    factor *= scale;
    to = next + 1;
  }
}

/** The same behind digits that begin at `from`, where a letter may multiply too: 3m, 1.2bn, 40k. */
export function readDigitScales(tokens: readonly Token[], at: number, from: number): Scaling {
  const letter = SCALE_LETTERS.get(wordAt(tokens, at));
  if (!letter || !isGlued(tokens, at) || (letter.needsMoney && !isScaleHere(tokens, at, from))) {
    return readScales(tokens, at);
  }
  return { factor: letter.factor, to: at + 1 };
}

/** Capital M, money before, or a plural noun or currency behind ("5m people") make a letter a scale and no unit. */
function isScaleHere(tokens: readonly Token[], at: number, from: number): boolean {
  if (
    tokens[at]?.text === 'M' ||
    /[$€£]$/.test(wordAt(tokens, from - 1)) ||
    CURRENCIES_BY_MARK.has(wordAt(tokens, from - 1))
  )
    return true;
  const next = tokens[at + 1];
  return wordAt(tokens, at) === 'm' && next !== undefined && next.tag === 'NOUN' && next.lemma !== next.lower;
}
