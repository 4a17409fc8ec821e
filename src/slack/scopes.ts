/** A scope that the manifest asks for. */
export interface WantedScope {
  readonly scope: string;
  /** What is done without it; null: nothing goes without it. */
  readonly without: string | null;
}

/** Every scope of manifest.yml, in its order, which a test compares with this one. */
export const SCOPES: readonly WantedScope[] = [
  { scope: 'app_mentions:read', without: null },
  { scope: 'assistant:write', without: null },
  { scope: 'chat:write', without: null },
  { scope: 'commands', without: null },
  { scope: 'im:history', without: null },
  { scope: 'channels:history', without: 'in public channels, each question in a thread needs a mention' },
  { scope: 'groups:history', without: 'in private channels, each question in a thread needs a mention' },
  { scope: 'im:write', without: 'a direct message that Slack gave no answer to is reported as unclear' },
  { scope: 'users:read', without: 'a digest needs its time zone said, and only EDITORS may change feeds' },
];
