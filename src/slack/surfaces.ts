/** The slash command. */
export const COMMAND = '/defence';

/** What the bot listens to; manifest.yml asks Slack for exactly this, and a test compares the two. */
export const LISTENED_TO = {
  commands: [COMMAND],
  /** As the manifest names them; Bolt hears `message.im` as `message`. */
  events: ['app_mention', 'message.im'],
} as const;
