import type { Mistake } from '../mistake.ts';
import { type HtmlDocument, parseTree } from './dom.ts';
import { depthMistake, markupMistake } from './markup-limits.ts';

/** The tree of a page or of a piece of one, or why it is not read: bounded in elements, depth and text. Never throws. */
export function parsePage(html: string): HtmlDocument | Mistake {
  const mistake = markupMistake(html);
  if (mistake) return mistake;
  const document = parseTree(html);
  return depthMistake(document) ?? document;
}
