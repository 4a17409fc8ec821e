import type { Mistake } from '../mistake.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';

/** Most markup in a page. Long articles with all around them have 5,000 elements, 40 deep. */
const MAX = { elements: 20_000, tagChars: 20_000, textChars: 500_000, levels: 100 } as const;

/** What ends only with its own closing tag, whatever stands in it. */
const RAW = ['script', 'style', 'textarea', 'title', 'noscript'] as const;

/**
 * The mistake of a page that a parser would run out of memory on, or null. Scripts and styles count as one element each.
 * Linear in the text.
 */
export function markupMistake(html: string): Mistake | null {
  let elements = 0;
  let textChars = html.length;
  const tag = /<(?:!--|([a-z][^\s/>]{0,30}))/gi;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[1]?.toLowerCase();
    const raw = RAW.find((each) => each === name);
    const end = endOf(html, match.index, { isComment: name === undefined, raw });
    if (name !== undefined) elements++;
    if (raw === undefined && name !== undefined && end - match.index > MAX.tagChars) return tooMuch('in one tag');
    if (elements > MAX.elements) return tooMuch('in the page');
    textChars -= end - match.index;
    tag.lastIndex = end;
  }
  return textChars > MAX.textChars ? tooMuch('in the page', 'text') : null;
}

/** The mistake of a tree so deep that reading it would take minutes or run out of stack, or null. Without recursion. */
export function depthMistake({ documentElement }: HtmlDocument): Mistake | null {
  let level = 1;
  for (let at: HtmlElement | null = documentElement; at; ) {
    if (level > MAX.levels) return tooMuch('inside other markup');
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

interface Opened {
  readonly isComment: boolean;
  readonly raw: string | undefined;
}

function endOf(html: string, start: number, { isComment, raw }: Opened): number {
  const closing = isComment ? '-->' : '>';
  const at = html.indexOf(closing, start);
  if (at < 0) return html.length;
  const end = at + closing.length;
  if (raw === undefined) return end;
  const close = new RegExp(`</${raw}`, 'gi');
  close.lastIndex = end;
  return close.exec(html)?.index ?? html.length;
}

function tooMuch(where: string, what = 'markup'): Mistake {
  return { line: null, problem: `there is too much ${what} ${where}`, remedy: 'Give the address of a single article' };
}
