// @ts-check
import { image } from '../blocks/image.js';
import { placeholder } from '../blocks/placeholder.js';
import { html } from '../html.js';
import { text, words } from '../json.js';
import { Button, FeedbackButtons, IconButton } from './button.js';
import { ExternalSelect } from './external-select.js';
import { DateTimePicker, Picker, TextInput } from './input.js';
import { Overflow } from './overflow.js';
import { Checkboxes, RadioButtons, Select } from './select.js';

/** @typedef {import('../json.js').Fields} Fields */

/** What draws each type of element. @type {Readonly<Record<string, import('preact').ComponentType<any>>>} */
const ELEMENTS = {
  button: Button,
  feedback_buttons: FeedbackButtons,
  icon_button: IconButton,
  overflow: Overflow,
  static_select: Select,
  users_select: Select,
  conversations_select: Select,
  channels_select: Select,
  multi_static_select: Select,
  multi_users_select: Select,
  multi_conversations_select: Select,
  multi_channels_select: Select,
  external_select: ExternalSelect,
  checkboxes: Checkboxes,
  radio_buttons: RadioButtons,
  datepicker: Picker,
  timepicker: Picker,
  datetimepicker: DateTimePicker,
  plain_text_input: TextInput,
  number_input: TextInput,
  email_text_input: TextInput,
  url_text_input: TextInput,
};

/**
 * An interactive element or image of a block. `label` names it for a screen reader where it has no label of its own.
 * @param {{ element: Fields, label?: string }} props
 */
export function Element({ element, label }) {
  if (element.type === 'image') return image(element);
  const Drawn = ELEMENTS[text(element.type)];
  if (!Drawn) return placeholder(element);
  return html`<${Drawn} element=${element} label=${label || words(element.placeholder) || text(element.action_id)} />`;
}
