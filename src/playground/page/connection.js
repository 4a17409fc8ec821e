// @ts-check
import { getState, patchServer, setState } from './store.js';

/** @typedef {import('../person/person-actions.ts').Outcome} Outcome */

const token = document.querySelector('meta[name="token"]')?.getAttribute('content') ?? '';

/**
 * Listens to the server for as long as the page is open; the browser connects again by itself.
 * @param {(patch: import('../serving/page-state.ts').Patch) => void} onPatch Told after each change.
 */
export function connect(onPatch) {
  const events = new EventSource('/events');
  events.addEventListener('state', ({ data }) => {
    /** @type {import('../serving/page-state.ts').PageState} */
    const server = JSON.parse(data);
    const before = getState().server;
    // A new start of the server does not know this page's token.
    if (before && before.start !== server.start) return location.reload();
    setState({ server, isConnected: true });
  });
  events.addEventListener('patch', ({ data }) => {
    const patch = JSON.parse(data);
    patchServer(patch);
    onPatch(patch);
  });
  events.addEventListener('error', () => setState({ isConnected: false }));
}

/**
 * Asks the server for something. Where Slack says no, its words are shown to the reader.
 * @param {string} action
 * @param {object} json
 * @returns {Promise<Outcome>}
 */
export async function act(action, json) {
  const outcome = /** @type {Outcome} */ (await post(action, json).catch(() => UNREACHABLE));
  setState({ notice: outcome.ok ? '' : outcome.said });
  return outcome;
}

/** The words on their way. @type {Promise<unknown>} */
let underway = Promise.resolve();

/**
 * Writes in a channel or thread, or gives a command; in the order in which it was sent.
 * @param {{ channel: string, text: string, threadTs?: string }} words
 * @returns {Promise<Outcome>}
 */
export function say(words) {
  const sent = underway.then(() => act('say', words));
  underway = sent;
  return sent;
}

/**
 * What an option-loading menu offers.
 * @param {object} json
 * @returns {Promise<readonly import('./json.js').Fields[]>}
 */
export async function suggest(json) {
  const options = await post('suggest', json).catch(() => []);
  return Array.isArray(options) ? options : [];
}

/**
 * Lets the workspace's time pass until the next digest is due; null where the server says no, whose words are shown.
 * @returns {Promise<import('../days/next-day.ts').TurnedDay | null>}
 */
export async function turnDay() {
  const turned = await post('next-day', {}).catch(() => UNREACHABLE);
  const isTurned = typeof turned === 'object' && turned !== null && 'kind' in turned;
  if (!isTurned) setState({ notice: /** @type {Extract<Outcome, { ok: false }>} */ (turned).said });
  return isTurned ? /** @type {import('../days/next-day.ts').TurnedDay} */ (turned) : null;
}

/** @type {Outcome} */
const UNREACHABLE = { ok: false, error: 'unreachable', said: 'The playground does not answer. Is it still running?' };

/**
 * @param {string} action
 * @param {object} json
 * @returns {Promise<unknown>}
 */
async function post(action, json) {
  const response = await fetch(`/actions/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-page-token': token },
    body: JSON.stringify(json),
  });
  if (response.ok) return response.json();
  const said = (await response.text()).trim();
  return { ok: false, error: `http_${response.status}`, said: `Not done: ${said}.` };
}
