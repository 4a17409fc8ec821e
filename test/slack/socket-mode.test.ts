import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { botsForTests } from '../helpers/running-bot.ts';
import { fakeDesk } from '../helpers/slack-answers.ts';
import { commandFields, directMessage, eventBody, mention } from '../helpers/slack-requests.ts';
import { APP_TOKEN } from '../helpers/slack-stand-in.ts';

const startBot = botsForTests();
const SOCKET = { appToken: APP_TOKEN, signingSecret: null };
const start = (desk = fakeDesk()) => startBot(desk, SOCKET);

/** docs.slack.dev/apis/events-api/using-socket-mode: what comes over the socket. */
const envelope = (id: string, type: string, payload: object) => ({ envelope_id: id, type, payload });
const redelivered = (id: string, body: object, attempt: number) => ({
  ...envelope(id, 'events_api', body),
  retry_attempt: attempt,
  retry_reason: attempt > 0 ? 'timeout' : '',
});

describe('over a web socket', () => {
  it('a command is acknowledged empty and answered', async () => {
    const { slack, bot } = await start();
    expect(bot.mode).toBe('socket');
    slack.push(envelope('e1', 'slash_commands', commandFields('how many?', { response_url: slack.responseUrl('a') })));
    expect((await slack.sent('response_url')).text).toContain('18 units');
    expect(slack.acks).toEqual([{ envelope_id: 'e1', payload: {} }]);
  });

  it('a mention delivered three times, twice as attempt 0, is acknowledged each time and answered once', async () => {
    const desk = fakeDesk();
    const { slack } = await start(desk);
    const body = eventBody(mention('how many?'));
    slack.push(redelivered('e1', body, 0));
    slack.push(redelivered('e2', body, 0));
    slack.push(redelivered('e3', body, 1));
    await slack.until(() => slack.acks.length === 3, 'three acknowledgements');
    slack.push(redelivered('e4', eventBody(directMessage('and then?')), 0));
    await slack.sent('chat.postMessage', 2);
    expect(desk.asked.map(({ question }) => question)).toEqual(['how many?', 'and then?']);
  });

  it('an unknown button is acknowledged', async () => {
    const { slack } = await start();
    const actions = [{ type: 'button', action_id: 'gone', block_id: 'b', action_ts: '1' }];
    const who = { team: { id: 'T111' }, user: { id: 'U777' }, channel: { id: 'C111' } };
    slack.push(envelope('e1', 'interactive', { type: 'block_actions', actions, ...who }));
    await slack.until(() => slack.acks.length === 1, 'an acknowledgement');
  });
});

describe('readiness', () => {
  it('is the socket’s own: lost with the connection, while the process stays healthy, and back with it', async () => {
    const { slack, bot } = await start();
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${bot.port}${path}`)).status;
    expect(await Promise.all([status('/healthz'), status('/readyz')])).toEqual([200, 200]);
    slack.hangUp();
    await expect.poll(() => status('/readyz')).toBe(503);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/other')).toBe(404);
    // Bolt waits 5 s before it connects again.
    await expect.poll(() => status('/readyz'), { timeout: 12_000 }).toBe(200);
    slack.push(redelivered('e1', eventBody(mention('how many?')), 0));
    expect((await slack.sent('chat.postMessage')).text).toContain('18 units');
  });

  it('is done without where the port is taken: the bot works all the same', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { slack, bot, lines } = await startBot(fakeDesk(), { ...SOCKET, port });
    expect(bot.port).toBeNull();
    expect(lines[0]?.message).toMatch(/no health probes/);
    slack.push(redelivered('e1', eventBody(mention('how many?')), 0));
    expect((await slack.sent('chat.postMessage')).text).toContain('18 units');
    blocker.close();
  });
});
