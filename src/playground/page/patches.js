// @ts-check
/** @typedef {import('../serving/page-state.ts').PageState} PageState */
/** @typedef {import('../serving/page-state.ts').Patch} Patch */
/** @typedef {import('../workspace/model.ts').Message} Message */

/**
 * The state after a change; the one before stays as it was.
 * @param {PageState} state
 * @param {Patch} patch
 * @returns {PageState}
 */
export function applyPatch(state, patch) {
  switch (patch.kind) {
    case 'message': {
      const { channel } = patch.message;
      return withMessages(state, channel, withMessage(state.messages[channel] ?? [], patch.message));
    }
    case 'message-gone': {
      const left = (state.messages[patch.channel] ?? []).filter(({ ts }) => ts !== patch.ts);
      return withMessages(state, patch.channel, left);
    }
    case 'home':
      return { ...state, home: patch.home };
    case 'modals':
      return { ...state, modals: patch.modals };
    case 'prompts':
      return { ...state, prompts: { ...state.prompts, [patch.channel]: patch.prompts } };
    case 'channel': {
      const isNew = state.channels.every(({ id }) => id !== patch.channel.id);
      const channels = state.channels.map((each) => (each.id === patch.channel.id ? patch.channel : each));
      return { ...state, channels: isNew ? [...channels, patch.channel] : channels };
    }
  }
}

/**
 * @param {PageState} state
 * @param {string} channel
 * @param {readonly Message[]} messages
 * @returns {PageState}
 */
function withMessages(state, channel, messages) {
  return { ...state, messages: { ...state.messages, [channel]: messages } };
}

/**
 * A changed message in its place, a new one at the end.
 * @param {readonly Message[]} messages
 * @param {Message} message
 */
function withMessage(messages, message) {
  const isKnown = messages.some(({ ts }) => ts === message.ts);
  return isKnown ? messages.map((each) => (each.ts === message.ts ? message : each)) : [...messages, message];
}
