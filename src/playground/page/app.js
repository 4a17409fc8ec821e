// @ts-check
import { AppPane } from './app-pane.js';
import { ChannelPane } from './channel-pane.js';
import { Confirm, Modal } from './dialogs.js';
import { channelAt } from './go.js';
import { html } from './html.js';
import { icon } from './icons.js';
import { NextDay } from './next-day.js';
import { Sidebar } from './sidebar.js';
import { setState } from './store.js';
import { isDark, toggleTheme } from './theme.js';
import { ThreadPane } from './thread-pane.js';
import { Welcome } from './welcome.js';

/** @typedef {import('./store.js').State} State */

/** The whole page. @param {{ state: State }} props */
export function App({ state }) {
  const { server, isConnected, thread, notice, announcement, question } = state;
  if (!server) return html`<p class="waiting" role="status">Opening the workspace …</p>`;
  const main = html`<a class="skip" href="#main">Skip to what is shown</a>
    <${TopBar} isConnected=${isConnected} hasNextDay=${server.hasNextDay} />
    <div class="frame">
      <${Sidebar} state=${state} server=${server} />
      <main id="main" tabindex="-1"><${Pane} state=${state} server=${server} /></main>
      ${thread && html`<${ThreadPane} key=${thread.ts} server=${server} ...${thread} />`}
    </div>
    ${notice && html`<${Notice} text=${notice} />`}`;
  return html`${main}
    <div class="hidden" aria-live="polite">${announcement}</div>
    ${server.modals.map((view) => html`<${Modal} key=${view.id} view=${view} />`)}
    ${question && html`<${Confirm} question=${question} />`}`;
}

/** @param {{ state: State, server: import('./store.js').PageState }} props */
function Pane({ state, server }) {
  const { where } = state;
  const channel = server.channels.find(({ id }) => id === channelAt(where));
  if (where.kind === 'app') return html`<${AppPane} tab=${where.tab} server=${server} channel=${channel} />`;
  if (channel) return html`<${ChannelPane} key=${channel.id} channel=${channel} server=${server} />`;
  return html`<${Welcome} server=${server} />`;
}

/** @param {{ isConnected: boolean, hasNextDay: boolean }} props */
function TopBar({ isConnected, hasNextDay }) {
  const label = isDark() ? 'Light colours' : 'Dark colours';
  const onClick = () => {
    toggleTheme();
    setState({});
  };
  return html`<header class="top">
    <span class="wordmark"><img src="/page/desk.svg" alt="" width="24" height="24" /> Defence Desk <small>playground</small></span>
    <span class=${isConnected ? 'place' : 'place lost'} role="status">${
      isConnected
        ? 'A stand-in Slack on this machine. Nothing leaves it.'
        : 'The playground has stopped. Start it again with npm start.'
    }</span>
    ${hasNextDay && html`<${NextDay} />`}
    <button type="button" class="top-button" aria-label=${label} title=${label} onClick=${onClick}>${icon(isDark() ? 'sun' : 'moon')}</button>
  </header>`;
}

/** What Slack tells the reader. @param {{ text: string }} props */
function Notice({ text }) {
  return html`<div class="notice" role="alert"><span>${text}</span>
    <button type="button" class="bare" aria-label="Dismiss" onClick=${() => setState({ notice: '' })}>${icon('close')}</button></div>`;
}
