import { InputError } from './app/input-error.ts';
import type { Desk } from './app/ports/record.ts';
import { refusalLine } from './app/refusal-line.ts';
import { type BotConfig, ConfigError, readBotConfig, readEnvironment } from './config.ts';
import { createLog } from './log.ts';
import { startPlayground } from './playground/start-playground.ts';
import type { SlackSettings } from './slack/settings.ts';
import { type RunningSlack, SlackStartError, startSlack } from './slack/start-slack.ts';
import { openDesk } from './wire.ts';

/** How long a stop may take before the process ends anyway. */
const STOP_MS = 10_000;

const HOW_TO_GO_ON = `Slack is not connected; the page is a workspace of its own, on this machine alone.

  npm run -s desk -- ask "how many Boran howitzers did Bangladesh buy?"    asks from the terminal
  npm run -s desk -- --help                                               tells what else it does

To connect Slack: make an app from manifest.yml at api.slack.com/apps, copy .env.example to .env, paste the tokens it
asks for, and start again. README.md has the steps.`;

// Bolt rejects out of our reach when, say, a token is revoked while the socket is open: better to end, and be started anew.
process.on('unhandledRejection', (error) => {
  process.stderr.write(`Defence Desk ends: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

try {
  await main();
} catch (error) {
  const isTheirs = [ConfigError, InputError, SlackStartError].some((each) => error instanceof each);
  if (!isTheirs || !(error instanceof Error)) throw error;
  process.stderr.write(`Defence Desk cannot start.\n${error.message.replace(/^/gm, '  ')}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const config = readBotConfig(readEnvironment());
  const desk = await openDesk(config);
  say(await describe(desk));
  const running = config.slack === null ? await playground(config, desk) : await bot(config.slack, config, desk);
  stopOnSignal(running);
}

interface Running {
  stop(): Promise<void>;
}

async function playground({ port, logLevel }: BotConfig, desk: Desk): Promise<Running> {
  const running = await startPlayground({ desk, log: createLog(logLevel), port });
  say(`Try it in a browser: ${running.url}\nStop with Ctrl-C. ${HOW_TO_GO_ON}`);
  return running;
}

async function bot(slack: SlackSettings, { logLevel }: BotConfig, desk: Desk): Promise<Running> {
  const running = await startSlack(slack, desk, createLog(logLevel));
  say(`${connected(running, slack)} Stop with Ctrl-C.`);
  return running;
}

async function describe(desk: Desk): Promise<string> {
  const { articles, newest } = await desk.store.coverage();
  const refused = desk.refusals.map((refusal) => `\n  ${refusalLine(refusal)}`);
  return `Defence Desk knows ${articles} ${articles === 1 ? 'article' : 'articles'}, newest ${newest ?? 'none'}.${refused.join('')}`;
}

function connected({ mode, team, port }: RunningSlack, { host }: SlackSettings): string {
  const where = mode === 'socket' ? 'in Socket Mode' : `and listens on http://${host}:${port}/slack/events`;
  return `It is connected to ${team || 'Slack'} ${where}.`;
}

/** Finishes what was begun, then ends; a second signal ends at once. */
function stopOnSignal(running: Running): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      setTimeout(() => process.exit(1), STOP_MS).unref();
      void running.stop().then(() => say('Stopped.'));
    });
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
