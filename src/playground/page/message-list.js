// @ts-check
import { useLayoutEffect, useRef } from 'preact/hooks';
import { html } from './html.js';
import { Message } from './message.js';
import { dayWords } from './time.js';

/** @typedef {import('./store.js').PageState} PageState */
/** @typedef {import('../workspace/model.ts').Message} SlackMessage */

/** Who is so near the end reads along. */
const NEAR_END_PX = 160;

/**
 * Messages by day, the latest in view. The arrow keys move from one to the next.
 * @param {{ messages: readonly SlackMessage[], all: readonly SlackMessage[], server: PageState, label: string, empty: string, isThread?: boolean }} props
 */
export function MessageList({ messages, all, server, label, empty, isThread = false }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const isAtEnd = useRef(true);
  const last = messages.at(-1);
  const toEnd = () => box.current?.scrollTo(0, box.current.scrollHeight);
  useLayoutEffect(() => {
    if (isAtEnd.current || last?.user === server.me) toEnd();
  }, [messages.length, last?.editedTs]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => isAtEnd.current && toEnd());
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const { current } = box;
    isAtEnd.current = !current || current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_END_PX;
  };
  return html`<div class="messages" role="region" aria-label=${label} tabindex="0" ref=${box} onScroll=${onScroll}
    onKeyDown=${moveFocus}>
    <div class="messages-fill"></div>
    ${messages.length === 0 && html`<p class="beginning">${empty}</p>`}
    <ol>${messages.map((message, position) => {
      const before = messages[position - 1];
      return html`${
        (!before || dayWords(before.ts) !== dayWords(message.ts)) &&
        html`<li key=${`day ${message.ts}`} class="day"><span>${dayWords(message.ts)}</span></li>`
      }
        <${Message} key=${message.ts} message=${message} before=${before} replies=${isThread ? [] : repliesTo(all, message)}
          server=${server} isInThread=${isThread} />`;
    })}</ol>
  </div>`;
}

/**
 * @param {readonly SlackMessage[]} all
 * @param {SlackMessage} message
 */
function repliesTo(all, { ts }) {
  return all.filter(({ threadTs }) => threadTs === ts);
}

/** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
function moveFocus(event) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const list = event.currentTarget;
  const items = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('li.message')]);
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (step === 0 || (at < 0 && event.target !== list)) return;
  const next = at < 0 ? items.at(-1) : items[at + step];
  if (!next) return;
  next.focus();
  event.preventDefault();
}
