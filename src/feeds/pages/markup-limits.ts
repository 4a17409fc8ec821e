import type { Mistake } from '../mistake.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';
import { scanMarkup } from './scan-markup.ts';

/**
 * Most that is read of a page. Long articles with all around them have 5,000 elements, 40 deep. Measured at the limits:
 * 1 s; beyond them work and memory grow with depth times text, and 1,000 elements inside each other take 5 s.
 */
const MAX = { elements: 20_000, attributes: 100_000, textChars: 500_000, levels: 100 } as const;

/** The mistake of a page that a parser would run out of memory on, or null. */
export function markupMistake(html: string): Mistake | null {
  const { elements, attributes, textChars } = scanMarkup(html, MAX.elements);
  if (elements > MAX.elements || attributes > MAX.attributes) return tooMuch('markup');
  return textChars > MAX.textChars ? tooMuch('text') : null;
}

/** The mistake of a tree so deep that reading it would take minutes or run out of stack, or null. Without recursion. */
export function depthMistake({ documentElement }: HtmlDocument): Mistake | null {
  let level = 1;
  for (let at: HtmlElement | null = documentElement; at; ) {
    if (level > MAX.levels) return tooMuch('markup inside other markup');
    if (at.firstElementChild) {
      at = at.firstElementChild;
      level++;
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      level--;
    }
    at = at?.nextElementSibling ?? null;
  }
  return null;
}

function tooMuch(what: string): Mistake {
  return {
    line: null,
    problem: `there is too much ${what} in the page`,
    remedy: 'Give the address of a single article',
  };
}
