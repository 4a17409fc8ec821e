// @ts-check
/** Reading of block JSON, which the app wrote and nobody has checked for the page: what is not there reads as empty. */

/** @typedef {Readonly<Record<string, unknown>>} Fields */

/**
 * @param {unknown} value
 * @returns {string}
 */
export function text(value) {
  return typeof value === 'string' ? value : '';
}

/**
 * @param {unknown} value
 * @returns {Fields}
 */
export function fields(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? /** @type {Fields} */ (value) : {};
}

/**
 * The objects in a list.
 * @param {unknown} value
 * @returns {readonly Fields[]}
 */
export function list(value) {
  return Array.isArray(value) ? value.map(fields) : [];
}

/**
 * The strings in a list.
 * @param {unknown} value
 * @returns {readonly string[]}
 */
export function texts(value) {
  return Array.isArray(value) ? value.map(text) : [];
}

/**
 * The words of a text object.
 * @param {unknown} value
 * @returns {string}
 */
export function words(value) {
  return text(fields(value).text);
}

/**
 * An address that may be opened, or null: http(s) only, whatever an article says.
 * @param {unknown} address
 * @returns {string | null}
 */
export function safeHref(address) {
  if (!URL.canParse(text(address))) return null;
  const { protocol, href } = new URL(text(address));
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
