import { Readability } from '@mozilla/readability';
import type { HtmlDocument, HtmlElement } from './dom.ts';

/**
 * The element that holds the article's text, cleared of menus, advertisements and the like; null where there is none.
 * Takes the document apart: read everything else first.
 */
export function readableContent(document: HtmlDocument): HtmlElement | null {
  const keepElement = (node: HtmlElement) => node;
  return (
    new Readability<HtmlElement>(document, { serializer: keepElement, disableJSONLD: true }).parse()?.content ?? null
  );
}
