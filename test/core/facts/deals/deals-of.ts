import { readFacts } from '../../../../src/core/facts/read-facts.ts';
import type { Deal, Modifier } from '../../../../src/core/model/fact.ts';
import { splitSentences } from '../../../../src/core/passages/split-sentences.ts';
import { DEAL_NAMES } from './deal-names.ts';

interface Setting {
  readonly title?: string;
  /** Day of publication; a Tuesday when left out. */
  readonly published?: string;
}

/** The deals in an article of the given paragraphs. */
export function dealsIn(
  paragraphs: string | readonly string[],
  { title = '', published = '2025-06-03' }: Setting = {},
): Deal[] {
  const passages = [paragraphs].flat().map((text, ordinal) => ({
    id: `a.md#${ordinal}`,
    articleId: 'a.md',
    ordinal,
    heading: null,
    offset: 0,
    text,
    sentences: splitSentences(text),
  }));
  const article = { id: 'a.md', title, published, source: null, url: null, tags: [], passages };
  return readFacts(article, DEAL_NAMES).filter((fact): fact is Deal => fact.kind === 'deal');
}

/** Deals as lines: `ordered 18 units of MKE Boran howitzers | Bangladesh < MKE | 2024`. What is not said is left out. */
export function dealLines(paragraphs: string | readonly string[], setting: Setting = {}): string[] {
  return dealsIn(paragraphs, setting).map(lineOf);
}

const BOUNDS: Record<Modifier, string> = {
  exact: '',
  approximate: '~',
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
  range: '',
};

function lineOf({ polarity, status, quantity, unit, share, item, buyer, supplier, when }: Deal): string {
  const number =
    quantity && `${BOUNDS[quantity.modifier]}${quantity.value}${quantity.max === null ? '' : `-${quantity.max}`}`;
  const head = [polarity === 'denied' ? 'not' : null, status, number, share, unit && `${unit} of`, item?.text];
  const parties = [buyer, supplier && `< ${supplier}`];
  const say = (words: readonly (string | null | undefined)[]) => words.filter((word) => word).join(' ');
  return [say(head), say(parties), when?.timex].filter((part) => part).join(' | ');
}
