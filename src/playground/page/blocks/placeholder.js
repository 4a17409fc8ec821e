// @ts-check
import { html } from '../html.js';
import { text } from '../json.js';

/**
 * Stands where something is that this page does not draw, and says what it is.
 * @param {import('../json.js').Fields} part
 */
export function placeholder(part) {
  return html`<span class="placeholder">Not drawn here: ${text(part.type) || 'a part without a type'}</span>`;
}
