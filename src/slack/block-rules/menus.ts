import { actionId, confirm, conversationFilter, menuOption, optionGroup, plainText } from './composition.ts';
import {
  and,
  exactlyOneOf,
  type Fields,
  flag,
  list,
  listOf,
  object,
  oneOf,
  pattern,
  type Shape,
  someText,
  whole,
} from './shape.ts';

/**
 * Menus (docs.slack.dev/reference/block-kit/block-elements/select-menu-element and …/multi-select-menu-element) and
 * pickers (…/date-picker-element, …/datetime-picker-element, …/time-picker-element).
 */

const userId = pattern(/^[UW][A-Z0-9]{1,30}$/, 'a user id');
const channelId = pattern(/^[CG][A-Z0-9]{1,30}$/, 'a channel id');
const conversationId = someText;
const options: Fields = { options: list(menuOption, 1, 100), option_groups: list(optionGroup, 1, 100) };
const query: Fields = { min_query_length: whole(0, Number.MAX_SAFE_INTEGER) };
const conversations: Fields = { default_to_current_conversation: flag, filter: conversationFilter };
const respond: Fields = { response_url_enabled: flag };

function one(type: string, optional: Fields): Shape {
  return object(
    { type: oneOf(type) },
    { action_id: actionId, confirm, placeholder: plainText(150), focus_on_load: flag, ...optional },
  );
}

function many(type: string, optional: Fields): Shape {
  return one(type, { max_selected_items: whole(1, Number.MAX_SAFE_INTEGER), ...optional });
}

const eitherOptions = exactlyOneOf('options', 'option_groups');

export const MENUS: Fields = {
  static_select: and(one('static_select', { ...options, initial_option: menuOption }), eitherOptions),
  external_select: one('external_select', { ...query, initial_option: menuOption }),
  users_select: one('users_select', { initial_user: userId }),
  conversations_select: one('conversations_select', {
    ...conversations,
    ...respond,
    initial_conversation: conversationId,
  }),
  channels_select: one('channels_select', { ...respond, initial_channel: channelId }),
  multi_static_select: and(
    many('multi_static_select', { ...options, initial_options: listOf(menuOption) }),
    eitherOptions,
  ),
  multi_external_select: many('multi_external_select', { ...query, initial_options: listOf(menuOption) }),
  multi_users_select: many('multi_users_select', { initial_users: listOf(userId) }),
  multi_conversations_select: many('multi_conversations_select', {
    ...conversations,
    initial_conversations: listOf(conversationId),
  }),
  multi_channels_select: many('multi_channels_select', { initial_channels: listOf(channelId) }),
};

const day = pattern(/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/, 'a date as YYYY-MM-DD');
const hour = pattern(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time as HH:mm');

export const PICKERS = {
  datepicker: one('datepicker', { initial_date: day }),
  timepicker: one('timepicker', { initial_time: hour, timezone: someText }),
  datetimepicker: object(
    { type: oneOf('datetimepicker') },
    { action_id: actionId, confirm, focus_on_load: flag, initial_date_time: whole(0, 9_999_999_999) },
  ),
};
