/**
 * Scores quantities against labels in NewsQuant's form (github.com/satya77/CQE_Evaluation): value, unit and change, each
 * label matched by at most one prediction. A value is right when both ends of a range are.
 */
import { CURRENCIES } from '../../src/core/facts/lexicon/currencies.ts';
import type { Fact } from '../../src/core/model/fact.ts';

/** One label, as the file has it. */
export interface QuantityLabel {
  /** `=` exact, `~` about, `>` more, `<` less, `up`, `down`. */
  readonly change: string;
  /** "12.0" or "12.0-15.0". */
  readonly value: string;
  /** As written, "-" where there is none. */
  readonly unit: string;
  readonly normalized_unit: string;
}

/** What a reader said of one quantity, in the labels' terms. */
export interface QuantityGuess {
  readonly value: number;
  readonly max: number | null;
  /** In words; null where there is none. */
  readonly unit: string | null;
  readonly change: string;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface QuantityScore {
  readonly value: Score;
  readonly valueUnit: Score;
  readonly valueChange: Score;
}

/** The pairs of one sentence, and what found no partner. */
export interface Alignment {
  readonly pairs: readonly { readonly label: QuantityLabel; readonly guess: QuantityGuess }[];
  readonly missed: readonly QuantityLabel[];
  readonly spurious: readonly QuantityGuess[];
}

/** Pairs guesses with labels of the same value, those of the same unit and change first. */
export function alignQuantities(labels: readonly QuantityLabel[], guesses: readonly QuantityGuess[]): Alignment {
  const scored = labels.flatMap((label, l) =>
    guesses.flatMap((guess, g) =>
      isSameValue(label, guess) ? [{ l, g, label, guess, fit: fitOf(label, guess) }] : [],
    ),
  );
  const usedLabels = new Set<number>();
  const usedGuesses = new Set<number>();
  const pairs = scored
    .sort((a, b) => b.fit - a.fit || a.l - b.l || a.g - b.g)
    .filter(({ l, g }) => {
      if (usedLabels.has(l) || usedGuesses.has(g)) return false;
      usedLabels.add(l);
      usedGuesses.add(g);
      return true;
    });
  return {
    pairs: pairs.map(({ label, guess }) => ({ label, guess })),
    missed: labels.filter((_, index) => !usedLabels.has(index)),
    spurious: guesses.filter((_, index) => !usedGuesses.has(index)),
  };
}

/** Precision, recall and F1 over all sentences together, in per cent. */
export function scoreQuantities(alignments: readonly Alignment[]): QuantityScore {
  const pairs = alignments.flatMap((alignment) => alignment.pairs);
  const labels = pairs.length + alignments.reduce((sum, each) => sum + each.missed.length, 0);
  const guesses = pairs.length + alignments.reduce((sum, each) => sum + each.spurious.length, 0);
  const score = (right: number) => scoreOf(right, { labels, guesses });
  return {
    value: score(pairs.length),
    valueUnit: score(pairs.filter(({ label, guess }) => isSameUnit(label, guess)).length),
    valueChange: score(pairs.filter(({ label, guess }) => label.change === guess.change).length),
  };
}

/** What the labels would call a fact, or null for a fact that is no quantity. */
export function guessOf(fact: Fact): QuantityGuess | null {
  if (fact.kind === 'time') {
    const isAmount = fact.type === 'DURATION' && fact.value !== null;
    return isAmount
      ? { value: fact.value ?? 0, max: null, unit: fact.unit, change: TIME_CHANGE[fact.mod ?? ''] ?? '=' }
      : null;
  }
  const { kind } = fact;
  if (kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'deal') return null;
  const change = fact.direction ?? CHANGE[fact.modifier];
  return { value: fact.value, max: fact.max, unit: unitOf(fact), change };
}

export function isSameValue(label: QuantityLabel, guess: QuantityGuess): boolean {
  const [value = Number.NaN, max = value] = readValue(label.value);
  return isNear(value, guess.value) && isNear(max, guess.max ?? guess.value);
}

/** Units agree in the labels' words or in their normal form, plurals and small words apart. */
export function isSameUnit(label: QuantityLabel, guess: QuantityGuess): boolean {
  const said = normalise(guess.unit ?? '-');
  return said === normalise(label.normalized_unit) || said === normalise(label.unit);
}

const CHANGE = {
  exact: '=',
  range: '=',
  approximate: '~',
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  'less-than': '<',
};
const TIME_CHANGE: Record<string, string> = {
  APPROX: '~',
  MORE_THAN: '>',
  EQUAL_OR_MORE: '>',
  LESS_THAN: '<',
  EQUAL_OR_LESS: '<',
};

/** The labels' names for what we call otherwise. */
const SAME: Record<string, string> = {
  percentage: 'percent',
  'pound mass': 'pound',
  'foot pound force': 'pound foot',
  sterling: 'pound sterling',
  'year old': 'year of age',
  usd: 'dollar',
  'united state dollar': 'dollar',
};

const CURRENCY_NAMES = new Map(CURRENCIES.map(({ code, name }) => [code, name]));

function unitOf(fact: Extract<Fact, { readonly value: number | null; readonly kind: string }>): string | null {
  if (fact.kind === 'money') return CURRENCY_NAMES.get(fact.currency) ?? fact.currency;
  if (fact.kind === 'rate') return `${fact.unit ?? ''} per ${fact.per}`;
  if (fact.kind === 'age') return `${fact.unit} of age`;
  return 'unit' in fact ? fact.unit : null;
}

/** Lower case, hyphens as spaces, plurals off, and the names of SAME for what goes by two. */
function normalise(unit: string): string {
  const plain = unit.toLowerCase().replace(/united states |u\.s\.|us(?=\$| dollar)/g, '');
  const words = plain.split(/[\s.-]+/).filter((word) => word !== '' && !/^(?:and|the|a|an)$/.test(word));
  const joined = words.map((word) => (word === 'best' ? 'good' : word.replace(/(?<=[^s])s$/, ''))).join(' ');
  return SAME[joined] ?? joined;
}

function readValue(text: string): number[] {
  const match = /^(-?[\d.]+(?:e[-+]?\d+)?)\s*(?:-\s*(-?[\d.]+(?:e[-+]?\d+)?))?$/i.exec(text.trim());
  return match ? [match[1], match[2]].filter((part) => part !== undefined).map(Number) : [];
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b));
}

function fitOf(label: QuantityLabel, guess: QuantityGuess): number {
  return (isSameUnit(label, guess) ? 2 : 0) + (label.change === guess.change ? 1 : 0);
}

function scoreOf(right: number, { labels, guesses }: { labels: number; guesses: number }): Score {
  const precision = guesses === 0 ? 0 : (100 * right) / guesses;
  const recall = labels === 0 ? 0 : (100 * right) / labels;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
