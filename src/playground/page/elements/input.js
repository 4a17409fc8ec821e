// @ts-check
import { html } from '../html.js';
import { text, words } from '../json.js';
import { useElementState, useSpot } from './values.js';

/** @typedef {import('../json.js').Fields} Fields */
/** @typedef {{ currentTarget: HTMLInputElement | HTMLTextAreaElement }} Typed */

/** The kind of browser input for each kind of Slack's. @type {Readonly<Record<string, string>>} */
const TYPES = {
  plain_text_input: 'text',
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
};

/** Words, a number or an address. The value waits for the submission; Enter tells the app where it wants to hear. */
/** @param {{ element: Fields, label: string }} props */
export function TextInput({ element, label }) {
  const { dispatches } = useSpot();
  const [state, change, dispatch] = useElementState(element, { value: element.initial_value ?? null });
  const type = TYPES[text(element.type)] ?? 'text';
  const props = {
    class: 'input',
    'aria-label': label,
    'data-autofocus': element.focus_on_load === true || undefined,
    placeholder: words(element.placeholder) || undefined,
    maxLength: element.max_length,
    minLength: element.min_length,
    min: element.min_value,
    max: element.max_value,
    step: element.is_decimal_allowed === true ? 'any' : undefined,
    value: text(state.value),
    onInput: (/** @type {Typed} */ event) => change({ value: event.currentTarget.value || null }),
    onKeyDown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Enter' && dispatches) dispatch(state);
    },
  };
  return element.multiline === true || element.type === 'rich_text_input'
    ? html`<textarea ...${props} rows="4"></textarea>`
    : html`<input ...${props} type=${type} />`;
}

/** The browser's input for each picker, and the field of Slack's payloads. */
const PICKERS = {
  datepicker: { type: 'date', key: 'date' },
  timepicker: { type: 'time', key: 'time' },
};

/** @param {{ element: Fields, label: string }} props */
export function Picker({ element, label }) {
  const { type, key } = element.type === 'timepicker' ? PICKERS.timepicker : PICKERS.datepicker;
  const [state, change] = useElementState(element, { [`selected_${key}`]: element[`initial_${key}`] ?? null });
  return html`<input class="input" type=${type} aria-label=${label} value=${text(state[`selected_${key}`])}
    onChange=${(/** @type {Typed} */ { currentTarget }) => change({ [`selected_${key}`]: currentTarget.value || null })} />`;
}

/** A day with its hour, which Slack counts in seconds since 1970. @param {{ element: Fields, label: string }} props */
export function DateTimePicker({ element, label }) {
  const [state, change] = useElementState(element, { selected_date_time: element.initial_date_time ?? null });
  return html`<input class="input" type="datetime-local" aria-label=${label} value=${localTime(state.selected_date_time)}
    onChange=${(/** @type {Typed} */ { currentTarget }) => {
      const seconds = Math.floor(new Date(currentTarget.value).getTime() / 1_000);
      change({ selected_date_time: Number.isNaN(seconds) ? null : seconds });
    }} />`;
}

/** @param {unknown} seconds */
function localTime(seconds) {
  if (typeof seconds !== 'number') return '';
  const date = new Date(seconds * 1_000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
