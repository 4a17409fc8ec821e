// @ts-check
import { Blocks } from './blocks/block.js';
import { mrkdwn } from './blocks/mrkdwn.js';
import { act } from './connection.js';
import { openThread } from './go.js';
import { html } from './html.js';
import { icon } from './icons.js';
import { MenuButton } from './menu-button.js';
import { clockTime, dateOf } from './time.js';

/** @typedef {import('./store.js').PageState} PageState */
/** @typedef {import('../workspace/model.ts').Message} SlackMessage */
/** @typedef {{ message: SlackMessage, before?: SlackMessage, replies: readonly SlackMessage[], server: PageState, isInThread: boolean }} Props */

/** One message, as Slack shows it. @param {Props} props */
export function Message({ message, before, replies, server, isInThread }) {
  const author = server.users.find(({ id }) => id === message.user);
  const name = author?.realName ?? message.user;
  const isEphemeral = message.visibleTo !== null;
  const isMore = isContinued(message, before);
  const time = html`<time datetime=${dateOf(message.ts).toISOString()}>${clockTime(message.ts)}</time>`;
  return html`<li class=${`message ${isEphemeral ? 'ephemeral' : ''} ${isMore ? 'more' : ''}`} tabindex="-1" aria-label=${`${name}, ${clockTime(message.ts)}`}>
    ${isEphemeral && html`<p class="only-you">${icon('eye')} Only visible to you</p>`}
    <div class="gutter">${isMore ? time : html`<${Avatar} name=${name} isDesk=${message.user === server.bot} />`}</div>
    <div class="content">
      ${!isMore && html`<div class="author"><span class="name">${name}</span>${author?.isBot && html`<span class="badge">APP</span>`} ${time}</div>`}
      ${
        message.blocks.length > 0
          ? html`<${Blocks} blocks=${message.blocks} at=${{ channel: message.channel, ts: message.ts }} />`
          : html`<div class="words">${mrkdwn(message.text, message.isMrkdwn)}</div>`
      }
      ${message.editedTs && !author?.isBot && html`<small class="edited">(edited)</small>`}
      ${replies.length > 0 && html`<${ThreadLink} message=${message} replies=${replies} />`}
    </div>
    ${!isEphemeral && html`<${Toolbar} message=${message} server=${server} canReply=${!isInThread && message.threadTs === null} />`}
  </li>`;
}

/** @param {{ name: string, isDesk: boolean }} props */
export function Avatar({ name, isDesk }) {
  if (isDesk) return html`<img class="avatar" src="/page/desk.svg" alt="" width="36" height="36" />`;
  return html`<span class=${`avatar initial tone-${name.length % 4}`} aria-hidden="true">${name.slice(0, 1)}</span>`;
}

/** @param {{ message: SlackMessage, replies: readonly SlackMessage[] }} props */
function ThreadLink({ message, replies }) {
  const last = replies.at(-1);
  return html`<button type="button" class="thread-link" onClick=${() => openThread(message.channel, message.ts)}>
    <strong>${replies.length} ${replies.length === 1 ? 'reply' : 'replies'}</strong>
    ${last && html` <span>Last reply at ${clockTime(last.ts)}</span>`}
  </button>`;
}

/** What one can do with a message; shown under the mouse and with the focus. @param {{ message: SlackMessage, server: PageState, canReply: boolean }} props */
function Toolbar({ message: { channel, ts }, server, canReply }) {
  const items = server.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, description, callbackId }) => ({
      id: callbackId,
      label: name,
      detail: description,
      onChoose: () => void act('message-shortcut', { channel, ts, callbackId }),
    }));
  if (!canReply && items.length === 0) return null;
  return html`<div class="toolbar">
    ${
      canReply &&
      html`<button type="button" class="tool" aria-label="Reply in thread" title="Reply in thread"
        onClick=${() => openThread(channel, ts)}>${icon('reply')}</button>`
    }
    ${items.length > 0 && html`<${MenuButton} label="More actions" look="tool" items=${items}>${icon('dots')}<//>`}
  </div>`;
}

/** Slack leaves the name away under a message of the same person within five minutes. */
const CONTINUED_SECONDS = 300;

/**
 * @param {SlackMessage} message
 * @param {SlackMessage} [before]
 */
function isContinued(message, before) {
  if (!before || before.user !== message.user || before.visibleTo !== message.visibleTo) return false;
  return message.visibleTo === null && Number(message.ts) - Number(before.ts) < CONTINUED_SECONDS;
}
