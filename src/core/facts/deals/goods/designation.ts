/**
 * Whether a word looks like a designation by its shape alone: letters with digits ("F-16", "S-400", "TB2", "M777",
 * "F/A-18E", "2S19"), or a model in digits that no one counts ("737", "747-8F").
 * Not: "105mm" (a calibre), "8x8", "12-jet", "G20", "COVID-19", "3rd", "40bn".
 */
export function isDesignation(text: string): boolean {
  if (NOT_ONE.test(text)) return false;
  return LETTERS_FIRST.test(text) || DIGITS_FIRST.test(text) || MODEL_NUMBER.test(text);
}

/** A calibre written as one word: "105mm", "155-mm", "7.62mm". */
export function isCalibre(text: string): boolean {
  return /^\d{1,3}(\.\d{1,2})?-?mm$/i.test(text);
}

/** A designation without the plural's s: "T-72s" → "T-72". */
export function bareDesignation(text: string): string {
  return text.replace(/(?<=[\dA-Z])s$/, '');
}

const NOT_ONE = /^(G7|G20|COVID-19|\d+x\d+|\d+(st|nd|rd|th|mm|bn|km|kg)|\d+-[a-z]+)$/i;
const LETTERS_FIRST = /^[A-Z][A-Za-z]{0,6}(\/[A-Z])?[-/]?\d{1,4}[A-Z0-9]{0,4}([-/][A-Z0-9]{1,5}){0,3}s?$/;
const DIGITS_FIRST = /^\d{1,3}[A-Z]{1,2}\d{1,3}[A-Z0-9]{0,3}s?$/;
/** Only ever asked of a number that was not read as a count: "ten 747s". */
const MODEL_NUMBER = /^\d{3}(-\d{1,3}[A-Z]{0,3})?s?$/;
