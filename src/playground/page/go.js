// @ts-check
import { act, say } from './connection.js';
import { getState, setState } from './store.js';

/** Ways through the workspace. */

/** What had the focus when the thread was opened. @type {Element | null} */
let opener = null;

export function openWelcome() {
  setState({ where: { kind: 'welcome' }, thread: null, notice: '' });
}

/** @param {string} channel */
export function openChannel(channel) {
  setState({ where: { kind: 'channel', channel }, thread: null, notice: '' });
}

/** The app's own pages; it is told that they were opened. @param {'home' | 'messages'} tab */
export function openApp(tab) {
  setState({ where: { kind: 'app', tab }, thread: null, notice: '' });
  void act('open-home', { tab });
}

/**
 * @param {string} channel
 * @param {string} ts
 */
export function openThread(channel, ts) {
  opener = document.activeElement;
  setState({ thread: { channel, ts } });
}

export function closeThread() {
  setState({ thread: null });
  if (opener instanceof HTMLElement) opener.focus();
}

/** Asks as a command where the app listens along, so that the answer comes as a reader would get it. @param {string} question */
export function askInChannel(question) {
  const channel = homeChannel();
  if (!channel) return;
  openChannel(channel.id);
  const command = getState().server?.commands[0]?.command;
  void say({ channel: channel.id, text: command ? `${command} ${question}` : question });
}

/** The first channel that the app is in. */
export function homeChannel() {
  const { server } = getState();
  return server?.channels.find(({ kind, members }) => kind !== 'im' && members.includes(server.bot)) ?? null;
}

/** The direct message with the app. */
export function deskChannel() {
  const { server } = getState();
  return server?.channels.find(({ kind, members }) => kind === 'im' && members.includes(server.bot)) ?? null;
}

/** The channel whose messages are on the screen, or null. @param {import('./store.js').Where} where */
export function channelAt(where) {
  if (where.kind === 'channel') return where.channel;
  return where.kind === 'app' && where.tab === 'messages' ? (deskChannel()?.id ?? null) : null;
}
