// @ts-check
import { html } from '../html.js';
import { text, words } from '../json.js';
import { link } from './inline.js';

/**
 * An image by its words and its address: a picture from elsewhere would tell its owner who looks, so that the page loads
 * none (see the policy in page-security.ts).
 * @param {import('../json.js').Fields} part An image block or element.
 */
export function image(part) {
  const title = words(part.title);
  return html`<figure class="image">
    <span role="img" aria-label=${text(part.alt_text)}>${text(part.alt_text)}</span>
    <figcaption>${title && html`${title} · `}${part.image_url ? link(part.image_url, 'Open picture') : ''}</figcaption>
  </figure>`;
}
