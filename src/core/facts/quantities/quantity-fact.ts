import type { Fact, Modifier, Quantity } from '../../model/fact.ts';
import { claimAt, type Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { readBoundAfter, readBoundBefore } from './bound.ts';
import { readDirection } from './change.ts';

/**
 * The fact that an amount is. Its span is the number with its mark and unit ("$1.2bn", "105mm", "15 a year"), without the
 * words that bound it and without the things counted, which `item` quotes.
 */
export function quantityFact(reading: Reading, amount: Amount, tokens: readonly Token[]): Fact | null {
  const kind = amount.per !== null ? 'rate' : amount.unit.kind;
  if (kind === 'none') return null;
  const span = { start: tokens[amount.from]?.start ?? 0, end: tokens[amount.to - 1]?.end ?? 0 };
  const claim = claimAt(reading, span, { kind, rule: `quantity:${kind}` });
  const quantity = quantityOf(amount, tokens);
  const { unit, per } = amount;
  if (per !== null) return { ...claim, ...quantity, kind: 'rate', unit: rateUnit(amount), per };
  switch (unit.kind) {
    case 'money':
      return { ...claim, ...quantity, kind: 'money', currency: unit.currency };
    case 'percent':
      return { ...claim, ...quantity, kind: 'percent', unit: unit.unit };
    case 'measure':
      return { ...claim, ...quantity, kind: 'measure', unit: unit.unit, role: unit.role };
    case 'age':
      return { ...claim, ...quantity, kind: 'age', unit: unit.unit };
    case 'count':
      return { ...claim, ...quantity, kind: 'count', unit: unit.unit, item: unit.item };
    case 'none':
      return null;
  }
}

/** The amount with its bound and direction. A bound is told even of a range ("about 14 to 18"): `max` says that it is one. */
function quantityOf(amount: Amount, tokens: readonly Token[]): Quantity {
  const before = readBoundBefore(tokens, amount.from);
  const bound: Modifier | null = before?.modifier ?? readBoundAfter(tokens, amount.to);
  return {
    value: amount.value,
    max: amount.max,
    modifier: bound ?? amount.modifier,
    direction: readDirection(tokens, amount, before?.from ?? amount.from),
  };
}

/** Of money the currency's name: 58 dollar per barrel. */
function rateUnit({ unit }: Amount): string | null {
  if (unit.kind === 'money') return unit.name;
  return unit.kind === 'none' ? null : unit.unit;
}
