// @ts-check
import { channelAt } from './go.js';

/** @typedef {import('./store.js').State} State */

/**
 * What a screen reader is told of a change: a new message of someone else where the reader is, in its words.
 * @param {import('../serving/page-state.ts').Patch} patch
 * @param {State} state
 */
export function announcementOf(patch, { server, where, thread }) {
  if (patch.kind !== 'message' || !server || patch.message.user === server.me) return '';
  const { channel, threadTs, user, text, visibleTo } = patch.message;
  const isHere = threadTs === null ? channel === channelAt(where) : thread?.ts === threadTs;
  if (!isHere) return '';
  const name = server.users.find(({ id }) => id === user)?.realName ?? user;
  return `${name}${visibleTo === null ? '' : ', only visible to you'}: ${plainWords(text, server)}`;
}

/**
 * mrkdwn without its marks.
 * @param {string} text
 * @param {import('./store.js').PageState} server
 */
function plainWords(text, { users, channels }) {
  const named = text.replace(/<([@#])([A-Z0-9]{1,30})(?:\|[^<>]{0,300})?>/g, (mark, sign, id) => {
    const name = users.find((user) => user.id === id)?.realName ?? channels.find((channel) => channel.id === id)?.name;
    return name ? `${sign}${name}` : mark;
  });
  return named
    .replace(/<[^<>|]{1,3500}\|([^<>]{1,3000})>/g, '$1')
    .replace(/<([^<>]{1,3500})>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
