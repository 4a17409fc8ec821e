import { webApi } from '@slack/bolt';
import type { SlackSettings } from '../settings.ts';

/** The token in use when it happened. */
export type TokenSetting = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

/** The bot could not be connected; the message is for whoever runs it. */
export class SlackStartError extends Error {
  override readonly name = 'SlackStartError';

  constructor(cause: unknown, settings: SlackSettings, token: TokenSetting) {
    super(explainStartError(cause, settings, token), { cause });
  }
}

/** Says to whoever runs the bot what kept it from starting, with which setting, and what to do. */
function explainStartError(error: unknown, { apiUrl, host, port }: SlackSettings, token: TokenSetting): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    const word = error.data.error;
    return `Slack refused ${token} (${word}). ${REMEDIES[word] ?? `Copy it again: ${WHERE[token]}.`}`;
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return `Slack asks to wait ${error.retryAfter} s before connecting. Start again after that.`;
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return `Slack at ${apiUrl} answered HTTP ${error.statusCode}. Check SLACK_API_URL, or try again later.`;
  }
  if (error instanceof webApi.WebAPIRequestError) {
    return `Slack at ${apiUrl} cannot be reached (${rootOf(error)}). Check the network and SLACK_API_URL.`;
  }
  const listening = LISTENING[codeOf(error) ?? ''];
  if (listening) return `${host}:${port} ${listening}`;
  return `Slack could not be connected (${error instanceof Error ? error.message : error}). Check ${token}: ${WHERE[token]}.`;
}

/** By Node's code for what kept us from listening. */
const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program. Set PORT to a free one, or stop that program.',
  EACCES: 'may not be listened on by this user. Set PORT to one over 1023.',
  EADDRNOTAVAIL: 'is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.',
  ENOTFOUND: 'is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.',
};

const WHERE: Readonly<Record<TokenSetting, string>> = {
  SLACK_BOT_TOKEN: 'api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token',
  SLACK_APP_TOKEN: 'api.slack.com/apps → your app → Basic Information → App-Level Tokens (scope connections:write)',
};

/** By Slack's word, where copying the token again would not help. */
const REMEDIES: Readonly<Record<string, string>> = {
  account_inactive: 'The app was removed from the workspace: install it again and copy the new token.',
  token_revoked: 'The token was revoked: install the app again and copy the new one.',
  missing_scope:
    'The token lacks a scope: compare the app with manifest.yml, or make an app-level token with connections:write.',
};

function rootOf(error: webApi.WebAPIRequestError): string {
  const cause: unknown = error.original.cause ?? error.original;
  return codeOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
