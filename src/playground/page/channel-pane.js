// @ts-check
import { useEffect } from 'preact/hooks';
import { Composer } from './composer.js';
import { say } from './connection.js';
import { html } from './html.js';
import { icon } from './icons.js';
import { MessageList } from './message-list.js';
import { getState, setState } from './store.js';

/** @typedef {import('./store.js').PageState} PageState */
/** @typedef {import('../workspace/model.ts').Channel} Channel */

/** A channel: its head, its messages, and a place to write. @param {{ channel: Channel, server: PageState }} props */
export function ChannelPane({ channel, server }) {
  const people = channel.members.length;
  return html`<header class="pane-head">
      <h1>${icon(channel.kind === 'private' ? 'lock' : 'hash')} ${channel.name}</h1>
      <span class="pane-detail">${people} ${people === 1 ? 'member' : 'members'}${botWords(channel, server)}</span>
    </header>
    <${Conversation} channel=${channel} server=${server} />`;
}

/** The messages and the composer, as the app's Messages tab has them too. @param {{ channel: Channel, server: PageState }} props */
export function Conversation({ channel, server }) {
  const all = server.messages[channel.id] ?? [];
  const shown = all.filter(({ threadTs, isBroadcast }) => threadTs === null || isBroadcast);
  const last = all.at(-1)?.ts ?? '';
  useEffect(() => setState({ seen: { ...getState().seen, [channel.id]: last } }), [last]);
  const name = channel.kind === 'im' ? channel.name : `#${channel.name}`;
  return html`<${MessageList} messages=${shown} all=${all} server=${server} label=${`Messages in ${name}`}
      empty=${`This is the very beginning of ${name}. Type / to see what the desk can do, or @ to speak to it.`} />
    ${channel.kind === 'im' && all.length === 0 && html`<${Prompts} channel=${channel.id} prompts=${server.prompts[channel.id]} />`}
    <${Composer} channel=${channel.id} label=${`Message ${name}`} server=${server} hasFocus />`;
}

/** What the app suggests to write, as long as nothing was. @param {{ channel: string, prompts?: import('../workspace/model.ts').SuggestedPrompts }} props */
function Prompts({ channel, prompts }) {
  if (!prompts || prompts.prompts.length === 0) return null;
  return html`<section class="prompts" aria-label="Suggestions">
    ${prompts.title && html`<p>${prompts.title}</p>`}
    <ul>${prompts.prompts.map(
      ({ title, message }) =>
        html`<li key=${title}><button type="button" class="button" onClick=${() => void say({ channel, text: message })}>${title}</button></li>`,
    )}</ul>
  </section>`;
}

/**
 * @param {Channel} channel
 * @param {PageState} server
 */
function botWords({ members }, { bot, users }) {
  const name = users.find(({ id }) => id === bot)?.realName;
  return members.includes(bot) ? ` · ${name} is here` : ` · ${name} is not in this channel`;
}
