import { readDeals } from '../../../../src/core/facts/deals/read-deals.ts';
import { readQuantities } from '../../../../src/core/facts/quantities/read-quantities.ts';
import type { Reading } from '../../../../src/core/facts/reading.ts';
import { readTimes } from '../../../../src/core/facts/times/read-times.ts';
import { tagSentences } from '../../../../src/core/facts/tokens.ts';
import type { Article } from '../../../../src/core/model/article.ts';
import type { Deal, Modifier } from '../../../../src/core/model/fact.ts';
import { findNames } from '../../../../src/core/names/name-index.ts';
import { splitSentences } from '../../../../src/core/passages/split-sentences.ts';
import { DEAL_NAMES } from './deal-names.ts';

interface Setting {
  readonly title?: string;
  /** Day of publication; a Tuesday. */
  readonly published?: string;
}

/** The deals in an article of the given paragraphs. */
export function dealsIn(paragraphs: string | readonly string[], setting: Setting = {}): Deal[] {
  const { title = '', published = '2025-06-03' } = setting;
  const article = { id: 'a.md', title, published, source: null, url: null, tags: [] } satisfies Omit<
    Article,
    'passages'
  >;
  const deals: Deal[] = [];
  for (const [ordinal, text] of [paragraphs].flat().entries()) {
    const passage = {
      id: `a.md#${ordinal}`,
      articleId: 'a.md',
      ordinal,
      heading: null,
      offset: 0,
      text,
      sentences: splitSentences(text),
    };
    let reading: Reading = {
      article,
      passage,
      sentences: tagSentences(passage),
      names: findNames(text, DEAL_NAMES),
      title: {
        sentences: tagSentences({ text: title, sentences: [{ start: 0, end: title.length }] }),
        names: findNames(title, DEAL_NAMES),
      },
      index: DEAL_NAMES,
      facts: [],
      earlier: [...deals],
    };
    for (const read of [readTimes, readQuantities])
      reading = { ...reading, facts: [...reading.facts, ...read(reading)] };
    deals.push(...readDeals(reading).filter((fact) => fact.kind === 'deal'));
  }
  return deals;
}

/** Deals as lines: `ordered 18 units MKE Boran 105mm howitzers | Bangladesh < MKE | 2024`. What is not said is left out. */
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

export function lineOf({ polarity, status, quantity, unit, share, item, buyer, supplier, when }: Deal): string {
  const number =
    quantity && `${BOUNDS[quantity.modifier]}${quantity.value}${quantity.max === null ? '' : `-${quantity.max}`}`;
  const head = [polarity === 'denied' ? 'not' : null, status, number, share, unit && `${unit} of`, item?.text];
  const parties = [buyer, supplier && `< ${supplier}`];
  const say = (words: readonly (string | null | undefined)[]) => words.filter((word) => word).join(' ');
  return [say(head), say(parties), when?.timex].filter((part) => part).join(' | ');
}
