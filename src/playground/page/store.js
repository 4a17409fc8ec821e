// @ts-check
import { applyPatch } from './patches.js';

/** @typedef {import('../serving/page-state.ts').PageState} PageState */
/** @typedef {import('../serving/page-state.ts').Patch} Patch */
/** @typedef {{ kind: 'welcome' } | { kind: 'channel', channel: string } | { kind: 'app', tab: 'home' | 'messages' }} Where */
/** @typedef {{ confirm: import('./json.js').Fields, onYes: () => void }} Question */

/**
 * What is shown: the workspace as the server tells it, and where the reader is in it.
 * @typedef {object} State
 * @property {PageState | null} server Null until the first word from it.
 * @property {boolean} isConnected
 * @property {Where} where
 * @property {{ channel: string, ts: string } | null} thread The open one.
 * @property {Readonly<Record<string, string>>} seen The last `ts` seen, by channel.
 * @property {string} notice What Slack tells the reader, or empty.
 * @property {string} announcement What a screen reader says next.
 * @property {Question | null} question What is to be confirmed first.
 */

/** @type {State} */
let state = {
  server: null,
  isConnected: false,
  where: { kind: 'welcome' },
  thread: null,
  seen: {},
  notice: '',
  announcement: '',
  question: null,
};

/** @type {Set<() => void>} */
const listeners = new Set();

export function getState() {
  return state;
}

/** @param {Partial<State>} change */
export function setState(change) {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** @param {() => void} listener */
export function onChange(listener) {
  listeners.add(listener);
}

/** @param {Patch} patch */
export function patchServer(patch) {
  if (state.server) setState({ server: applyPatch(state.server, patch) });
}
