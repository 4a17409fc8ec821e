import { parseHTML } from 'linkedom';

/** What is used of a page's tree. linkedom's own types are those of browsers, which this program is not compiled with. */
export interface HtmlNode {
  /** 1: an element, 3: text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  /** In lower case, for elements of HTML. */
  readonly localName: string;
  readonly parentElement: HtmlElement | null;
  readonly firstElementChild: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** The tree of a page whose markup is within `markupMistake`'s limits. Nothing in it is run, and nothing is loaded. */
export function parseTree(html: string): HtmlDocument {
  // Without this frame linkedom takes the first element for the root, whatever it is.
  const isFramed = /<html[\s>]/i.test(html.slice(0, 20_000));
  return parseHTML(isFramed ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}
