import type { Disagreement } from '../digest/find-disagreements.ts';
import type { SaidDeal } from '../model/delta.ts';
import { yearOf } from '../model/disagreements.ts';
import type { Modifier } from '../model/fact.ts';
import { foldText } from '../names/fold-text.ts';
import { attributionWords, type DealRow, dealRow, NOT_SAID, numberCell, systemCell } from '../wording/deal-words.ts';
import { moneyWords } from '../wording/number-words.ts';
import type { RegisterRow } from './build-register.ts';
import { isValueBounded } from './value-bound.ts';

/** A row's cells in words; no cell is empty. Where sources disagree on the number or the year, both are said. */
export function rowCells(row: RegisterRow): DealRow {
  const { deal, when } = row;
  return {
    ...dealRow({ ...deal, when: null, attribution: null }),
    system: systemWords(row) ?? NOT_SAID,
    number: disputedWords(row, 'number') ?? numberCell(deal),
    when: disputedWords(row, 'date') ?? when ?? NOT_SAID,
  };
}

/** Its name beside it where the sentence says only "the aircraft". */
function systemWords({ deal: { item } }: RegisterRow): string | null {
  if (!item) return null;
  const isNamed = item.designation === null || foldText(item.text).includes(foldText(item.designation));
  return isNamed ? systemCell(item) : `${item.designation} (${systemCell(item)})`;
}

/** What is not certain in a row, each in words: `number approximate`, `date derived`, `"reportedly"`, `value "reportedly"`. */
export function doubtsOf(row: RegisterRow): string[] {
  return [...plainDoubtsOf(row), ...row.disagreements.map(({ about }) => `sources disagree on the ${about}`)];
}

/** The same without the disagreements, which are told with their sides. */
export function plainDoubtsOf(row: RegisterRow): string[] {
  const { quantity, when } = row.deal;
  return [
    quantity ? NUMBER_DOUBTS[quantity.modifier] : null,
    when !== null && when.derivedFrom !== null ? 'date derived' : null,
    when !== null && (when.mod !== null || isBounded(row)) ? 'date not exact' : null,
    row.from.value !== null && isValueBounded(row.from.value.deal) ? 'value not exact' : null,
    ...reservesOf(row),
  ].filter((each) => each !== null);
}

/** The articles' own reserve: of the whole row where all have one, else of the parts that were taken from one who has. */
function reservesOf({ tellings, from }: RegisterRow): string[] {
  const reserves = tellings.flatMap(({ deal }) =>
    deal.attribution === null ? [] : attributionWords(deal.attribution),
  );
  if (reserves.length === tellings.length) return [...new Set(reserves)];
  return PARTS.flatMap((part) => {
    const reserve = from[part]?.deal.attribution ?? null;
    return reserve === null ? [] : `${part} ${attributionWords(reserve)}`;
  });
}

const PARTS = ['number', 'date', 'value'] as const;

/** Whether the words before the date make it a bound: "since 2018", "by the end of 2027". */
function isBounded({ when }: RegisterRow): boolean {
  return when !== null && /^(?:since|by|before|after|until|from)\b/.test(when);
}

/** Whether the date is less than stated: reckoned by the desk, bounded by its words, or disputed. */
export function isDateEstimate(row: RegisterRow): boolean {
  const { when } = row.deal;
  const isDisputed = row.disagreements.some(({ about }) => about === 'date');
  return when !== null && (when.derivedFrom !== null || when.mod !== null || isBounded(row) || isDisputed);
}

/** Both values of a disagreement, each with who says it and when: `16 (Caspian Wire, 2024-02-25) or 40 (…)`. */
export function disagreementWords({ about, sides }: Disagreement): string {
  return sides.map((side) => `${sideWords(side, about)} (${tellerWords(side)})`).join(' or ');
}

/** Another number than the row's, with who says it. */
export function otherWords(telling: SaidDeal): string {
  return `${sideWords(telling, 'number')} (${tellerWords(telling)})`;
}

/** The number, the value or the year that one side says. */
function sideWords({ deal }: SaidDeal, about: Disagreement['about']): string {
  switch (about) {
    case 'number':
      return numberCell(deal);
    case 'value':
      return deal.money ? moneyWords(deal.money) : NOT_SAID;
    case 'date':
      return yearOf(deal) ?? NOT_SAID;
  }
}

function tellerWords({ article }: SaidDeal): string {
  return `${article.source ?? article.id}, ${article.published}`;
}

function disputedWords({ disagreements }: RegisterRow, about: Disagreement['about']): string | null {
  const sides = disagreements.filter((each) => each.about === about).flatMap((each) => each.sides);
  return sides.length === 0 ? null : [...new Set(sides.map((side) => sideWords(side, about)))].join(' or ');
}

const NUMBER_DOUBTS: Readonly<Record<Modifier, string | null>> = {
  exact: null,
  approximate: 'number approximate',
  'at-least': 'number a minimum',
  'more-than': 'number a minimum',
  'at-most': 'number a maximum',
  'less-than': 'number a maximum',
  range: 'number a range',
};
