import type { Mistake } from '../mistake.ts';
import { type HtmlDocument, parseTree } from './dom.ts';
import { depthMistake, markupMistake } from './markup-limits.ts';

/** Controls that no page needs; some of them linkedom's parser takes for the brackets of a tag. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F]/g;

/** The tree of a page or of a piece of one, or why it is not read: bounded in elements, depth and text. Never throws. */
export function parsePage(html: string): HtmlDocument | Mistake {
  const clean = html.replace(CONTROLS, ' ');
  const mistake = markupMistake(clean);
  if (mistake) return mistake;
  const document = parseTree(clean);
  return depthMistake(document) ?? document;
}
