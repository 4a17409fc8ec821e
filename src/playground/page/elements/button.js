// @ts-check
import { html } from '../html.js';
import { icon } from '../icons.js';
import { fields, safeHref, text, words } from '../json.js';
import { dispatchAction, useSpot } from './values.js';

/** @typedef {import('../json.js').Fields} Fields */

/** @param {{ element: Fields }} props */
export function Button({ element }) {
  const spot = useSpot();
  const href = safeHref(element.url);
  const label = text(element.accessibility_label) || undefined;
  const look = `button ${element.style === 'primary' || element.style === 'danger' ? element.style : ''}`;
  const onClick = () => void dispatchAction(spot, element);
  if (href) {
    return html`<a class=${look} href=${href} target="_blank" rel="noopener noreferrer" aria-label=${label}
      onClick=${onClick}>${words(element.text)}</a>`;
  }
  return html`<button type="button" class=${look} aria-label=${label} onClick=${onClick}>${words(element.text)}</button>`;
}

/** Thumbs up and down under an answer. @param {{ element: Fields }} props */
export function FeedbackButtons({ element }) {
  const spot = useSpot();
  return ['positive_button', 'negative_button'].map((side) => {
    const choice = fields(element[side]);
    const label = text(choice.accessibility_label) || words(choice.text);
    return html`<button key=${side} type="button" class="button quiet" aria-label=${label}
      onClick=${() => void dispatchAction(spot, element, { text: choice.text, value: choice.value })}
    >${icon(side === 'positive_button' ? 'thumb-up' : 'thumb-down')} ${words(choice.text)}</button>`;
  });
}

/** @param {{ element: Fields }} props */
export function IconButton({ element }) {
  const spot = useSpot();
  return html`<button type="button" class="button quiet" aria-label=${text(element.accessibility_label) || words(element.text)}
    onClick=${() => void dispatchAction(spot, element)}>${icon('trash')}</button>`;
}
