import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { commandFields, SIGNING_SECRET, SlackRequests } from './helpers/slack-requests.ts';
import { BOT_TOKEN, SlackWire } from './helpers/slack-wire.ts';
import { ROOT } from './helpers/source-files.ts';

/** The built program as a process, with nothing of Slack in its environment but what is given. */
class Program {
  readonly #process: ChildProcess;
  stdout = '';
  stderr = '';

  constructor(command: readonly [string, ...string[]], environment: Readonly<Record<string, string>> = {}) {
    const own = /^(SLACK_|PORT$|HOST$|KNOWLEDGE_DIR$|DATABASE_URL$|FEEDS$)/;
    const clean = Object.entries(process.env).filter(([name]) => !own.test(name));
    // What another run answered a moment ago is known to its store, and is not answered again.
    const store = { DATABASE_URL: 'file::memory:' };
    const [file, ...args] = command;
    // A group of its own, so that a signal reaches what npm started too, as Ctrl-C does.
    this.#process = spawn(file, args, {
      cwd: ROOT,
      env: { ...Object.fromEntries(clean), ...store, ...environment },
      detached: true,
    });
    this.#process.stdout?.on('data', (data) => {
      this.stdout += data;
    });
    this.#process.stderr?.on('data', (data) => {
      this.stderr += data;
    });
  }

  async ended(): Promise<number | null> {
    if (this.#process.exitCode === null) await once(this.#process, 'close');
    return this.#process.exitCode;
  }

  /** The first group of `pattern` in what was printed, once it is there. */
  async printed(pattern: RegExp): Promise<string> {
    for (let tries = 0; tries < 300; tries++) {
      const match = pattern.exec(this.stdout);
      if (match) return match[1] ?? match[0];
      if (this.#process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${pattern} was not printed, but: ${this.stdout}${this.stderr}`);
  }

  signal(name: NodeJS.Signals): void {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, name);
  }
}

const started: { stop(): unknown }[] = [];
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
});

function start(
  environment: Readonly<Record<string, string>>,
  command: readonly [string, ...string[]] = ['node', 'dist/main.js'],
): Program {
  const program = new Program(command, environment);
  started.push({ stop: () => program.signal('SIGKILL') });
  return program;
}

describe('npm start', () => {
  it('builds, and without Slack serves a workspace in a browser tab and says how to go on', async () => {
    const program = start({ PORT: '0' }, ['npm', 'start']);
    const url = await program.printed(/Try it in a browser: (http:\/\/127\.0\.0\.1:\d+\/)/);
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Defence Desk')]);
    expect(program.stdout).toMatch(/knows \d+ articles?, newest \d{4}-\d\d-\d\d/);
    expect(program.stdout).toContain('npm run -s desk -- ask');
    expect(program.stdout).toContain('manifest.yml');
    program.signal('SIGINT');
    await program.printed(/Stopped\./);
  }, 60_000);

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    started.push({ stop: () => taken.close() });
    const { port } = taken.address() as AddressInfo;
    const program = start({ PORT: String(port) });
    expect(await program.ended()).toBe(1);
    expect(program.stderr).toContain(String(port));
    expect(program.stderr).not.toMatch(/^\s+at /m);
  });

  it('answers a signed /defence over HTTP, and stops when told to', async () => {
    const slack = await SlackWire.start();
    started.push(slack);
    const program = start({
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
    });
    const port = Number(await program.printed(/http:\/\/127\.0\.0\.1:(\d+)\/slack\/events/));
    const fields = commandFields('bangladesh turkey', { response_url: slack.responseUrl() });
    expect((await new SlackRequests(port).command(fields)).status).toBe(200);
    const { text } = await slack.sent('response_url');
    for (const number of ['18', '200', '15', '2018', '2024']) expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(program.stdout).toContain('Stopped.');
  });

  it('lists every missing or malformed setting and ends with 1', async () => {
    const program = start({ SLACK_APP_TOKEN: 'xoxb-swapped', PORT: 'http' });
    expect(await program.ended()).toBe(1);
    for (const name of ['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN', 'PORT']) expect(program.stderr).toContain(name);
    expect(program.stderr).not.toMatch(/^\s+at /m);
  });

  it('says what Slack refused, and ends with 1', async () => {
    const slack = await SlackWire.start();
    started.push(slack);
    const program = start({
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
    });
    expect(await program.ended()).toBe(1);
    expect(program.stderr).toMatch(/SLACK_BOT_TOKEN.*invalid_auth/);
    expect(program.stderr).not.toMatch(/^\s+at /m);
  });

  it('says that a knowledge folder is not there', async () => {
    const program = start({ KNOWLEDGE_DIR: '/no/such/folder' });
    expect(await program.ended()).toBe(1);
    expect(program.stderr).toContain('/no/such/folder');
    expect(program.stderr).not.toMatch(/^\s+at /m);
  });
});
