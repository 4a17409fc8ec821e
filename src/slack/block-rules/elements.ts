import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import {
  actionId,
  choiceOption,
  confirm,
  dispatchConfig,
  imageElement,
  overflowOption,
  plainText,
} from './composition.ts';
import { MENUS, PICKERS } from './menus.ts';
import { richText } from './rich-text.ts';
import {
  address,
  byType,
  type Fields,
  flag,
  list,
  listOf,
  object,
  oneOf,
  pattern,
  type Shape,
  someText,
  text,
  whole,
} from './shape.ts';

/** Elements (docs.slack.dev/reference/block-kit/block-elements, a page for each), and which block takes which. */

const buttonText = plainText(LIMITS.buttonTextChars);
const value = text(LIMITS.buttonValueChars);
const accessibility = { accessibility_label: text(LIMITS.buttonTextChars) };
const optional: Fields = { action_id: actionId };
const input: Fields = { ...optional, placeholder: plainText(150), focus_on_load: flag };
const typed: Fields = { ...input, dispatch_action_config: dispatchConfig };

/** …/button-element; alone in a card. */
export const button = object(
  { type: oneOf('button'), text: buttonText },
  { ...optional, url: address(LIMITS.urlChars), value, style: oneOf('primary', 'danger'), confirm, ...accessibility },
);

/** …/workflow-button-element. */
const workflowButton = object(
  {
    type: oneOf('workflow_button'),
    text: buttonText,
    action_id: actionId,
    workflow: object({
      trigger: object(
        { url: address(LIMITS.urlChars) },
        { customizable_input_parameters: listOf(object({ name: someText, value: someText }), 0) },
      ),
    }),
  },
  { style: oneOf('primary', 'danger'), ...accessibility },
);

const feedback = object({ text: buttonText, value }, accessibility);
/** …/feedback-buttons-element. */
const feedbackButtons = object(
  { type: oneOf('feedback_buttons'), positive_button: feedback, negative_button: feedback },
  optional,
);

/** …/icon-button-element. */
const iconButton = object(
  { type: oneOf('icon_button'), icon: oneOf('trash'), text: buttonText },
  {
    ...optional,
    value,
    confirm,
    ...accessibility,
    visible_to_user_ids: listOf(pattern(/^[UW][A-Z0-9]{1,30}$/, 'a user id'), 0),
  },
);

const choices = { options: list(choiceOption, 1, 10) };
/** …/checkboxes-element, …/radio-button-group-element, …/overflow-menu-element. */
const CHOICES = {
  checkboxes: object(
    { type: oneOf('checkboxes'), ...choices },
    { ...optional, initial_options: listOf(choiceOption), confirm, focus_on_load: flag },
  ),
  radio_buttons: object(
    { type: oneOf('radio_buttons'), ...choices },
    { ...optional, initial_option: choiceOption, confirm, focus_on_load: flag },
  ),
};
const overflow = object({ type: oneOf('overflow'), options: list(overflowOption, 1, 5) }, { ...optional, confirm });

const decimal = pattern(/^-?[0-9]{1,50}(?:\.[0-9]{1,50})?$/, 'a number in a string');
const initial = text(Number.POSITIVE_INFINITY, 0);
/** …/plain-text-input-element, …/email-input-element, …/url-input-element, …/number-input-element, … */
const INPUTS: Fields = {
  plain_text_input: object(
    { type: oneOf('plain_text_input') },
    {
      ...typed,
      initial_value: initial,
      multiline: flag,
      min_length: whole(0, LIMITS.inputChars),
      max_length: whole(1, LIMITS.inputChars),
    },
  ),
  email_text_input: object({ type: oneOf('email_text_input') }, { ...typed, initial_value: initial }),
  url_text_input: object({ type: oneOf('url_text_input') }, { ...typed, initial_value: initial }),
  number_input: object(
    { type: oneOf('number_input'), is_decimal_allowed: flag },
    { ...typed, initial_value: decimal, min_value: decimal, max_value: decimal },
  ),
  rich_text_input: object(
    { type: oneOf('rich_text_input'), action_id: actionId },
    { ...typed, initial_value: richText },
  ),
  file_input: object(
    { type: oneOf('file_input') },
    { ...optional, filetypes: listOf(someText), max_files: whole(1, 10) },
  ),
};

const shared: Fields = { ...CHOICES, ...MENUS, ...PICKERS };

/** …/blocks/actions-block. */
export const actionsElement: Shape = byType({ ...shared, button, workflow_button: workflowButton, overflow });

/** …/blocks/section-block: everything of an actions block but a picker of date and time, and images. */
export const accessory: Shape = byType({
  ...CHOICES,
  ...MENUS,
  datepicker: PICKERS.datepicker,
  timepicker: PICKERS.timepicker,
  button,
  workflow_button: workflowButton,
  overflow,
  image: imageElement,
});

/** …/blocks/input-block. */
export const inputElement: Shape = byType({ ...shared, ...INPUTS });

/** …/blocks/context-actions-block. */
export const contextAction: Shape = byType({ feedback_buttons: feedbackButtons, icon_button: iconButton });
