/** How much a parser would make of a text. */
export interface MarkupSize {
  readonly elements: number;
  readonly attributes: number;
  /** Characters outside of tags, comments, scripts and styles. */
  readonly textChars: number;
}

/**
 * Measures markup before it is parsed, step for step as linkedom's parser (htmlparser2) takes it apart: no element and no
 * attribute can hide from it in a quotation, a comment or a script. It may count more than there are, never fewer. Stops
 * at `maxElements`. Linear in the text.
 */
export function scanMarkup(html: string, maxElements: number): MarkupSize {
  const size = { elements: 0, attributes: 0, textChars: 0 };
  let at = 0;
  while (size.elements <= maxElements) {
    const open = html.indexOf('<', at);
    size.textChars += (open < 0 ? html.length : open) - at;
    if (open < 0) break;
    at = skipMarkup(html, open, size);
  }
  return size;
}

type Counts = { -readonly [Key in keyof MarkupSize]: MarkupSize[Key] };

/** Where what begins at a `<` ends. The parser makes an element of a lone `</p>` and `</br>`, too. */
function skipMarkup(html: string, open: number, size: Counts): number {
  if (/[a-z]/i.test(html.charAt(open + 1))) return skipTag(html, open + 1, size);
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 2);
  if (html.startsWith('<![CDATA[', open)) return after(html, ']]>', open);
  // What stands right behind "<!" does not end it.
  if (html.startsWith('<!', open)) return after(html, '>', open + (html.startsWith('<!-', open) ? 4 : 3));
  if (html.startsWith('<?', open)) return after(html, '>', open);
  if (html.startsWith('</', open)) {
    const name = skip(SPACES, html, open + 2);
    if (/^(?:p|br)/i.test(html.slice(name, name + 2))) size.elements++;
    return after(html, '>', open);
  }
  size.textChars++;
  return open + 1;
}

const SPACE = '[ \\n\\t\\f\\r]';
const TAG_NAME = /[^/> \n\t\f\r]*/y;
const SPACES = new RegExp(`${SPACE}*`, 'y');
const ATTRIBUTE = new RegExp(
  `[^/> \\n\\t\\f\\r][^=/> \\n\\t\\f\\r]*(?:${SPACE}*=${SPACE}*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^> \\n\\t\\f\\r]*))?`,
  'y',
);

function skipTag(html: string, from: number, size: Counts): number {
  size.elements++;
  let at = skip(TAG_NAME, html, from);
  const name = html.slice(from, Math.min(at, from + 20)).toLowerCase();
  for (;;) {
    at = skip(SPACES, html, at);
    if (html.charAt(at) === '/') {
      at = skip(SPACES, html, at + 1);
      if (html.charAt(at) === '>') return at + 1;
    } else if (html.charAt(at) === '>') {
      return skipRaw(html, name, at + 1);
    } else {
      if (at >= html.length) return at;
      at = skip(ATTRIBUTE, html, at);
      size.attributes++;
    }
  }
}

/** What has text and no markup inside, until its own end. The parser takes the first letter of three of them for either. */
const RAW: readonly (readonly [name: RegExp, end: RegExp])[] = [
  [/^script$/, /<\/script[> \n\t\f\r]/gi],
  [/^style$/, /<\/style[> \n\t\f\r]/gi],
  [/^[tx]itle$/, /<\/title[> \n\t\f\r]/gi],
  [/^[tx]extarea$/, /<\/textarea[> \n\t\f\r]/gi],
  [/^[tx]mp$/, /<\/xmp[> \n\t\f\r]/gi],
];

function skipRaw(html: string, name: string, from: number): number {
  const [, end] = RAW.find(([pattern]) => pattern.test(name)) ?? [];
  if (!end) return from;
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function skip(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : from;
}
