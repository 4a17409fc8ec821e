// @ts-check
import { html } from '../html.js';
import { fields, list, text, texts, words } from '../json.js';
import { getState } from '../store.js';
import { useElementState } from './values.js';

/** @typedef {import('../json.js').Fields} Fields */
/** @typedef {{ id: string, label: string, group: string, value: unknown }} Choice */

/**
 * A menu of one choice. `key` is the field that holds it in Slack's payloads, `choices` what there is to choose.
 * @param {{ element: Fields, choices: readonly Choice[], stateKey: string, initial: unknown, label: string }} props
 */
function SelectOne({ element, choices, stateKey, initial, label }) {
  const [state, change] = useElementState(element, { [stateKey]: initial ?? null });
  const at = choices.findIndex(({ value }) => isSame(value, state[stateKey]));
  return html`<select class="select" aria-label=${label} value=${at}
    onChange=${(/** @type {{ currentTarget: HTMLSelectElement }} */ event) => {
      change({ [stateKey]: choices[Number(event.currentTarget.value)]?.value ?? null });
    }}>
    <option value="-1">${words(element.placeholder) || 'Choose'}</option>
    ${grouped(choices)}
  </select>`;
}

/** @param {{ element: Fields, choices: readonly Choice[], stateKey: string, initial: unknown, label: string }} props */
function SelectMany({ element, choices, stateKey, initial, label }) {
  const [state, change] = useElementState(element, { [stateKey]: Array.isArray(initial) ? initial : [] });
  const chosen = /** @type {readonly unknown[]} */ (state[stateKey]);
  /** @param {Choice} choice */
  const isChosen = ({ value }) => chosen.some((each) => isSame(each, value));
  /** @param {Choice} choice */
  const toggle = (choice) =>
    isChosen(choice) ? chosen.filter((each) => !isSame(each, choice.value)) : [...chosen, choice.value];
  return html`<fieldset class="choices"><legend class="hidden">${label}</legend>
    ${choices.map(
      (choice) => html`<label key=${choice.id} class="choice"><input type="checkbox" checked=${isChosen(choice)}
        onChange=${() => change({ [stateKey]: toggle(choice) })} /> ${choice.label}</label>`,
    )}
  </fieldset>`;
}

/** @param {readonly Choice[]} choices */
function grouped(choices) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map((group) => {
    const options = choices
      .map((choice, at) => ({ choice, at }))
      .filter(({ choice }) => choice.group === group)
      .map(({ choice, at }) => html`<option key=${choice.id} value=${at}>${choice.label}</option>`);
    return group === '' ? options : html`<optgroup key=${group} label=${group}>${options}</optgroup>`;
  });
}

/**
 * Options are told apart by their value, the rest by itself.
 * @param {unknown} one
 * @param {unknown} other
 */
function isSame(one, other) {
  if (typeof one !== 'object' || one === null) return one === other;
  return fields(one).value === fields(other).value;
}

/**
 * What each kind of menu offers, and the fields that hold the choice and the one it begins with.
 * @type {Readonly<Record<string, { choices: (element: Fields) => readonly Choice[], one: string }>>}
 */
const KINDS = {
  static_select: { choices: optionsOf, one: 'option' },
  users_select: { choices: users, one: 'user' },
  conversations_select: { choices: () => channels(true), one: 'conversation' },
  channels_select: { choices: () => channels(false), one: 'channel' },
};

/** Any select whose choices are known beforehand. @param {{ element: Fields, label: string }} props */
export function Select({ element, label }) {
  const type = text(element.type);
  const isMany = type.startsWith('multi_');
  const kind = KINDS[type.replace('multi_', '')];
  if (!kind) return null;
  const { choices, one } = kind;
  const key = isMany ? `${one}s` : one;
  const props = { element, label, choices: choices(element), stateKey: `selected_${key}` };
  return html`<${isMany ? SelectMany : SelectOne} ...${props} initial=${element[`initial_${key}`]} />`;
}

/** @param {Fields} element @returns {readonly Choice[]} */
function optionsOf(element) {
  const groups = list(element.option_groups);
  const grouped = groups.flatMap((group) => list(group.options).map((option) => toChoice(option, words(group.label))));
  return [...list(element.options).map((option) => toChoice(option, '')), ...grouped];
}

/**
 * @param {Fields} option
 * @param {string} group
 */
export function toChoice(option, group) {
  return { id: text(option.value), label: words(option.text), group, value: option };
}

function users() {
  const all = getState().server?.users ?? [];
  return all.map(({ id, realName }) => ({ id, label: realName, group: '', value: id }));
}

/** @param {boolean} withDirect */
function channels(withDirect) {
  const all = getState().server?.channels ?? [];
  return all
    .filter(({ kind }) => withDirect || kind !== 'im')
    .map(({ id, name, kind }) => ({ id, label: kind === 'im' ? name : `# ${name}`, group: '', value: id }));
}

/** @param {{ element: Fields, label: string }} props */
export function Checkboxes({ element, label }) {
  const choices = list(element.options).map((option) => toChoice(option, ''));
  return html`<${SelectMany} element=${element} choices=${choices} stateKey="selected_options" label=${label}
    initial=${element.initial_options} />`;
}

/** @param {{ element: Fields, label: string }} props */
export function RadioButtons({ element, label }) {
  const [state, change] = useElementState(element, { selected_option: element.initial_option ?? null });
  const name = `${text(element.action_id)}-${texts([label])[0]}`;
  return html`<fieldset class="choices"><legend class="hidden">${label}</legend>
    ${list(element.options).map(
      (option) => html`<label key=${text(option.value)} class="choice"><input type="radio" name=${name}
        checked=${isSame(option, state.selected_option)}
        onChange=${() => change({ selected_option: option })} /> ${words(option.text)}</label>`,
    )}
  </fieldset>`;
}
