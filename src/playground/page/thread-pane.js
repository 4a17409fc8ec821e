// @ts-check
import { Composer } from './composer.js';
import { closeThread } from './go.js';
import { html } from './html.js';
import { icon } from './icons.js';
import { MessageList } from './message-list.js';

/** @typedef {import('./store.js').PageState} PageState */

/** A thread beside its channel. @param {{ channel: string, ts: string, server: PageState }} props */
export function ThreadPane({ channel, ts, server }) {
  const all = server.messages[channel] ?? [];
  const shown = all.filter((message) => message.ts === ts || message.threadTs === ts);
  const name = server.channels.find(({ id }) => id === channel)?.name ?? channel;
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) closeThread();
  };
  return html`<aside class="thread" aria-label="Thread" onKeyDown=${onKeyDown}>
    <header class="pane-head">
      <h2>Thread</h2><span class="pane-detail">${name}</span>
      <button type="button" class="bare" aria-label="Close thread" onClick=${closeThread}>${icon('close')}</button>
    </header>
    <${MessageList} messages=${shown} all=${all} server=${server} label="Messages in the thread" empty="" isThread />
    <${Composer} channel=${channel} threadTs=${ts} label="Reply" server=${server} hasFocus />
  </aside>`;
}
