/** Longest quotation in a headline in characters: what is read at a glance. */
const MAX_QUOTE_CHARS = 400;

/** Marks that something was left out. */
const CUT = '…';

/** A text no longer than `maxChars`, cut between words; a cut is marked. */
export function clip(text: string, maxChars: number = MAX_QUOTE_CHARS): string {
  if (text.length <= maxChars) return text;
  // A cut between the halves of a surrogate pair would leave half a letter.
  const room = text.slice(0, maxChars - CUT.length).replace(/[\ud800-\udbff]$/, '');
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > maxChars / 2 ? space : room.length).trimEnd()}${CUT}`;
}
