import { createHmac } from 'node:crypto';
import type { Clock } from '../../app/ports/clock.ts';
import { ACK_MS, type Ack, type AppLink, type Delivery } from './delivery.ts';

/** Where an app listens, and the secret by which it knows Slack. */
export interface AppAddress {
  /** The request URL of its manifest: events, commands and interactions alike. */
  readonly url: string;
  readonly signingSecret: string;
}

/**
 * Deliveries over HTTP: commands and interactions as forms, events as JSON, each signed
 * (docs.slack.dev/authentication/verifying-requests-from-slack).
 */
export function httpLink(address: AppAddress, clock: Clock): AppLink {
  return {
    async send(delivery) {
      const timeout = new AbortController();
      const callOff = clock.after(ACK_MS, () => timeout.abort());
      try {
        return await readAck(await fetch(address.url, { ...signedRequest(delivery, address), signal: timeout.signal }));
      } catch {
        const reason = timeout.signal.aborted ? 'http_timeout' : 'connection_failed';
        return { ok: false, reason, isFinal: false };
      } finally {
        callOff();
      }
    },
  };
}

/** A delivery as a request that Slack would make. The app checks the time against its own clock, hence the real one here. */
function signedRequest(delivery: Delivery, { signingSecret }: AppAddress): RequestInit {
  const { type, body } = written(delivery);
  const timestamp = Math.floor(Date.now() / 1_000);
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    method: 'POST',
    redirect: 'error',
    headers: {
      'content-type': type,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${signature}`,
      ...retryHeaders(delivery),
    },
    body,
  };
}

function written({ kind, payload }: Delivery): { type: string; body: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (kind) {
    case 'event':
      return { type: 'application/json', body: JSON.stringify(payload) };
    case 'interaction':
      return { type: form, body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString() };
    case 'command': {
      const fields = Object.entries(payload).map(([name, value]) => [name, String(value)]);
      return { type: form, body: new URLSearchParams(Object.fromEntries(fields)).toString() };
    }
  }
}

function retryHeaders({ retry }: Delivery): Record<string, string> {
  if (!retry) return {};
  return { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason };
}

async function readAck(response: Response): Promise<Ack> {
  const body = await response.text();
  if (response.ok) return { ok: true, body };
  return { ok: false, reason: 'http_error', isFinal: response.headers.get('x-slack-no-retry') === '1' };
}
