import { setTimeout as sleep } from 'node:timers/promises';
import { App, webApi } from '@slack/bolt';
import { errorFields, type Log } from '../app/ports/log.ts';
import { boltLogger } from './connection/bolt-log.ts';
import { type Connection, httpConnection, socketConnection } from './connection/connection.ts';
import { explainStartError, type TokenSetting } from './connection/start-error.ts';
import type { DeskForSlack } from './desk.ts';
import { createClaims } from './hearing/claims.ts';
import { listenToCommand } from './listeners/command.ts';
import { listenToDirectMessages } from './listeners/direct-message.ts';
import { acknowledgeTheRest } from './listeners/fallbacks.ts';
import { listenToHome } from './listeners/home.ts';
import { listenToMentions } from './listeners/mention.ts';
import { listenToPosting } from './listeners/post-to-channel.ts';
import { listenToQuestionModal } from './listeners/question-modal.ts';
import { SLACK_TIMEOUT_MS } from './sending/sends.ts';
import type { SlackSettings } from './settings.ts';

/** The bot, connected. */
export interface RunningSlack {
  readonly mode: 'socket' | 'http';
  /** Where Slack's requests (HTTP) or health probes (Socket Mode) are taken; null where nothing listens. */
  readonly port: number | null;
  /** Name of the workspace, as Slack tells it. */
  readonly team: string;
  /** Takes nothing new, finishes what was begun (for at most 5 s) and lets go of the connection. */
  stop(): Promise<void>;
}

/** The bot could not be connected; the message is for whoever runs it. */
export class SlackStartError extends Error {
  override readonly name = 'SlackStartError';

  constructor(cause: unknown, settings: SlackSettings, token: TokenSetting) {
    super(explainStartError(cause, settings, token), { cause });
  }
}

/** Connects the desk to Slack. Rejects with a `SlackStartError` that says what is wrong, with which setting, and what to do. */
export async function startSlack(settings: SlackSettings, desk: DeskForSlack, log: Log): Promise<RunningSlack> {
  const identity = await identify(settings, log);
  const connection = connect(settings, log);
  const app = createApp(settings, { connection, identity, log });
  const inFlight = trackWork(app);
  const office = { desk, log, claims: createClaims({ now: () => performance.now() }) };
  acknowledgeTheRest(app, log);
  listenToCommand(app, office);
  listenToMentions(app, office);
  listenToDirectMessages(app, office);
  listenToPosting(app, office);
  listenToHome(app, office);
  listenToQuestionModal(app, office);
  const port = await begin(connection, settings);
  return {
    mode: settings.appToken === null ? 'http' : 'socket',
    port,
    team: identity.team ?? '',
    stop: async () => {
      await withinSeconds(5, connection.stop());
      await withinSeconds(5, Promise.allSettled(inFlight));
    },
  };
}

/** Asked before anything starts: Bolt would ask in the background, and an unusable token would end the process. */
async function identify(settings: SlackSettings, log: Log): Promise<webApi.AuthTestResponse> {
  try {
    return await new webApi.WebClient(settings.botToken, clientOptions(settings, log)).auth.test();
  } catch (error) {
    throw new SlackStartError(error, settings, 'SLACK_BOT_TOKEN');
  }
}

async function begin(connection: Connection, settings: SlackSettings): Promise<number | null> {
  try {
    const port = await withinSeconds(30, connection.start());
    if (port !== undefined) return port;
    // Bolt's socket goes on trying whatever Slack says; each refusal is in the log.
    throw new Error('no connection within 30 s; the log says why');
  } catch (error) {
    await withinSeconds(5, connection.stop()).catch(() => {});
    throw new SlackStartError(error, settings, 'SLACK_APP_TOKEN');
  }
}

function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, sleep(seconds * 1_000, undefined, { ref: false })]);
}

/**
 * Two more tries within two seconds: a reply is due in three. A limit is handed to us instead (`deliver` waits for the
 * one reply), because Bolt would hold back every other reply with it.
 */
function clientOptions(settings: SlackSettings, log: Log): webApi.WebClientOptions {
  return {
    slackApiUrl: settings.apiUrl,
    timeout: SLACK_TIMEOUT_MS,
    retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 1_000 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  };
}

function connect(settings: SlackSettings, log: Log): Connection {
  const { appToken, signingSecret } = settings;
  if (appToken !== null) return socketConnection(settings, appToken, log);
  if (signingSecret !== null) return httpConnection(settings, signingSecret, log);
  throw new TypeError('neither an app token nor a signing secret was given');
}

interface AppParts {
  readonly connection: Connection;
  readonly identity: webApi.AuthTestResponse;
  readonly log: Log;
}

function createApp(settings: SlackSettings, { connection, identity, log }: AppParts): App {
  const app = new App({
    receiver: connection.receiver,
    token: settings.botToken,
    ...(identity.bot_id && identity.user_id ? { botId: identity.bot_id, botUserId: identity.user_id } : {}),
    clientOptions: clientOptions(settings, log),
    logger: boltLogger(log),
    // Bolt's store of conversations is not used, and would keep what passes through it.
    convoStore: false,
  });
  app.error(async (error) => log.error('a listener failed', errorFields(error)));
  return app;
}

/** What is being answered at this moment. */
function trackWork(app: App): ReadonlySet<Promise<void>> {
  const inFlight = new Set<Promise<void>>();
  app.use(async ({ next }) => {
    const work = next();
    inFlight.add(work);
    await work.finally(() => inFlight.delete(work));
  });
  return inFlight;
}
