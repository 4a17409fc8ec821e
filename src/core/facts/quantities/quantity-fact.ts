import type { Fact, Quantity } from '../../model/fact.ts';
import { claimAt, type Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';

interface Bounded {
  readonly tokens: readonly Token[];
  /** The amount with its bound and direction. */
  readonly quantity: Quantity;
}

/**
 * The fact that an amount is. Its span is the number with its mark and unit ("$1.2bn", "105mm", "15 a year"), without the
 * words that bound it and without the things counted, which `item` quotes.
 */
export function quantityFact(reading: Reading, amount: Amount, { tokens, quantity }: Bounded): Fact | null {
  const kind = amount.per !== null ? 'rate' : amount.unit.kind;
  if (kind === 'none') return null;
  const span = { start: tokens[amount.from]?.start ?? 0, end: tokens[amount.to - 1]?.end ?? 0 };
  const claim = claimAt(reading, span, { kind, rule: `quantity:${kind}` });
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

/** Of money the currency's name: 58 dollar per barrel. */
function rateUnit({ unit }: Amount): string | null {
  if (unit.kind === 'money') return unit.name;
  return unit.kind === 'none' ? null : unit.unit;
}
