/** What a spreadsheet takes for the beginning of a formula, its full-width twins too: owasp.org, "CSV injection". */
const FORMULA = /^[\t\r\n =+\-@＝＋－＠]*[=+\-@\t\r＝＋－＠]/;
/** A signed number is no formula. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A cell that no spreadsheet will run: what looks like a formula gets an apostrophe before it, numbers stay as they are. */
export function inertCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
