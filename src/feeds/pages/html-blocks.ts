import { cleanLine } from '../clean-text.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';

/** A heading or paragraph of a page, on one line. */
export interface HtmlBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** All of it is links: a menu, or a way to other articles. */
  readonly isLink: boolean;
}

/**
 * The headings and paragraphs below an element, in order: list items, quotes and lines parted by two `<br>` are
 * paragraphs, a table's row is one with its cells joined by `; `, a paragraph all in bold is a heading. Captions, forms,
 * asides and what is hidden are left out.
 */
export function htmlBlocks(root: HtmlElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  walkInside(root, { blocks, text: '', linkChars: 0, isInLink: false });
  return blocks;
}

/** A caption tells of the picture, often of another day. */
const LEFT_OUT =
  /^(?:script|style|noscript|template|iframe|object|embed|svg|math|canvas|video|audio|picture|img|figure|figcaption|form|button|input|select|textarea|label|nav|aside|footer|dialog|menu|title|head|amp-.{1,30})$/;

const BLOCKS =
  /^(?:html|body|main|article|section|header|div|p|ul|ol|li|dl|dt|dd|blockquote|pre|address|details|summary|hgroup|hr|table|caption|thead|tbody|tfoot|tr|td|th|center|fieldset)$/;

/** Stands for a `<br>` until the paragraph is whole. */
const BREAK = '\u2028';

interface Walk {
  readonly blocks: HtmlBlock[];
  /** What was read of the paragraph under way, and how much of that is links. */
  text: string;
  linkChars: number;
  isInLink: boolean;
}

function walkInside(element: HtmlElement, walk: Walk): void {
  for (const node of element.childNodes) visit(node, walk);
}

function visit(node: HtmlNode, walk: Walk): void {
  if (isText(node)) {
    const text = (node.textContent ?? '').replaceAll(BREAK, ' ');
    walk.text += text;
    if (walk.isInLink) walk.linkChars += letters(text);
    return;
  }
  if (!isElement(node) || LEFT_OUT.test(node.localName) || isHidden(node)) return;
  if (node.localName === 'br') walk.text += BREAK;
  else if (node.localName === 'a') visitLink(node, walk);
  else if (/^h[1-6]$/.test(node.localName)) visitBlock(node, walk, 'heading');
  else if (node.localName === 'tr' && !hasBlocks(node)) visitRow(node, walk);
  else if (BLOCKS.test(node.localName)) visitBlock(node, walk, isBold(node) ? 'heading' : 'paragraph');
  // The number of a note.
  else if (node.localName === 'sup' && /^\s*\[.{1,4}\]\s*$/.test(node.textContent ?? '')) return;
  else walkInside(node, walk);
}

function visitLink(link: HtmlElement, walk: Walk): void {
  walk.isInLink = true;
  walkInside(link, walk);
  walk.isInLink = false;
}

function visitBlock(element: HtmlElement, walk: Walk, kind: HtmlBlock['kind']): void {
  endBlock(walk, 'paragraph');
  walkInside(element, walk);
  endBlock(walk, kind);
}

function visitRow(row: HtmlElement, walk: Walk): void {
  endBlock(walk, 'paragraph');
  const cells: string[] = [];
  for (const cell of row.childNodes) {
    walk.text = '';
    visitCell(cell, walk);
    cells.push(cleanLine(walk.text.replaceAll(BREAK, ' ')));
  }
  walk.text = cells.filter((cell) => cell !== '').join('; ');
  endBlock(walk, 'paragraph');
}

function visitCell(cell: HtmlNode, walk: Walk): void {
  if (isElement(cell) && !isHidden(cell)) walkInside(cell, walk);
}

function endBlock(walk: Walk, kind: HtmlBlock['kind']): void {
  const isLink = walk.linkChars > 0 && walk.linkChars >= letters(walk.text) * 0.95;
  for (const part of walk.text.split(new RegExp(`${BREAK}(?:\\s*${BREAK})+`))) {
    const text = cleanLine(part.replaceAll(BREAK, ' '));
    if (/[\p{L}\p{N}]/u.test(text)) walk.blocks.push({ kind, text, isLink });
  }
  walk.text = '';
  walk.linkChars = 0;
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}

function hasBlocks(row: HtmlElement): boolean {
  return row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote') !== null;
}

function isHidden(element: HtmlElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** Longest heading in characters: two lines of a column. */
const MAX_HEADING_CHARS = 120;

function isBold(element: HtmlElement): boolean {
  if (element.localName !== 'p' && element.localName !== 'div') return false;
  const parts = [...element.childNodes].filter((node) => (node.textContent ?? '').trim() !== '');
  const [only] = parts;
  if (parts.length !== 1 || !only || !isElement(only) || !/^(?:b|strong)$/.test(only.localName)) return false;
  const text = cleanLine(only.textContent ?? '');
  return text.length <= MAX_HEADING_CHARS && !/[.!?…,:;"”]$/.test(text);
}
