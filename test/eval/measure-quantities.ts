import { readFacts } from '../../src/core/facts/read-facts.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { articleFrom } from '../helpers/article.ts';
import { type Figures, inHalves, type Measured, tenth } from './measured.ts';
import {
  type Alignment,
  alignQuantities,
  guessOf,
  isSameUnit,
  type QuantityLabel,
  type QuantityScore,
  type Score,
  scoreQuantities,
} from './score-quantities.ts';

/** A sentence with its quantities, as NewsQuant labels them. */
export interface QuantitySentence {
  readonly id: number | string;
  readonly text: string;
  readonly quantities: readonly QuantityLabel[];
}

/** Reads each sentence as an article of its own and scores its quantities. */
export function measureQuantities(sentences: readonly QuantitySentence[], names: NameIndex): Measured {
  const started = performance.now();
  const read = sentences.map((sentence) => ({ sentence, alignment: align(sentence, names) }));
  return {
    kind: 'quantities',
    ...inHalves(read, (part) => figuresOf(scoreQuantities(part.map(({ alignment }) => alignment)))),
    misses: read.flatMap(({ sentence, alignment }) => missesOf(sentence, alignment)),
    sentences: sentences.length,
    seconds: (performance.now() - started) / 1000,
  };
}

function align({ text, quantities }: QuantitySentence, names: NameIndex): Alignment {
  const facts = readFacts(articleFrom(text), names);
  return alignQuantities(
    quantities,
    facts.flatMap((fact) => guessOf(fact) ?? []),
  );
}

function figuresOf(score: QuantityScore): Figures {
  const figures: Record<string, number> = {};
  for (const [name, { precision, recall, f1 }] of Object.entries<Score>({ ...score })) {
    figures[`${name} F1`] = tenth(f1);
    figures[`${name} P`] = tenth(precision);
    figures[`${name} R`] = tenth(recall);
  }
  return figures;
}

function missesOf({ id, text }: QuantitySentence, { pairs, missed, spurious }: Alignment): string[] {
  const wrong = pairs.filter(({ label, guess }) => label.change !== guess.change || !isSameUnit(label, guess));
  const lines = [
    ...missed.map((label) => `  missed   ${labelWords(label)}`),
    ...spurious.map(({ change, value, max, unit }) => `  spurious ${change} ${value} ${max ?? ''} ${unit}`),
    ...wrong.map(
      ({ label, guess }) => `  differs  ${labelWords(label)} / ${guess.change} ${guess.value} ${guess.unit}`,
    ),
  ];
  return lines.length === 0 ? [] : [[`${id} ${text}`, ...lines].join('\n')];
}

function labelWords({ change, value, unit, normalized_unit }: QuantityLabel): string {
  return `${change} ${value} ${unit} (${normalized_unit})`;
}
