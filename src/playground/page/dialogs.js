// @ts-check
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Blocks } from './blocks/block.js';
import { textObject } from './blocks/text-object.js';
import { act } from './connection.js';
import { valuesAt } from './elements/values.js';
import { html } from './html.js';
import { icon } from './icons.js';
import { words } from './json.js';
import { setState } from './store.js';

/** @typedef {import('../workspace/model.ts').View} View */

const CONTROLS = '.modal-body :is(input, select, textarea, button, a)';

/** Shows a dialog over everything while it is drawn; the browser keeps the focus in it and gives it back. */
function useDialog() {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    /** @type {HTMLElement | null | undefined} */ (
      current?.querySelector('[data-autofocus]') ?? current?.querySelector(CONTROLS)
    )?.focus();
    return () => current?.close();
  }, []);
  return dialog;
}

/** A view of the app, over the workspace. @param {{ view: View }} props */
export function Modal({ view }) {
  const dialog = useDialog();
  const at = { viewId: view.id };
  useEffect(() => {
    const wrong = dialog.current?.querySelector('.field:has(.error) :is(input, select, textarea)');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [view.errors]);
  /** @param {boolean} all */
  const close = (all) => void act('close-view', { viewId: view.id, all });
  /** @param {Event} event */
  const onCancel = (event) => {
    event.preventDefault();
    close(false);
  };
  /** @param {Event} event */
  const onSubmit = (event) => {
    event.preventDefault();
    void act('submit-view', { viewId: view.id, values: valuesAt(at) });
  };
  const title = `title-${view.id}`;
  return html`<dialog class="modal" ref=${dialog} aria-labelledby=${title} onCancel=${onCancel}>
    <form class="modal-form" novalidate onSubmit=${onSubmit}>
      <header class="modal-head"><h2 id=${title}>${words(view.title)}</h2>
        <button type="button" class="bare" aria-label="Close" onClick=${() => close(true)}>${icon('close')}</button></header>
      <div class="modal-body"><${Blocks} blocks=${view.blocks} at=${at} errors=${view.errors} /></div>
      <footer class="modal-foot">
        <button type="button" class="button" onClick=${() => close(false)}>${words(view.close) || (view.submit ? 'Cancel' : 'Close')}</button>
        ${view.submit && html`<button type="submit" class="button primary">${words(view.submit)}</button>`}
      </footer>
    </form>
  </dialog>`;
}

/** Asks the reader before something is done, as a button's `confirm` wants. @param {{ question: import('./store.js').Question }} props */
export function Confirm({ question: { confirm, onYes } }) {
  const dialog = useDialog();
  const close = () => setState({ question: null });
  return html`<dialog class="modal small" ref=${dialog} aria-labelledby="confirm-title" onCancel=${close}>
    <header class="modal-head"><h2 id="confirm-title">${words(confirm.title)}</h2></header>
    <div class="modal-body words">${textObject(confirm.text)}</div>
    <footer class="modal-foot">
      <button type="button" class="button" onClick=${close}>${words(confirm.deny) || 'Cancel'}</button>
      <button type="button" class=${`button ${confirm.style === 'danger' ? 'danger' : 'primary'}`} onClick=${() => {
        close();
        onYes();
      }}>${words(confirm.confirm) || 'Yes'}</button>
    </footer>
  </dialog>`;
}
