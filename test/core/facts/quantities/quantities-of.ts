import { readFacts } from '../../../../src/core/facts/read-facts.ts';
import type { Fact } from '../../../../src/core/model/fact.ts';
import { buildNameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';

const INDEX = buildNameIndex({
  countries: [
    { code: 'IN', name: 'India', aliases: [], demonyms: ['Indian'], capital: 'New Delhi' },
    { code: 'PK', name: 'Pakistan', aliases: [], demonyms: ['Pakistani'], capital: 'Islamabad' },
    { code: 'UA', name: 'Ukraine', aliases: [], demonyms: ['Ukrainian'], capital: 'Kyiv' },
  ],
  makers: [{ name: 'MKE', country: 'TR', aliases: [] }],
  systems: [
    { name: 'Boran', maker: 'MKE', class: 'howitzer', aliases: [] },
    { name: 'Rafale', maker: null, class: 'fighter jet', aliases: [] },
    { name: 'Leopard 2', maker: null, class: 'tank', aliases: [] },
    { name: 'Switchblade 300', maker: null, class: 'drone', aliases: [] },
    { name: 'Bayraktar TB2', maker: null, class: 'drone', aliases: ['TB2'] },
  ],
  classes: [{ name: 'howitzer', aliases: [] }],
});

const KINDS = new Set(['count', 'money', 'measure', 'percent', 'age', 'rate']);

/** The quantities of a text as facts, in text order. */
export function quantityFacts(text: string): Fact[] {
  return readFacts(articleFrom(text), INDEX).filter((fact) => KINDS.has(fact.kind));
}

const MARKS: Record<string, string> = {
  exact: '',
  range: '',
  approximate: '~',
  'at-least': '>=',
  'at-most': '<=',
  'more-than': '>',
  'less-than': '<',
};

/** The same in short: "count 18 unit (MKE Boran 105mm howitzers)", "money ~1200000000 USD", "percent up 5 percent". */
export function quantitiesOf(text: string): string[] {
  return quantityFacts(text).map(words);
}

function words(fact: Fact): string {
  if (!('modifier' in fact)) return fact.kind;
  const number = `${MARKS[fact.modifier]}${fact.value}${fact.max === null ? '' : `-${fact.max}`}`;
  return [fact.kind, fact.direction, number, ...unitWords(fact)].filter((word) => word !== null).join(' ');
}

function unitWords(fact: Fact): (string | null)[] {
  switch (fact.kind) {
    case 'count':
      return [fact.unit, fact.item === null ? null : `(${fact.item})`];
    case 'money':
      return [fact.currency];
    case 'measure':
      return [fact.unit, fact.role];
    case 'rate':
      return [fact.unit, `/ ${fact.per}`];
    default:
      return ['unit' in fact ? fact.unit : null];
  }
}
