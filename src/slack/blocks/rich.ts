import type { types } from '@slack/bolt';

/** Rich text parses nothing, so that whatever an article or a person wrote comes out as it is. */
export type TextLeaf = types.RichTextText;
export type Leaf = TextLeaf | types.RichTextUserMention | types.RichTextChannelMention | types.RichTextLink;
type Part = types.RichTextSection | types.RichTextQuote | types.RichTextList;

export function plain(text: string): TextLeaf {
  return { type: 'text', text };
}

export function bold(text: string): TextLeaf {
  return { type: 'text', text, style: { bold: true } };
}

/** `url`: one that `safeUrl` gave. */
export function link(url: string, text: string): types.RichTextLink {
  return { type: 'link', url, text };
}

export function richText(...elements: readonly Part[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

export function line(...leaves: readonly Leaf[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: [...leaves] };
}

export function quote(...leaves: readonly Leaf[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [...leaves] };
}

export function bullets(items: readonly (readonly Leaf[])[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: items.map((leaves) => line(...leaves)) };
}
