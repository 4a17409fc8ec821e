import type { Check, Finding } from '../ports/checks.ts';

/** The bot as Slack knows it. */
export interface SlackState {
  /** The workspace, by its name. */
  readonly team: string;
  /** Scopes that its token has. */
  readonly granted: readonly string[];
}

/** A scope that the manifest asks for; `without`: what is done without it, null where it must be there. */
export interface WantedScope {
  readonly scope: string;
  readonly without: string | null;
}

/** `ask` asks Slack whose token it is: null when no token is set. What it throws says what to do (an `InputError`). */
export function slackCheck(ask: () => Promise<SlackState | null>, wanted: readonly WantedScope[]): Check {
  return {
    name: 'Slack',
    run: async () => {
      const state = await ask();
      if (!state) return [NO_SLACK];
      const connected: Finding = { level: 'ok', what: `The bot belongs to ${state.team}.`, remedy: null };
      return [connected, ...wanted.filter(({ scope }) => !state.granted.includes(scope)).map(missing)];
    },
  };
}

const NO_SLACK: Finding = {
  level: 'warn',
  what: 'No token is set: a workspace in a browser tab starts instead of the bot.',
  remedy: 'Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to connect it.',
};

function missing({ scope, without }: WantedScope): Finding {
  const remedy = 'Compare the app with manifest.yml, and install it again.';
  if (without === null) return { level: 'wrong', what: `The scope ${scope} is missing.`, remedy };
  return { level: 'warn', what: `The scope ${scope} is not granted: ${without}.`, remedy };
}
