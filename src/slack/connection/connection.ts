import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { errorFields, type Log } from '../../app/ports/log.ts';
import { SLACK_TIMEOUT_MS } from '../sending/sends.ts';
import type { SlackSettings } from '../settings.ts';
import { boltLogger } from './bolt-log.ts';
import { healthRoutes, serveHealth } from './health.ts';

/** How Slack reaches the bot. */
export interface Connection {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** The port listened on, or null where none is. */
  start(): Promise<number | null>;
  stop(): Promise<void>;
}

/** HTTP: Slack posts to /slack/events at our address. */
export function httpConnection(settings: SlackSettings, signingSecret: string, log: Log): Connection {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger(log),
    customRoutes: [...healthRoutes(() => true)],
    // Everything is acknowledged at once (listeners/fallbacks.ts); what Bolt cannot even name ends here, before Slack's 3 s.
    unhandledRequestTimeoutMillis: 2_000,
    unhandledRequestHandler: ({ response }) => {
      log.warn('a request of an unknown kind was acknowledged');
      if (!response.headersSent) response.writeHead(200).end();
    },
  });
  return {
    receiver,
    start: async () => {
      const server = await receiver.start({ port: settings.port, host: settings.host });
      return portOf(server.address());
    },
    stop: () => receiver.stop(),
  };
}

/** Socket Mode: we open a web socket to Slack, so that no public address is needed. */
export function socketConnection(settings: SlackSettings, appToken: string, log: Log): Connection {
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
  });
  let isConnected = false;
  receiver.client.on('connected', () => {
    isConnected = true;
  });
  receiver.client.on('close', () => {
    isConnected = false;
  });
  let health: Server | null = null;
  return {
    receiver,
    start: async () => {
      health = await serveHealth(
        healthRoutes(() => isConnected),
        settings,
      ).catch((error: unknown) => {
        log.warn(`no health probes: ${settings.host}:${settings.port} cannot be listened on`, errorFields(error));
        return null;
      });
      await receiver.start();
      return portOf(health?.address() ?? null);
    },
    stop: async () => {
      health?.close();
      await receiver.client.disconnect();
    },
  };
}

/** Bolt's own policy waits a third longer each time, up to hours after a long outage, and then gives up with a crash. */
const WHILE_THE_NETWORK_IS_AWAY = { forever: true, retries: 10, factor: 1.5, maxTimeout: 30_000 };

function portOf(address: string | AddressInfo | null): number | null {
  return typeof address === 'object' ? (address?.port ?? null) : null;
}
