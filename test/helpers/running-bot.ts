import { afterEach } from 'vitest';
import type { DeskForSlack } from '../../src/slack/desk.ts';
import type { Log, LogFields } from '../../src/slack/log.ts';
import type { SlackSettings } from '../../src/slack/settings.ts';
import { type RunningSlack, startSlack } from '../../src/slack/start-slack.ts';
import { fakeDesk } from './slack-answers.ts';
import { eventBody, mention, SIGNING_SECRET, SlackRequests } from './slack-requests.ts';
import { BOT_TOKEN, SlackStandIn } from './slack-stand-in.ts';

export interface LogLine {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: LogFields;
}

/** The real bot, started against a stand-in Slack. */
export interface RunningBot {
  readonly slack: SlackStandIn;
  readonly bot: RunningSlack;
  readonly requests: SlackRequests;
  /** Everything logged so far. */
  readonly lines: readonly LogLine[];
  /** Asks something in a channel of its own and waits for that answer, so that whatever came before has been dealt with. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** A function that starts bots for a file's tests, over HTTP unless the settings ask for more; each is stopped after its test. */
export function botsForTests(): (desk?: DeskForSlack, settings?: Partial<SlackSettings>) => Promise<RunningBot> {
  const running: RunningBot[] = [];
  afterEach(async () => {
    for (const bot of running.splice(0)) await bot.stop();
  });
  return async (desk = fakeDesk(), settings = {}) => {
    const bot = await startBot(desk, settings);
    running.push(bot);
    return bot;
  };
}

async function startBot(desk: DeskForSlack, settings: Partial<SlackSettings>): Promise<RunningBot> {
  const slack = await SlackStandIn.start();
  const { log, lines } = recordingLog();
  const bot = await startSlack({ ...settingsFor(slack), ...settings }, desk, log);
  const requests = new SlackRequests(bot.port ?? 0);
  let stopping: Promise<void> | undefined;
  // Once, however often it is asked: a test may stop the bot itself.
  const stopOnce = () => {
    stopping ??= bot.stop();
    return stopping;
  };
  return {
    slack,
    bot: { ...bot, stop: stopOnce },
    requests,
    lines,
    settle: async () => {
      await requests.event(eventBody(mention('bangladesh turkey', { channel: 'CSETTLE' })));
      const isAnswered = () => slack.of('chat.postMessage').some(({ args }) => args.channel === 'CSETTLE');
      await slack.until(isAnswered, 'the answer to the last question');
    },
    stop: async () => {
      await stopOnce();
      await slack.stop();
    },
  };
}

export function settingsFor(slack: SlackStandIn): SlackSettings {
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
