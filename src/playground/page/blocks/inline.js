// @ts-check
import { html } from '../html.js';
import { safeHref } from '../json.js';
import { getState } from '../store.js';

/**
 * A link, or its label alone where the address may not be opened.
 * @param {unknown} address
 * @param {unknown} [label]
 */
export function link(address, label) {
  const href = safeHref(address);
  const shown = label || String(address);
  if (!href) return html`<bdi>${shown}</bdi>`;
  return html`<a class="link" href=${href} target="_blank" rel="noopener noreferrer"><bdi>${shown}</bdi></a>`;
}

/** @param {string} id U… */
export function userMention(id) {
  const { server } = getState();
  const user = server?.users.find((each) => each.id === id);
  const isMe = id === server?.me;
  return html`<span class=${isMe ? 'mention mention-me' : 'mention'}>@${user?.realName ?? id}</span>`;
}

/** @param {string} id C… */
export function channelMention(id) {
  const channel = getState().server?.channels.find((each) => each.id === id);
  return html`<span class="mention">#${channel?.name ?? id}</span>`;
}

/** @param {string} name `here`, `channel`, `everyone` or a user group's */
export function groupMention(name) {
  return html`<span class="mention mention-me">@${name}</span>`;
}

/**
 * @param {number} seconds since 1970
 * @param {string} fallback
 */
export function dateWords(seconds, fallback) {
  const date = new Date(seconds * 1_000);
  return Number.isNaN(date.getTime()) ? fallback : date.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
