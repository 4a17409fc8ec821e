import type { Modifier, Quantity } from '../../model/fact.ts';
import { wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { readBoundAfter, readBoundBefore } from './bound.ts';
import { readDirection } from './change.ts';

/**
 * Each amount with its bound and direction. A bound is told even of a range ("about 14 to 18"), where `max` says that it
 * is one. A conversion in brackets is as sure as what it converts: "over $1.2bn (€1.1bn)" is over both.
 */
export function boundAmounts(amounts: readonly Amount[], tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const [index, amount] of amounts.entries()) {
    const own = boundOne(amount, tokens);
    const before = amounts[index - 1];
    const converted = before && isConversion(before, amount, tokens) ? quantities[index - 1] : undefined;
    quantities.push(converted && isUnbounded(own) ? { ...own, ...boundOf(converted, own) } : own);
  }
  return quantities;
}

function boundOne(amount: Amount, tokens: readonly Token[]): Quantity {
  const before = readBoundBefore(tokens, amount.from);
  const bound: Modifier | null = before?.modifier ?? readBoundAfter(tokens, amount.to);
  const { value, max, modifier } = amount;
  const direction = readDirection(tokens, amount, before?.from ?? amount.from);
  return { value, max, modifier: bound ?? modifier, direction };
}

/** The same sum or size in other units, in brackets or behind a stroke inside them. */
function isConversion(before: Amount, amount: Amount, tokens: readonly Token[]): boolean {
  const isBeside = before.to === amount.from - 1 && /^[(/]$/.test(wordAt(tokens, before.to));
  return isBeside && before.unit.kind === amount.unit.kind && /^(?:money|measure)$/.test(amount.unit.kind);
}

function isUnbounded({ modifier, direction }: Quantity): boolean {
  return (modifier === 'exact' || modifier === 'range') && direction === null;
}

function boundOf(from: Quantity, own: Quantity): Pick<Quantity, 'modifier' | 'direction'> {
  const isBound = from.modifier !== 'exact' && from.modifier !== 'range';
  return { modifier: isBound ? from.modifier : own.modifier, direction: from.direction };
}
