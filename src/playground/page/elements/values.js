// @ts-check
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { act } from '../connection.js';
import { fields, text } from '../json.js';
import { setState } from '../store.js';

/** @typedef {import('../json.js').Fields} Fields */
/** @typedef {import('../../person/person-actions.ts').Place} Place */

/**
 * Where an element stands.
 * @typedef {object} Spot
 * @property {Place} at
 * @property {string} blockId
 * @property {boolean} isInput In an `input` block, whose value waits for the submission.
 * @property {boolean} dispatches Whether the app hears of each choice.
 */

/** The message or view that is drawn. @type {import('preact').Context<Place>} */
export const PlaceContext = createContext(/** @type {Place} */ ({ viewId: '' }));

/** The block that is drawn. */
export const BlockContext = createContext({ blockId: '', isInput: false, dispatches: true });

/** What stands in the inputs of each message and view: place → block id → action id → state. @type {Map<string, Record<string, Record<string, Fields>>>} */
const standing = new Map();

/** @param {Place} at */
const keyOf = (at) => ('viewId' in at ? at.viewId : `${at.channel} ${at.ts}`);

/**
 * What stands in the inputs of a message or view.
 * @param {Place} at
 */
export function valuesAt(at) {
  return standing.get(keyOf(at)) ?? {};
}

/** @returns {Spot} */
export function useSpot() {
  return { at: useContext(PlaceContext), ...useContext(BlockContext) };
}

/**
 * The state of an input as Slack's payloads have it, and a way to change it, which tells the app where it is to hear.
 * @param {Fields} element
 * @param {Fields} initial
 * @returns {[state: Fields, change: (next: Fields) => void, dispatch: (next: Fields) => void]}
 */
export function useElementState(element, initial) {
  const spot = useSpot();
  const [state, setOwn] = useState(initial);
  const actionId = text(element.action_id);
  useEffect(() => put(spot, actionId, { type: element.type, ...state }), [state]);
  useEffect(() => () => forget(spot, actionId), []);
  /** @param {Fields} next */
  const tell = (next) => void dispatchAction(spot, element, next);
  return [
    state,
    (next) => {
      setOwn(next);
      put(spot, actionId, { type: element.type, ...next });
      if (spot.dispatches) tell(next);
    },
    tell,
  ];
}

/**
 * Tells the app of a click or choice, once the reader has confirmed it where the app wants that.
 * @param {Spot} spot
 * @param {Fields} element
 * @param {Fields} [chosen]
 * @returns {Promise<void>}
 */
export async function dispatchAction({ at, blockId }, element, chosen) {
  const send = () =>
    act('act', {
      at,
      blockId,
      actionId: text(element.action_id),
      values: valuesAt(at),
      ...(chosen === undefined ? {} : { chosen }),
    });
  if (element.confirm) setState({ question: { confirm: fields(element.confirm), onYes: () => void send() } });
  else await send();
}

/**
 * @param {Spot} spot
 * @param {string} actionId
 * @param {Fields} value
 */
function put({ at, blockId }, actionId, value) {
  const values = valuesAt(at);
  standing.set(keyOf(at), { ...values, [blockId]: { ...values[blockId], [actionId]: value } });
}

/**
 * @param {Spot} spot
 * @param {string} actionId
 */
function forget({ at, blockId }, actionId) {
  const values = valuesAt(at);
  const { [actionId]: _gone, ...rest } = values[blockId] ?? {};
  const { [blockId]: _block, ...others } = values;
  const left = Object.keys(rest).length > 0 ? { ...others, [blockId]: rest } : others;
  if (Object.keys(left).length > 0) standing.set(keyOf(at), left);
  else standing.delete(keyOf(at));
}
