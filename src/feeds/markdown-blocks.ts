import { fromMarkdown } from 'mdast-util-from-markdown';
import type { TextBlock } from '../core/model/article.ts';

/**
 * The headings and paragraphs of a Markdown text, without any markup: list items, quotes, code and table rows are
 * paragraphs, a paragraph all in bold is a heading, raw HTML and images are left out. Offsets are into the blocks' texts
 * joined by blank lines.
 */
export function markdownBlocks(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let offset = 0;
  for (const piece of piecesOf(fromMarkdown(markdown))) {
    const text = piece.text.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    blocks.push({ kind: piece.kind, text, offset });
    offset += text.length + 2;
  }
  return blocks;
}

type Piece = Pick<TextBlock, 'kind' | 'text'>;

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];
type Paragraph = Extract<Node, { type: 'paragraph' }>;

function piecesOf(node: Node): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: textOf(node) }];
    case 'paragraph':
      return tableRows(node) ?? [{ kind: isBold(node) ? 'heading' : 'paragraph', text: textOf(node) }];
    case 'code':
      return [{ kind: 'paragraph', text: node.value }];
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(child)) : [];
  }
}

/** What GitHub's Markdown adds to CommonMark: struck out words, marks of notes, boxes of tasks. */
const GITHUB_MARKS = /~~|\[\^[^\]\s]{1,20}\]:?|^\[[ xX]\] /g;

/** Not mdast-util-to-string, which glues the words on both sides of a line break. */
function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(GITHUB_MARKS, '');
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<(?:br|\/?p|\/?div|\/?li|\/?td)\b/i.test(node.value) ? ' ' : '';
    default:
      return 'children' in node ? childrenText(node) : '';
  }
}

function childrenText(node: Extract<Node, { children: unknown }>): string {
  return node.children.map((child) => textOf(child)).join('');
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong' && !/[.!?…]$/.test(textOf(children[0]));
}

/** CommonMark has no tables: it reads one as a paragraph whose second line is made of dashes. Cells come out joined by `; `. */
function tableRows(node: Paragraph): Piece[] | null {
  const lines = childrenText(node).split('\n');
  const rule = lines[1] ?? '';
  if (!/^[\s|:-]+$/.test(rule) || !rule.includes('|') || !rule.includes('-')) return null;
  const rows = lines.filter((_, at) => at !== 1);
  const cells = (row: string) => row.split('|').map((cell) => cell.trim());
  return rows.map((row) => ({
    kind: 'paragraph',
    text: cells(row)
      .filter((cell) => cell !== '')
      .join('; '),
  }));
}
