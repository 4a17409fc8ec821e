import { type App, webApi } from '@slack/bolt';
import { errorFields } from '../app/ports/log.ts';
import { boltLogger } from './connection/bolt-log.ts';
import { clientOptions } from './connection/client-options.ts';
import { type Connection, type ConnectionParts, httpConnection, socketConnection } from './connection/connection.ts';
import { probeRoutes } from './connection/health.ts';
import type { SlackIdentity } from './connection/identity.ts';
import { SlackStartError } from './connection/start-error.ts';
import { owedBy } from './hearing/is-owed.ts';
import { Journal } from './hearing/journal.ts';
import { JournaledApp } from './hearing/journaled-app.ts';
import { listenToChecks } from './listeners/check.ts';
import { listenToCommand } from './listeners/command.ts';
import { listenToDirectMessages } from './listeners/direct-message.ts';
import { acknowledgeTheRest } from './listeners/fallbacks.ts';
import { listenToFeedback } from './listeners/feedback.ts';
import { listenToFollowUps } from './listeners/follow-up.ts';
import { listenToHome } from './listeners/home.ts';
import { listenToMentions } from './listeners/mention.ts';
import type { Office, SlackOffice } from './listeners/office.ts';
import { listenToPosting } from './listeners/post-to-channel.ts';
import { listenToQuestionModal } from './listeners/question-modal.ts';
import { SCOPES } from './scopes.ts';
import type { SlackSettings } from './settings.ts';
import { within } from './within.ts';

/** The bot, connected. */
export interface RunningSlack {
  readonly mode: 'socket' | 'http';
  /** Where Slack's requests (HTTP) or probes (Socket Mode) are taken; null where nothing listens. */
  readonly port: number | null;
  /** Begins what a dead process left unanswered, and says that this one lives. To be called every few seconds. */
  replayEvents(now: number): Promise<void>;
  /** Takes nothing new, finishes what was begun (for at most 9 s in all) and lets go of the connection. */
  stop(): Promise<void>;
}

/** Longest time to let go of the connection, and then to finish: together less than the 10 s that a supervisor gives. */
const LET_GO_MS = 2_000;
const FINISH_MS = 7_000;

/** Connects the desk to Slack. Rejects with a `SlackStartError` that says what is wrong, with which setting, and what to do. */
export async function startSlack(
  settings: SlackSettings,
  identity: SlackIdentity,
  given: SlackOffice,
): Promise<RunningSlack> {
  const { log, stores, clock } = given;
  const journal = new Journal({
    ...given,
    events: stores.events,
    team: identity.team,
    isOwed: owedBy(identity, stores.threads),
  });
  const connection = connect(settings, given);
  const app = createApp(settings, { connection, identity, journal, log });
  const once = { ...clientOptions(settings, log), retryConfig: { retries: 0 } };
  const office: Office = { ...given, identity, journal, poster: new webApi.WebClient(settings.botToken, once) };
  for (const { scope, without } of SCOPES)
    if (without && !identity.scopes.includes(scope)) log.info(without, { scope });
  acknowledgeTheRest(app, log);
  for (const listen of LISTENERS) listen(app, office);
  const port = await begin(connection, settings);
  const replayEvents = (now: number) => journal.takeOver(app.work, now);
  await replayEvents(clock.now()).catch((error) => log.warn('what was left could not be begun', errorFields(error)));
  return {
    mode: settings.appToken === null ? 'http' : 'socket',
    port,
    replayEvents,
    stop: async () => {
      await within(LET_GO_MS, connection.stop(), undefined);
      await within(FINISH_MS, journal.idle(), undefined);
    },
  };
}

const LISTENERS: readonly ((app: App, office: Office) => void)[] = [
  listenToCommand,
  listenToMentions,
  listenToFollowUps,
  listenToDirectMessages,
  listenToPosting,
  listenToFeedback,
  listenToHome,
  listenToQuestionModal,
  listenToChecks,
];

/** A connection comes about in a second, or something is wrong. */
const CONNECT_MS = 30_000;

async function begin(connection: Connection, settings: SlackSettings): Promise<number | null> {
  try {
    const port = await within(CONNECT_MS, connection.start(), undefined);
    if (port !== undefined) return port;
    // Bolt's socket goes on trying whatever Slack says; each refusal is in the log.
    throw new Error('no connection within 30 s; the log says why');
  } catch (error) {
    await within(LET_GO_MS, connection.stop(), undefined).catch(() => {});
    throw new SlackStartError(error, settings, 'SLACK_APP_TOKEN');
  }
}

function connect(settings: SlackSettings, { stores, isLoaded, metrics, log }: SlackOffice): Connection {
  const { appToken, signingSecret } = settings;
  const checks = [
    { name: 'slack', isWell: () => connection.isReceiving() },
    { name: 'store', isWell: () => stores.ping() },
    { name: 'index', isWell: isLoaded },
  ];
  const parts: ConnectionParts = { routes: probeRoutes(checks, metrics), log };
  const connection = open();
  return connection;

  function open(): Connection {
    if (appToken !== null) return socketConnection(settings, appToken, parts);
    if (signingSecret !== null) return httpConnection(settings, signingSecret, parts);
    throw new TypeError('neither an app token nor a signing secret was given');
  }
}

interface AppParts extends Pick<Office, 'identity' | 'journal' | 'log'> {
  readonly connection: Connection;
}

function createApp(settings: SlackSettings, { connection, identity, journal, log }: AppParts): JournaledApp {
  const options = {
    receiver: connection.receiver,
    token: settings.botToken,
    botId: identity.botId,
    botUserId: identity.userId,
    clientOptions: clientOptions(settings, log),
    logger: boltLogger(log),
    // Bolt's store of conversations is not used, and would keep what passes through it.
    convoStore: false,
  } as const;
  const app = new JournaledApp(options, journal);
  app.error(async (error) => log.error('a listener failed', errorFields(error)));
  return app;
}
