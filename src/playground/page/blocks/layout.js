// @ts-check
import { useState } from 'preact/hooks';
import { Element } from '../elements/element.js';
import { html } from '../html.js';
import { icon } from '../icons.js';
import { fields, list, text, words } from '../json.js';
import { image } from './image.js';
import { richText } from './rich-text.js';
import { textObject } from './text-object.js';

/** @typedef {import('../json.js').Fields} Fields */

/** @param {{ block: Fields }} props */
export function Section({ block }) {
  const parts = list(block.fields);
  return html`<div class="section">
    <div class="section-words">
      ${block.text && html`<div class="words">${textObject(block.text)}</div>`}
      ${parts.length > 0 && html`<div class="fields">${parts.map((each) => html`<div class="words">${textObject(each)}</div>`)}</div>`}
    </div>
    ${block.accessory && html`<div class="accessory"><${Element} element=${fields(block.accessory)} label=${words(block.text)} /></div>`}
  </div>`;
}

/** @param {{ block: Fields }} props */
export function Header({ block }) {
  return html`<h2 class="header">${words(block.text)}</h2>`;
}

export function Divider() {
  return html`<hr />`;
}

/** @param {{ block: Fields }} props */
export function Context({ block }) {
  return html`<div class="context">${list(block.elements).map(
    (each) => html`<span class="words">${each.type === 'image' ? image(each) : textObject(each)}</span>`,
  )}</div>`;
}

/** A row of buttons and menus. @param {{ block: Fields }} props */
export function Actions({ block }) {
  return html`<div class="actions">${list(block.elements).map(
    (element) => html`<${Element} key=${text(element.action_id)} element=${element} />`,
  )}</div>`;
}

/** @param {{ block: Fields, error: string }} props */
export function Input({ block, error }) {
  const id = `error-${text(block.block_id)}`;
  return html`<div class="field">
    <div class="field-label" aria-hidden="true">${words(block.label)}${block.optional === true && html` <small>(optional)</small>`}</div>
    <div role="group" aria-describedby=${error ? id : undefined}>
      <${Element} element=${fields(block.element)} label=${words(block.label)} />
    </div>
    ${block.hint && html`<small class="hint">${words(block.hint)}</small>`}
    ${error && html`<p class="error" id=${id} role="alert">${error}</p>`}
  </div>`;
}

/** @param {{ block: Fields }} props */
export function Card({ block }) {
  const buttons = list(block.actions);
  return html`<div class="card">
    ${block.hero_image && image(fields(block.hero_image))}
    ${block.title && html`<div class="card-title words">${textObject(block.title)}</div>`}
    ${block.subtitle && html`<div class="card-subtitle words">${textObject(block.subtitle)}</div>`}
    ${block.body && html`<div class="words">${textObject(block.body)}</div>`}
    ${buttons.length > 0 && html`<div class="actions">${buttons.map((element) => html`<${Element} element=${element} />`)}</div>`}
  </div>`;
}

/** @param {{ block: Fields }} props */
export function Carousel({ block }) {
  return html`<div class="carousel" role="group" aria-label="Cards" tabindex="0">
    ${list(block.elements).map((card) => html`<${Card} block=${card} />`)}
  </div>`;
}

const LEVELS = ['info', 'warning', 'error', 'success'];

/** @param {{ block: Fields }} props */
export function Alert({ block }) {
  const level = LEVELS.includes(text(block.level)) ? text(block.level) : 'info';
  return html`<div class=${`alert alert-${level}`}><strong>${level}</strong> <span class="words">${textObject(block.text)}</span></div>`;
}

/**
 * Blocks under a title that can be folded away.
 * @param {{ block: Fields, draw: (blocks: readonly Fields[]) => unknown }} props
 */
export function Container({ block, draw }) {
  const canFold = block.is_collapsible === true;
  const [isOpen, setOpen] = useState(!(canFold && block.default_collapsed === true));
  const title = block.rich_text_title ? richText(fields(block.rich_text_title)) : words(block.title);
  const head = html`<span class="container-title">${title}</span>
    ${block.subtitle && html`<span class="container-subtitle">${textObject(block.subtitle)}</span>`}`;
  return html`<div class="container">
    ${
      canFold
        ? html`<button type="button" class="container-head" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>
            <span class=${isOpen ? 'turned' : ''}>${icon('chevron')}</span>${head}</button>`
        : html`<div class="container-head">${head}</div>`
    }
    ${isOpen && html`<div class="container-body">${draw(list(block.child_blocks))}</div>`}
  </div>`;
}
