// @ts-check
import { html } from '../html.js';
import { icon } from '../icons.js';
import { list, safeHref, text, words } from '../json.js';
import { MenuButton } from '../menu-button.js';
import { dispatchAction, useSpot } from './values.js';

/** @typedef {import('../json.js').Fields} Fields */

/** The menu behind three dots. @param {{ element: Fields }} props */
export function Overflow({ element }) {
  const spot = useSpot();
  const items = list(element.options).map((option) => ({
    id: text(option.value),
    label: words(option.text),
    detail: words(option.description),
    onChoose: () => {
      const href = safeHref(option.url);
      if (href) window.open(href, '_blank', 'noopener,noreferrer');
      void dispatchAction(spot, element, { selected_option: option });
    },
  }));
  return html`<${MenuButton} label="More" look="button" items=${items}>${icon('dots')}<//>`;
}
