/** The slash command. */
export const COMMAND = '/defence';

/** Names of what people press and fill in; `action_id` and `callback_id` in Slack's words. */
export const ACTIONS = {
  post: 'post_to_channel',
  ask: 'ask',
  /** Both at once, where Slack takes its own buttons for it; else a button each. */
  feedback: 'feedback',
  helpful: 'helpful',
  notHelpful: 'not_helpful',
} as const;
/** `check`: on a message. */
export const SHORTCUTS = { ask: 'ask_the_record', check: 'check_claims' } as const;
export const VIEWS = { question: 'question' } as const;

/** What the bot listens to; manifest.yml asks Slack for exactly this, and a test compares the two. */
export const LISTENED_TO = {
  commands: [COMMAND],
  /** As the manifest names them; Bolt hears the last three as `message`. */
  events: ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im'],
  actions: Object.values<string>(ACTIONS),
  shortcuts: Object.values<string>(SHORTCUTS),
  views: Object.values<string>(VIEWS),
} as const;
