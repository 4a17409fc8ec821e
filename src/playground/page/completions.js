// @ts-check
/** @typedef {import('./store.js').PageState} PageState */

/**
 * What the composer offers for what was typed so far.
 * @typedef {object} Completion
 * @property {string} id
 * @property {string} label
 * @property {string} detail
 * @property {string} text What stands in the composer once it is chosen.
 */

/**
 * Commands after a slash at the beginning; people after an `@`. Nothing once a name stands there in full.
 * @param {string} typed
 * @param {PageState} server
 * @returns {readonly Completion[]}
 */
export function completionsOf(typed, server) {
  return typed.startsWith('/') ? commandsFor(typed, server) : peopleFor(typed, server);
}

/**
 * @param {string} typed
 * @param {PageState} server
 */
function commandsFor(typed, { commands }) {
  const fitting = commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
  return fitting.map(({ command, description, usageHint }) => ({
    id: command,
    label: `${command} ${usageHint}`,
    detail: description,
    text: `${command} `,
  }));
}

/** The name being typed, at the end. Names may have a space in them. */
const NAME = /(?:^|\s)@([\p{L}\p{N} ._-]{0,40})$/u;

/**
 * @param {string} typed
 * @param {PageState} server
 */
function peopleFor(typed, { users, me }) {
  const name = NAME.exec(typed)?.[1]?.toLowerCase();
  if (name === undefined) return [];
  const start = typed.length - name.length;
  return users
    .filter(({ id, realName }) => id !== me && realName.toLowerCase().startsWith(name) && realName.length > name.length)
    .map(({ id, realName, isBot }) => ({
      id,
      label: `@${realName}`,
      detail: isBot ? 'App' : '',
      text: `${typed.slice(0, start)}${realName} `,
    }));
}
