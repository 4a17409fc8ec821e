/** What `desk doctor` looks at. */

/** `wrong` keeps the desk, or a part of it, from working. */
export type Level = 'ok' | 'warn' | 'wrong';

export interface Finding {
  readonly level: Level;
  /** One sentence, without anything secret. */
  readonly what: string;
  /** How to mend it, one sentence; null where nothing needs mending. */
  readonly remedy: string | null;
}

export interface Check {
  /** One word: settings, store, Slack. */
  readonly name: string;
  /** Changes nothing. What it throws counts as a finding. */
  run(): Promise<readonly Finding[]>;
}
