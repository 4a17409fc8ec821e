import { afterEach } from 'vitest';
import type { Clock } from '../../src/app/ports/clock.ts';
import type { Log, LogFields } from '../../src/app/ports/log.ts';
import type { Counters, Meter } from '../../src/app/ports/meter.ts';
import { createPerson } from '../../src/playground/person/person.ts';
import type { PersonActions } from '../../src/playground/person/person-actions.ts';
import type { StandInOptions } from '../../src/playground/stand-in.ts';
import { identifySlack } from '../../src/slack/connection/identity.ts';
import type { DeskForSlack } from '../../src/slack/desk.ts';
import type { SlackOffice } from '../../src/slack/listeners/office.ts';
import type { SlackSettings } from '../../src/slack/settings.ts';
import { type RunningSlack, startSlack } from '../../src/slack/start-slack.ts';
import { type BotStores, officeFor, openBotStores } from './bot-stores.ts';
import { fakeDesk } from './slack-answers.ts';
import { SIGNING_SECRET, SlackRequests } from './slack-requests.ts';
import { BOT_TOKEN, SlackWire } from './slack-wire.ts';

export interface LogLine {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: LogFields;
}

/** The real bot, started against the stand-in for Slack. */
export interface RunningBot {
  readonly slack: SlackWire;
  readonly bot: RunningSlack;
  /** U777 and U2, who can do what people can do. */
  readonly person: PersonActions;
  readonly colleague: PersonActions;
  /** Requests as raw as they come, for what Slack itself would not send. */
  readonly requests: SlackRequests;
  /** Everything logged so far. */
  readonly lines: readonly LogLine[];
  readonly stores: BotStores;
  /** How often each thing was counted. */
  readonly counts: ReadonlyMap<keyof Counters, number>;
  /** Asks something in a channel of its own and waits for that answer, so that whatever came before has been dealt with. */
  settle(): Promise<void>;
  /** As `kill -9`: what it was at is never finished, and no longer renewed. */
  crash(): void;
  stop(): Promise<void>;
}

export interface BotOptions {
  /** Over HTTP unless there is an app token. */
  readonly settings?: Partial<SlackSettings>;
  readonly standIn?: StandInOptions;
  /** Of a workspace that another bot is in already; whoever made it stops it. */
  readonly slack?: SlackWire;
  /** Shared with another bot, which closes them; else a store of its own, in memory. */
  readonly stores?: BotStores;
  readonly clock?: Clock;
  readonly office?: Partial<SlackOffice>;
}

/** A function that starts bots for a file's tests; each is stopped after its test. */
export function botsForTests(): (desk?: DeskForSlack, options?: BotOptions) => Promise<RunningBot> {
  const running: RunningBot[] = [];
  afterEach(async () => {
    // The last one first: it may share a workspace and a store with an earlier one.
    for (const bot of running.splice(0).reverse()) await bot.stop();
  });
  return async (desk = fakeDesk(), options = {}) => {
    const bot = await startBot(desk, options);
    running.push(bot);
    return bot;
  };
}

async function startBot(desk: DeskForSlack, options: BotOptions): Promise<RunningBot> {
  const slack = options.slack ?? (await SlackWire.start(options.standIn));
  const stores = options.stores ?? (await openBotStores());
  const { standIn } = slack;
  const { log, lines } = recordingLog();
  const { meter, counts } = recordingMeter();
  const settings = { ...settingsFor(slack), ...options.settings };
  const office = { ...officeFor(stores, log, options.clock), desk, meter, ...options.office };
  const bot = await startSlack(settings, await identifySlack(settings, log), office);
  if (settings.appToken === null) standIn.connectHttp({ url: eventsUrl(bot), signingSecret: SIGNING_SECRET });
  else standIn.connectSocket();
  const colleague = createPerson('U2', standIn);
  let stopping: Promise<void> | undefined;
  // Once, however often it is asked: a test may stop the bot itself.
  const stopOnce = () => {
    stopping ??= bot.stop();
    return stopping;
  };
  return {
    slack,
    bot: { ...bot, stop: stopOnce },
    person: createPerson('U777', standIn),
    colleague,
    requests: new SlackRequests(bot.port ?? 0),
    lines,
    stores,
    counts,
    settle: async () => {
      await colleague.say({ channel: 'CSETTLE', text: '@Defence Desk bangladesh turkey' });
      const isAnswered = () => slack.of('chat.postMessage').some(({ channel }) => channel === 'CSETTLE');
      await slack.until(isAnswered, 'the answer to the last question');
    },
    crash: () => {
      stopping = Promise.resolve();
    },
    stop: async () => {
      await stopOnce();
      if (!options.slack) await slack.stop();
      if (!options.stores) await stores.close();
    },
  };
}

function recordingMeter(): { meter: Meter; counts: Map<keyof Counters, number> } {
  const counts = new Map<keyof Counters, number>();
  const count: Meter['count'] = (name, _, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  return { meter: { count, set: () => {}, time: () => {} }, counts };
}

function eventsUrl({ port }: RunningSlack): string {
  return `http://127.0.0.1:${port}/slack/events`;
}

export function settingsFor(slack: SlackWire): SlackSettings {
  return {
    botToken: BOT_TOKEN,
    appToken: null,
    signingSecret: SIGNING_SECRET,
    apiUrl: slack.apiUrl,
    host: '127.0.0.1',
    port: 0,
  };
}

export function recordingLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: keyof Log) =>
    (message: string, fields: LogFields = {}) => {
      lines.push({ level, message, fields });
    };
  return { log: { info: at('info'), warn: at('warn'), error: at('error') }, lines };
}
