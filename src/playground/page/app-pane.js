// @ts-check
import { Blocks } from './blocks/block.js';
import { Conversation } from './channel-pane.js';
import { openApp } from './go.js';
import { html } from './html.js';

/** @typedef {import('./store.js').PageState} PageState */
/** @typedef {import('../workspace/model.ts').Channel} Channel */

/** The app's own pages: its Home tab and the conversation with it. @param {{ tab: 'home' | 'messages', server: PageState, channel?: Channel }} props */
export function AppPane({ tab, server, channel }) {
  const name = server.users.find(({ id }) => id === server.bot)?.realName;
  return html`<header class="pane-head">
      <h1><img src="/page/desk.svg" alt="" width="24" height="24" /> ${name}</h1>
      <nav class="tabs" aria-label=${`${name}'s pages`}>
        ${server.hasHomeTab && html`<${Tab} name="home" label="Home" shown=${tab} />`}
        <${Tab} name="messages" label="Messages" shown=${tab} />
      </nav>
    </header>
    ${tab === 'home' ? html`<${Home} server=${server} />` : channel && html`<${Conversation} key=${channel.id} channel=${channel} server=${server} />`}`;
}

/** @param {{ name: 'home' | 'messages', label: string, shown: string }} props */
function Tab({ name, label, shown }) {
  return html`<button type="button" class="tab" aria-current=${shown === name ? 'page' : undefined}
    onClick=${() => openApp(name)}>${label}</button>`;
}

/** @param {{ server: PageState }} props */
function Home({ server: { home } }) {
  if (!home) return html`<p class="waiting" role="status">The app has not published its Home yet.</p>`;
  return html`<div class="home" role="region" aria-label="Home" tabindex="0">
    <div class="home-column"><${Blocks} blocks=${home.blocks} at=${{ viewId: home.id }} errors=${home.errors} /></div>
  </div>`;
}
