import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../app/ports/deliveries.ts';
import type { Target } from '../../app/ports/subscriptions.ts';

/** How long to leave Slack alone where it does not say. */
const AWAY_MS = 30_000;
/** A token is mended by a person: there is no use in asking often. */
const NO_TOKEN_MS = 10 * 60_000;

/**
 * What became of a message that was not taken. Only what surely did not go out is `later`; where the request was written
 * and no answer of Slack's came back, it is `unclear`, since chat.postMessage has no key that would make a repetition safe.
 */
export function outcomeOf(error: unknown, to: Target): SendOutcome {
  if (error instanceof webApi.WebAPIRateLimitedError) return later(Math.max(error.retryAfter, 1) * 1_000);
  if (error instanceof webApi.WebAPIPlatformError) return outcomeOfWord(error.data.error, to);
  if (error instanceof webApi.WebAPIHTTPError) {
    // 4xx: turned away before it was read. 5xx: who knows how far it came.
    const { statusCode } = error;
    const isTurnedAway = statusCode >= 400 && statusCode < 500 && statusCode !== 408;
    return isTurnedAway ? { kind: 'refused', error: `http_${statusCode}` } : { kind: 'unclear' };
  }
  return neverConnected(error) ? later(AWAY_MS) : { kind: 'unclear' };
}

function outcomeOfWord(word: string, { kind }: Target): SendOutcome {
  const why = GONE[kind][word] ?? GONE.either[word] ?? (word.startsWith('restricted_action') ? NOT_ALLOWED : undefined);
  if (why) return { kind: 'gone', why };
  if (AWAY.has(word)) return later(AWAY_MS);
  if (NO_TOKEN.has(word)) return later(NO_TOKEN_MS);
  // Something else than Slack's JSON is no word of Slack's: a proxy spoke in its place.
  if (HALF_DONE.has(word) || !/^\w{1,80}$/.test(word)) return { kind: 'unclear' };
  return { kind: 'refused', error: word };
}

const ARCHIVED = 'the channel is archived';
const DEACTIVATED = 'the account is deactivated';
const NOT_ALLOWED = 'this workspace does not let me post there';

/** Slack's words for a place that is gone or closed (docs.slack.dev/reference/methods/chat.postMessage), in ours. */
const GONE: Readonly<Record<Target['kind'] | 'either', Readonly<Record<string, string>>>> = {
  channel: {
    // Of a private channel it also means that we were removed from it.
    channel_not_found: 'the channel is gone, or I was removed from it',
    not_in_channel: 'I am not in the channel any more; /invite @Defence Desk brings me back',
    is_archived: ARCHIVED,
    channel_is_archived: ARCHIVED,
    is_inactive: ARCHIVED,
  },
  person: {
    channel_not_found: DEACTIVATED,
    user_not_found: DEACTIVATED,
    user_disabled: DEACTIVATED,
    account_inactive: DEACTIVATED,
    is_inactive: DEACTIVATED,
    cannot_dm_bot: 'a bot takes no direct messages',
    messages_tab_disabled: 'my direct messages are switched off in this workspace',
  },
  either: {
    no_permission: NOT_ALLOWED,
    access_denied: NOT_ALLOWED,
    ekm_access_denied: NOT_ALLOWED,
    team_access_not_granted: NOT_ALLOWED,
  },
};

/** Slack is away or busy: the message was not looked at. */
const AWAY: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'external_channel_migrating',
]);

/** The app was removed, or its token changed: whoever runs the desk has to see to it. */
const NO_TOKEN: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
]);

/** "It's possible some aspect of the operation succeeded before the error was raised." */
const HALF_DONE: ReadonlySet<string> = new Set(['fatal_error', 'internal_error']);

/** What Node and undici say of a connection that never stood: no name, no way, nobody there, no trust. */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;

/** By the codes along the chain of causes. */
function neverConnected(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('code' in at && NO_CONNECTION.test(String(at.code))) return true;
  }
  return false;
}

function later(retryAfterMs: number): SendOutcome {
  return { kind: 'later', retryAfterMs };
}
