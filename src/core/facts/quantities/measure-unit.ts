import { DURATION_NOUNS, UNIT_SYMBOLS, UNIT_WORDS, type Unit } from '../lexicon/units.ts';
import { isGlued, type NumberReading, skipHyphen, wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { Context, UnitReading } from './amount.ts';
import { measureRole } from './measure-role.ts';

/** "%", "per cent", "-percent", "pc", "percentage points" behind a number. */
export function readPercent({ tokens }: Context, number: NumberReading): UnitReading | null {
  const at = skipHyphen(tokens, number.to);
  const word = wordAt(tokens, at);
  if (word === 'percentage' && /^points?$/.test(wordAt(tokens, skipHyphen(tokens, at + 1)))) {
    return { unit: { kind: 'percent', unit: 'percentage point' }, to: skipHyphen(tokens, at + 1) + 1 };
  }
  const length = /^(?:%|percent|pct|pc)$/.test(word) ? 1 : word === 'per' && wordAt(tokens, at + 1) === 'cent' ? 2 : 0;
  if (length === 0) return null;
  const isPoints = /^points?$/.test(wordAt(tokens, skipHyphen(tokens, at + length)));
  return isPoints
    ? { unit: { kind: 'percent', unit: 'percentage point' }, to: skipHyphen(tokens, at + length) + 1 }
    : { unit: { kind: 'percent', unit: 'percent' }, to: at + length };
}

/** "km", "-tonne", "miles per hour", "sq m", "of miles" behind a number; also hours and years, which are no measure. */
export function readMeasure(context: Context, number: NumberReading): UnitReading | null {
  const { tokens } = context;
  let at = skipHyphen(tokens, number.to);
  if (wordAt(tokens, at) === 'of') at = skipOf(tokens, at, number);
  // "six second-hand jets" last no six seconds.
  const isOrdinal = at === number.to && wordAt(tokens, at) === 'second' && wordAt(tokens, at + 1) === '-';
  if (DURATION_NOUNS.has(wordAt(tokens, at)) && !isOrdinal) return { unit: { kind: 'none' }, to: at + 1 };
  const found = unitAt(tokens, at, number);
  if (!found) return null;
  const { unit, to } = found;
  // ".50 calibre" is in inches; "52-calibre" counts the barrel's length in its own.
  if (unit.name === 'calibre' && number.value < 1)
    return { unit: { kind: 'measure', unit: 'inch', role: 'calibre' }, to };
  return { unit: { kind: 'measure', unit: unit.name, role: measureRole(context, unit, { number, to }) }, to };
}

/** "hundreds OF miles", "a quarter OF AN inch". */
function skipOf(tokens: readonly Token[], at: number, { form }: NumberReading): number {
  if (form === 'vague' || form === 'collective') return at + 1;
  if (form !== 'fraction' || !/^an?$/.test(wordAt(tokens, at + 1))) return at;
  return wordAt(tokens, at + 2) === 'us' ? at + 3 : at + 2;
}

/** The longest unit at a place: of up to five tokens, words in any case, symbols in theirs. */
function unitAt(tokens: readonly Token[], at: number, number: NumberReading): { unit: Unit; to: number } | null {
  for (let length = 5; length > 0; length--) {
    if (at + length > tokens.length) continue;
    const parts = tokens.slice(at, at + length);
    const spaced = parts.map((token, part) =>
      part > 0 && !isGlued(tokens, at + part) ? ` ${token.text}` : token.text,
    );
    const written = spaced.join('');
    const isTied = isGlued(tokens, at) || wordAt(tokens, at + length) === '/';
    const hasConversion = wordAt(tokens, at + length) === '(';
    const unit = UNIT_WORDS.get(written.toLowerCase()) ?? symbolUnit(written, number, { isTied, hasConversion });
    if (unit) return { unit, to: at + length };
  }
  return null;
}

interface Beside {
  /** The symbol touches its number, or a stroke behind it. */
  readonly isTied: boolean;
  /** A bracket follows. */
  readonly hasConversion: boolean;
}

/** Symbols go with digits; one letter must touch them, but for the few that are nothing else in capitals. */
function symbolUnit(written: string, number: NumberReading, { isTied, hasConversion }: Beside): Unit | null {
  if (number.form !== 'digits' && number.form !== 'fraction') return null;
  if (/^[A-Za-z]$/.test(written) && !isTied && !/^[CFVWm]$/.test(written)) return null;
  // "5 in (13 cm)": only what is converted behind it makes the preposition inches.
  if (written === 'in') return hasConversion ? (UNIT_WORDS.get('inch') ?? null) : null;
  // Not the mark of elision in 2022's, nor a closing quote.
  if (/^[′″]$/.test(written) && number.value >= 1000) return null;
  return UNIT_SYMBOLS.get(written) ?? null;
}
