// @ts-check
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { completionsOf } from './completions.js';
import { act, say } from './connection.js';
import { html } from './html.js';
import { icon } from './icons.js';
import { MenuButton } from './menu-button.js';

/** @typedef {import('./store.js').PageState} PageState */
/** @typedef {import('./completions.js').Completion} Completion */
/** @typedef {{ channel: string, threadTs?: string, label: string, server: PageState, hasFocus?: boolean }} Props */

/** Where one writes: Enter sends, Shift+Enter begins a line, `/` lists the commands and `@` the people. @param {Props} props */
export function Composer({ channel, threadTs, label, server, hasFocus }) {
  const id = useId();
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const [typed, setTyped] = useState('');
  const list = useCompletions(typed, server);
  // Before the next key is heard.
  useLayoutEffect(() => {
    if (hasFocus) box.current?.focus();
  }, []);
  useLayoutEffect(() => fitHeight(box.current), [typed]);
  /** @param {string} text */
  const write = (text) => {
    setTyped(text);
    box.current?.focus();
  };
  const send = async () => {
    const text = typed.trim();
    if (text === '') return;
    setTyped('');
    const outcome = await say({ channel, text, ...(threadTs === undefined ? {} : { threadTs }) });
    // What was not taken stays to be put right, unless something else was begun meanwhile.
    if (!outcome.ok) setTyped((now) => now || text);
  };
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    const chosen = list.onKey(event);
    if (chosen) write(chosen.text);
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !event.defaultPrevented) void send();
    else return;
    event.preventDefault();
  };
  return html`<div class="composer">
    <${Completions} id=${id} list=${list} onChoose=${(/** @type {Completion} */ each) => write(each.text)} />
    <div class="composer-box">
      <textarea ref=${box} rows="1" aria-label=${label} placeholder=${label} value=${typed}
        aria-autocomplete="list" aria-haspopup="listbox" aria-controls=${list.isOpen ? `${id}-list` : undefined}
        aria-activedescendant=${list.isOpen ? `${id}-${list.at}` : undefined}
        onInput=${(/** @type {{ currentTarget: HTMLTextAreaElement }} */ event) => setTyped(event.currentTarget.value)}
        onKeyDown=${onKeyDown}></textarea>
      <${Tools} server=${server} isThread=${threadTs !== undefined} typed=${typed} onWrite=${write} onSend=${() => void send()} />
    </div>
  </div>`;
}

/** @param {{ server: PageState, isThread: boolean, typed: string, onWrite: (text: string) => void, onSend: () => void }} props */
function Tools({ server, isThread, typed, onWrite, onSend }) {
  const shortcuts = server.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, description, callbackId }) => ({
      id: callbackId,
      label: name,
      detail: description,
      onChoose: () => void act('global-shortcut', { callbackId }),
    }));
  return html`<div class="composer-tools">
    ${shortcuts.length > 0 && html`<${MenuButton} label="Shortcuts" look="bare" items=${shortcuts}>${icon('bolt')}<//>`}
    <button type="button" class="bare" aria-label="Mention someone" title="Mention someone"
      onClick=${() => onWrite(`${typed}${typed === '' || typed.endsWith(' ') ? '' : ' '}@`)}>${icon('at')}</button>
    ${
      !isThread &&
      html`<button type="button" class="bare" aria-label="Give a command" title="Give a command"
        onClick=${() => onWrite('/')}>${icon('slash')}</button>`
    }
    <button type="button" class="send" aria-label="Send" title="Send" disabled=${typed.trim() === ''} onClick=${onSend}>${icon('send')}</button>
  </div>`;
}

/**
 * The list over the composer: which entry is marked, and what a key does to it.
 * @param {string} typed
 * @param {PageState} server
 */
function useCompletions(typed, server) {
  const [marked, setMarked] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const offered = typed === dismissed ? [] : completionsOf(typed, server);
  const isOpen = offered.length > 0;
  const at = Math.min(marked, Math.max(0, offered.length - 1));
  /** @param {KeyboardEvent} event @returns {Completion | null} The entry that the key chose. */
  const onKey = (event) => {
    if (!isOpen) return null;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setMarked((at + step + offered.length) % offered.length);
    else if (event.key === 'Escape') setDismissed(typed);
    else if (event.key === 'Tab' || (event.key === 'Enter' && offered[at]?.id !== typed)) return offered[at] ?? null;
    else return null;
    event.preventDefault();
    return null;
  };
  return { offered, isOpen, at, onKey };
}

/** @param {{ id: string, list: ReturnType<typeof useCompletions>, onChoose: (each: Completion) => void }} props */
function Completions({ id, list, onChoose }) {
  if (!list.isOpen) return null;
  return html`<ul class="completions" role="listbox" id=${`${id}-list`} aria-label="Suggestions">${list.offered.map(
    (
      each,
      position,
    ) => html`<li role="option" key=${each.id} id=${`${id}-${position}`} aria-selected=${position === list.at}
      onMouseDown=${(/** @type {MouseEvent} */ event) => {
        // Before the composer loses the focus.
        event.preventDefault();
        onChoose(each);
      }}><span>${each.label}</span><small>${each.detail}</small></li>`,
  )}</ul>`;
}

/** As tall as what was typed, within what the style allows. @param {HTMLTextAreaElement | null} box */
function fitHeight(box) {
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
