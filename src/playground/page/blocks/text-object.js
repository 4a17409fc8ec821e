// @ts-check
import { fields, text, words } from '../json.js';
import { mrkdwn } from './mrkdwn.js';

/**
 * A `plain_text` or `mrkdwn` object, drawn.
 * @param {unknown} value
 */
export function textObject(value) {
  return text(fields(value).type) === 'mrkdwn' ? mrkdwn(words(value)) : words(value);
}
