import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rateLimited, refusal } from '../../src/playground/web-api/reply.ts';
import { identifySlack } from '../../src/slack/connection/identity.ts';
import { SlackStartError } from '../../src/slack/connection/start-error.ts';
import type { SlackSettings } from '../../src/slack/settings.ts';
import { type RunningSlack, startSlack } from '../../src/slack/start-slack.ts';
import { type BotStores, officeFor, openBotStores } from '../helpers/bot-stores.ts';
import { recordingLog, settingsFor } from '../helpers/running-bot.ts';
import { fakeDesk } from '../helpers/slack-answers.ts';
import { SlackWire } from '../helpers/slack-wire.ts';

let slack: SlackWire;
let stores: BotStores;
beforeEach(async () => {
  slack = await SlackWire.start();
  stores = await openBotStores();
});
afterEach(async () => {
  await slack.stop();
  await stores.close();
});

/** The message that a start with these settings fails with. */
async function failure(settings: Partial<SlackSettings> = {}): Promise<string> {
  const starting = start({ ...settingsFor(slack), ...settings });
  const error = await starting.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SlackStartError);
  return error instanceof Error ? error.message : '';
}

async function start(settings: SlackSettings): Promise<RunningSlack> {
  const { log } = recordingLog();
  const identity = await identifySlack(settings, log);
  return startSlack(settings, identity, { ...officeFor(stores, log), desk: fakeDesk() });
}

describe('a start that fails says what, with which setting, and what to do', () => {
  it('where the bot token is wrong', async () => {
    expect(await failure({ botToken: 'xoxb-wrong' })).toMatch(/^Slack refused SLACK_BOT_TOKEN \(invalid_auth\).*OAuth/);
  });

  it('where the app token is wrong', async () => {
    const message = await failure({ appToken: 'xapp-wrong' });
    expect(message).toMatch(/^Slack refused SLACK_APP_TOKEN \(invalid_auth\).*connections:write/);
  });

  it('where the app was removed', async () => {
    slack.script('auth.test', refusal('account_inactive'));
    expect(await failure()).toMatch(/account_inactive.*install it again/);
  });

  it('where nobody answers at the address', async () => {
    const message = await failure({ apiUrl: 'http://127.0.0.1:1/api/' });
    expect(message).toMatch(/^Slack at http:\/\/127\.0\.0\.1:1\/api\/ cannot be reached \(.+\).*SLACK_API_URL/);
  });

  it('where something else than Slack answers', async () => {
    const unavailable = { status: 503, body: '<html>busy</html>' };
    slack.script('auth.test', unavailable, unavailable, unavailable);
    expect(await failure()).toMatch(/answered HTTP 503/);
  });

  it('where Slack is in no hurry', async () => {
    slack.script('auth.test', rateLimited(30));
    expect(await failure()).toMatch(/wait 30 s/);
  });

  it('where the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(await failure({ port })).toBe(
      `127.0.0.1:${port} is taken by another program. Set PORT to a free one, or stop that program.`,
    );
    blocker.close();
  });

  it('where the host is no address of this machine', async () => {
    expect(await failure({ host: '203.0.113.1' })).toBe(
      '203.0.113.1:0 is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.',
    );
  });

  it('and never with the token itself', async () => {
    expect(await failure({ botToken: 'xoxb-wrong' })).not.toContain('xoxb-wrong');
  });
});

describe('the identity', () => {
  it('is the workspace that the token is of, and who the bot is in it', async () => {
    expect(await identifySlack(settingsFor(slack), recordingLog().log)).toEqual({
      team: 'T111',
      teamName: 'Stand-in',
      userId: 'UDESK',
      botId: 'BDESK',
      scopes: expect.arrayContaining(['chat:write', 'channels:history']),
    });
  });
});

describe('a start that succeeds', () => {
  it('tells the mode and the port', async () => {
    const bot = await start(settingsFor(slack));
    expect(bot).toMatchObject({ mode: 'http', port: expect.any(Number) });
    await bot.stop();
  });

  it('says what it does without, where an optional scope was not granted', async () => {
    slack.standIn.scopes.delete('groups:history');
    const { log, lines } = recordingLog();
    const bot = await startSlack(settingsFor(slack), await identifySlack(settingsFor(slack), log), {
      ...officeFor(stores, log),
      desk: fakeDesk(),
    });
    expect(lines).toEqual([
      {
        level: 'info',
        message: expect.stringMatching(/^in private channels.*mention$/),
        fields: { scope: 'groups:history' },
      },
    ]);
    await bot.stop();
  });
});
