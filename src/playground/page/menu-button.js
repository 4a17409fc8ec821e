// @ts-check
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';

/** @typedef {{ id: string, label: string, detail?: string, onChoose: () => void }} MenuItem */
/** @typedef {{ label: string, look: string, items: readonly MenuItem[], children?: unknown }} Props */

/** How far each key moves in the list of items. @type {Readonly<Record<string, (at: number, last: number) => number>>} */
const MOVES = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** A button that opens a menu (w3.org/WAI/ARIA/apg/patterns/menu-button). Closing gives the focus back. @param {Props} props */
export function MenuButton({ label, look, items, children }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const menu = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    if (!isOpen || !menu.current || !button.current) return;
    showAt(button.current, menu.current);
    itemsIn(menu.current)[0]?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return html`<span class="menu-place" onFocusOut=${(
    /** @type {FocusEvent & { currentTarget: HTMLElement }} */ event,
  ) => {
    if (!event.currentTarget.contains(/** @type {Node | null} */ (event.relatedTarget))) setOpen(false);
  }}>
    <button type="button" ref=${button} class=${look} aria-label=${label} title=${label} aria-haspopup="menu"
      aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>${children}</button>
    ${
      isOpen &&
      html`<div role="menu" class="menu" popover="manual" ref=${menu} aria-label=${label}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => moveIn(event, menu.current, close)}>
        ${items.map(
          ({ id, label: name, detail, onChoose }) => html`<button type="button" role="menuitem" tabindex="-1" key=${id}
            onClick=${() => {
              close();
              onChoose();
            }}>${name}${detail && html`<small>${detail}</small>`}</button>`,
        )}
      </div>`
    }
  </span>`;
}

const GAP_PX = 4;

/**
 * Over everything else, under the button or, without room there, above it, and within the window.
 * @param {HTMLElement} button
 * @param {HTMLElement} menu
 */
function showAt(button, menu) {
  menu.showPopover();
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = bottom + GAP_PX;
  menu.style.top = `${below + height <= innerHeight ? below : Math.max(GAP_PX, top - height - GAP_PX)}px`;
  menu.style.left = `${Math.max(GAP_PX, Math.min(left, innerWidth - width - GAP_PX))}px`;
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement | null} menu
 * @param {() => void} close
 */
function moveIn(event, menu, close) {
  const items = itemsIn(menu);
  const move = MOVES[event.key];
  if (event.key === 'Escape') close();
  else if (move)
    items[move(items.indexOf(/** @type {HTMLElement} */ (document.activeElement)), items.length - 1)]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {HTMLElement | null} menu @returns {HTMLElement[]} */
function itemsIn(menu) {
  return [...(menu?.querySelectorAll('[role="menuitem"]') ?? [])].map((item) => /** @type {HTMLElement} */ (item));
}
