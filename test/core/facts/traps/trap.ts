import type { Fact, FactKind } from '../../../../src/core/model/fact.ts';

/** A sentence that misleads readers of its kind. In our own words, as news could say it. */
export interface Trap {
  readonly says: string;
  /** What is tempting and wrong: no fact may be of this kind … */
  readonly none?: FactKind;
  /** … or read like this. */
  readonly never?: readonly string[];
  /** What is to be found, as `describe` writes it. */
  readonly wanted?: readonly string[];
  /** Day of publication; a Tuesday unless told. */
  readonly published?: string;
}

/** A fact in a few words: `count 18 howitzer`, `time DATE 2024`, `deal ordered 18`. */
export function describe(fact: Fact): string {
  switch (fact.kind) {
    case 'count':
      return `count ${number(fact)}${fact.unit === null ? '' : ` ${fact.unit}`}`;
    case 'money':
      return `money ${number(fact)} ${fact.currency}`;
    case 'measure':
      return `measure ${number(fact)} ${fact.unit}`;
    case 'percent':
      return `percent ${number(fact)}`;
    case 'age':
      return `age ${number(fact)} ${fact.unit}`;
    case 'rate':
      return `rate ${number(fact)} per ${fact.per}`;
    case 'time':
      return `time ${fact.type} ${fact.timex}`;
    case 'deal':
      return `${fact.polarity === 'denied' ? 'no ' : ''}deal ${fact.status}${fact.quantity ? ` ${number(fact.quantity)}` : ''}${fact.share ? ` ${fact.share}` : ''}`;
    default:
      return `${fact.kind} ${fact.name}`;
  }
}

/** With its bound: `18`, `12..15`, `~200`, `>=40`, `<=6`, `>1000`, `<90`. */
function number({ value, max, modifier }: { value: number; max: number | null; modifier: string }): string {
  const bound = { approximate: '~', 'at-least': '>=', 'at-most': '<=', 'more-than': '>', 'less-than': '<' }[modifier];
  return `${bound ?? ''}${value}${max === null ? '' : `..${max}`}`;
}
