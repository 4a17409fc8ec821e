// @ts-check
import { deskChannel, openApp, openChannel, openWelcome } from './go.js';
import { html } from './html.js';
import { icon } from './icons.js';

/** @typedef {import('./store.js').State} State */
/** @typedef {import('./store.js').PageState} PageState */

/** Where one can go. The arrow keys move between its entries. @param {{ state: State, server: PageState }} props */
export function Sidebar({ state, server }) {
  const { where } = state;
  const desk = deskChannel();
  return html`<nav class="sidebar" aria-label="Workspace" onKeyDown=${moveFocus}>
    <p class="team">${server.team.name}</p>
    <${Entry} icon="compass" label="Start here" isHere=${where.kind === 'welcome'} onClick=${openWelcome} />
    <h2>Channels</h2>
    <ul>${server.channels
      .filter(({ kind }) => kind !== 'im')
      .map(
        ({ id, name, kind }) => html`<li key=${id}><${Entry} icon=${kind === 'private' ? 'lock' : 'hash'} label=${name}
          isHere=${where.kind === 'channel' && where.channel === id} isUnread=${isUnread(state, server, id)}
          onClick=${() => openChannel(id)} /></li>`,
      )}</ul>
    <h2>Apps</h2>
    <ul>${
      desk &&
      html`<li><${Entry} icon="desk" label=${desk.name} isHere=${where.kind === 'app'} isUnread=${isUnread(state, server, desk.id)}
        onClick=${() => openApp(server.hasHomeTab ? 'home' : 'messages')} /></li>`
    }</ul>
  </nav>`;
}

/** @param {{ icon: string, label: string, isHere: boolean, isUnread?: boolean, onClick: () => void }} props */
function Entry({ icon: name, label, isHere, isUnread, onClick }) {
  return html`<button type="button" class=${`entry ${isUnread ? 'unread' : ''}`} aria-current=${isHere ? 'page' : undefined}
    onClick=${onClick}>
    ${name === 'desk' ? html`<img src="/page/desk.svg" alt="" width="20" height="20" />` : icon(name)}
    <span>${label}</span>${isUnread && html`<span class="hidden">, unread</span>`}
  </button>`;
}

/**
 * Whether someone else wrote there since the reader last looked.
 * @param {State} state
 * @param {PageState} server
 * @param {string} channel
 */
function isUnread({ seen }, server, channel) {
  const last = (server.messages[channel] ?? []).findLast(({ user }) => user !== server.me);
  return last !== undefined && last.ts > (seen[channel] ?? '');
}

/** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
function moveFocus(event) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const entries = [...event.currentTarget.querySelectorAll('button')];
  const at = entries.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  entries[(at + step + entries.length) % entries.length]?.focus();
  event.preventDefault();
}
