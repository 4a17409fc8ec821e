/** What it takes to connect to Slack. */
export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode when set, HTTP when not. */
  readonly appToken: string | null;
  /** Needed over HTTP. */
  readonly signingSecret: string | null;
  /** Ends in a slash. */
  readonly apiUrl: string;
  /** Where to listen: for Slack over HTTP, for health probes in Socket Mode. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}
