import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SlackRequests } from '../helpers/slack-requests.ts';
import type { BotProcessOptions } from './bot-process.ts';

/** A bot that runs in a process of its own. */
export interface BotProcess {
  /** The way to it, as Slack has. */
  readonly requests: SlackRequests;
  /** At once, as `kill -9`. */
  kill(): Promise<void>;
}

const FILE = fileURLToPath(new URL('bot-process.ts', import.meta.url));

/** Starts one; resolves when it listens. */
export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', FILE, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await firstLineOf(child);
  return {
    requests: new SlackRequests(Number(port)),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function firstLineOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the process has no output');
  for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('the process ended before it listened');
}
