/**
 * The text of a page or feed. Its encoding is told by, in this order (WHATWG Encoding and HTML standards): a byte-order
 * mark, the header's charset, the page's own `<meta charset>` or `<?xml encoding>`; else it is UTF-8, or where it is not
 * valid as that, Windows-1252. Bytes that mean nothing become `�`. Never throws.
 */
export function decodePage(bytes: Uint8Array, headerCharset: string | null): string {
  const told = bomOf(bytes) ?? known(headerCharset) ?? known(declaredIn(bytes));
  if (told !== null) return decode(bytes, told);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** In two steps: at one go, Node 20 reads Windows-1252 as Latin-1 and loses its quotation marks (nodejs/node#56542). */
function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function bomOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** The encoding's own name, or null for one that no decoder knows. */
function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const META = /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const XML = /^\s{0,99}<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

function declaredIn(bytes: Uint8Array): string | null {
  // As far as browsers look; what stands there is ASCII whatever the encoding.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = (XML.exec(head) ?? META.exec(head))?.[1] ?? null;
  // It was read as ASCII, so it cannot be UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
