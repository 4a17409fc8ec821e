import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = 'stand-in-signing-secret';

export interface SendOptions {
  readonly secret?: string;
  /** Seconds since 1970, as Slack stamps its requests. */
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests as Slack does, signed, to a bot that listens on `port`. */
export class SlackRequests {
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** The Events API: JSON. */
  event(body: object, options?: SendOptions): Promise<Response> {
    return this.#send(JSON.stringify(body), 'application/json', options);
  }

  /** A slash command: a form. */
  command(fields: Readonly<Record<string, string>>, options?: SendOptions): Promise<Response> {
    return this.#send(new URLSearchParams(fields).toString(), FORM, options);
  }

  /** A button, menu, shortcut or view: a form with JSON in it. */
  interaction(payload: object, options?: SendOptions): Promise<Response> {
    return this.#send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), FORM, options);
  }

  /** docs.slack.dev/authentication/verifying-requests-from-slack */
  #send(body: string, contentType: string, options: SendOptions = {}): Promise<Response> {
    const timestamp = options.timestamp ?? Math.floor(Date.now() / 1_000);
    const signature = createHmac('sha256', options.secret ?? SIGNING_SECRET)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    return fetch(`http://127.0.0.1:${this.#port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': `v0=${signature}`,
        ...options.headers,
      },
      body,
    });
  }
}

const FORM = 'application/x-www-form-urlencoded';

/** Fields of `/defence TEXT`. */
export function commandFields(text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    command: '/defence',
    text,
    team_id: 'T111',
    channel_id: 'C111',
    channel_name: 'desk',
    user_id: 'U777',
    api_app_id: 'A111',
    trigger_id: `1.${unique()}`,
    ...more,
  };
}

/** An event's envelope; each call is a new event unless `more` says otherwise. */
export function eventBody(event: object, more: object = {}): Record<string, unknown> {
  return {
    type: 'event_callback',
    team_id: 'T111',
    api_app_id: 'A111',
    event_id: `Ev${unique()}`,
    event_time: 1_700_000_000,
    authorizations: [{ team_id: 'T111', user_id: 'UDESK', is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: false,
    event,
    ...more,
  };
}

export function mention(text: string, more: object = {}): Record<string, unknown> {
  return { type: 'app_mention', user: 'U777', channel: 'C111', text: `<@UDESK> ${text}`, ...stamp(), ...more };
}

export function directMessage(text: string, more: object = {}): Record<string, unknown> {
  return { type: 'message', channel_type: 'im', user: 'U777', channel: 'D111', text, ...stamp(), ...more };
}

function stamp(): { ts: string; event_ts: string } {
  const ts = `1700000000.${String(unique()).padStart(6, '0')}`;
  return { ts, event_ts: ts };
}

let last = 0;
function unique(): number {
  last += 1;
  return last;
}
