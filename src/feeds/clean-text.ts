/** Characters that no text needs: controls, halves of characters, and what turns the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]/gu;

/** Marks of where a word may be broken, which stand inside of words. */
const SOFT = /[\u00AD\u200B\u2060]/g;

/** One line of text from the web: composed (NFC), each white space one space, without what cannot be seen. */
export function cleanLine(text: string): string {
  return text.replace(CONTROLS, '').replace(SOFT, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
