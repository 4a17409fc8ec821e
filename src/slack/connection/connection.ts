import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { errorFields, type Log } from '../../app/ports/log.ts';
import { NotHeardError } from '../hearing/not-heard.ts';
import { SLACK_TIMEOUT_MS } from '../sending/sends.ts';
import type { SlackSettings } from '../settings.ts';
import { boltLogger } from './bolt-log.ts';
import { type ProbeRoute, serveProbes } from './health.ts';

/** How Slack reaches the bot. */
export interface Connection {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** Whether what Slack sends arrives here at this moment. */
  isReceiving(): boolean;
  /** The port listened on, or null where none is. */
  start(): Promise<number | null>;
  stop(): Promise<void>;
}

export interface ConnectionParts {
  readonly routes: readonly ProbeRoute[];
  readonly log: Log;
}

/** HTTP: Slack posts to /slack/events at our address. */
export function httpConnection(
  settings: SlackSettings,
  signingSecret: string,
  { routes, log }: ConnectionParts,
): Connection {
  let isListening = false;
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger(log),
    customRoutes: [...routes],
    // Everything is acknowledged at once (listeners/fallbacks.ts); what Bolt cannot even name ends here, before Slack's 3 s.
    unhandledRequestTimeoutMillis: 2_000,
    unhandledRequestHandler: ({ response }) => {
      if (response.headersSent) return;
      log.warn('a request of an unknown kind was acknowledged');
      response.writeHead(200).end();
    },
    processEventErrorHandler: async ({ error, response }) => {
      refuse(error, response, log);
      return false;
    },
  });
  return {
    receiver,
    isReceiving: () => isListening,
    start: async () => {
      const server = await receiver.start({ port: settings.port, host: settings.host });
      isListening = true;
      return portOf(server.address());
    },
    stop: () => {
      isListening = false;
      return receiver.stop();
    },
  };
}

/** 503 makes Slack deliver it again. */
function refuse(error: unknown, response: ServerResponse, log: Log): void {
  if (!(error instanceof NotHeardError)) log.error('a request could not be worked on', errorFields(error));
  if (!response.headersSent) response.writeHead(error instanceof NotHeardError ? 503 : 500).end();
}

/** Socket Mode: we open a web socket to Slack, so that no public address is needed. */
export function socketConnection(
  settings: SlackSettings,
  appToken: string,
  { routes, log }: ConnectionParts,
): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log),
    installerOptions: {
      clientOptions: {
        slackApiUrl: settings.apiUrl,
        timeout: SLACK_TIMEOUT_MS,
        retryConfig: WHILE_THE_NETWORK_IS_AWAY,
      },
    },
    // Without an acknowledgement, Slack delivers it again.
    processEventErrorHandler: async ({ error }) => {
      if (!(error instanceof NotHeardError)) log.error('an envelope could not be worked on', errorFields(error));
      return false;
    },
  });
  let isConnected = false;
  receiver.client.on('connected', () => {
    isConnected = true;
  });
  receiver.client.on('close', () => {
    isConnected = false;
  });
  let probes: Server | null = null;
  return {
    receiver,
    isReceiving: () => isConnected,
    start: async () => {
      probes = await serveProbes(routes, settings).catch((error: unknown) => {
        log.warn(`no health probes: ${settings.host}:${settings.port} cannot be listened on`, errorFields(error));
        return null;
      });
      await receiver.start();
      return portOf(probes?.address() ?? null);
    },
    stop: async () => {
      probes?.close();
      await receiver.client.disconnect();
    },
  };
}

/** Bolt's own policy waits a third longer each time, up to hours after a long outage, and then gives up with a crash. */
const WHILE_THE_NETWORK_IS_AWAY = { forever: true, retries: 10, factor: 1.5, maxTimeout: 30_000 };

function portOf(address: string | AddressInfo | null): number | null {
  return typeof address === 'object' ? (address?.port ?? null) : null;
}
