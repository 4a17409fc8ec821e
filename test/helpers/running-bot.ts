import { afterEach } from 'vitest';
import type { Log, LogFields } from '../../src/app/ports/log.ts';
import { createPerson } from '../../src/playground/person/person.ts';
import type { PersonActions } from '../../src/playground/person/person-actions.ts';
import type { StandInOptions } from '../../src/playground/stand-in.ts';
import type { DeskForSlack } from '../../src/slack/desk.ts';
import type { SlackSettings } from '../../src/slack/settings.ts';
import { type RunningSlack, startSlack } from '../../src/slack/start-slack.ts';
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
  /** Asks something in a channel of its own and waits for that answer, so that whatever came before has been dealt with. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface BotOptions {
  /** Over HTTP unless there is an app token. */
  readonly settings?: Partial<SlackSettings>;
  readonly standIn?: StandInOptions;
}

/** A function that starts bots for a file's tests; each is stopped after its test. */
export function botsForTests(): (desk?: DeskForSlack, options?: BotOptions) => Promise<RunningBot> {
  const running: RunningBot[] = [];
  afterEach(async () => {
    for (const bot of running.splice(0)) await bot.stop();
  });
  return async (desk = fakeDesk(), options = {}) => {
    const bot = await startBot(desk, options);
    running.push(bot);
    return bot;
  };
}

async function startBot(desk: DeskForSlack, options: BotOptions): Promise<RunningBot> {
  const slack = await SlackWire.start(options.standIn);
  const { standIn } = slack;
  const { log, lines } = recordingLog();
  const settings = { ...settingsFor(slack), ...options.settings };
  const bot = await startSlack(settings, desk, log);
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
    settle: async () => {
      await colleague.say({ channel: 'CSETTLE', text: '@Defence Desk bangladesh turkey' });
      const isAnswered = () => slack.of('chat.postMessage').some(({ channel }) => channel === 'CSETTLE');
      await slack.until(isAnswered, 'the answer to the last question');
    },
    stop: async () => {
      await stopOnce();
      await slack.stop();
    },
  };
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
