import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { botsForTests } from '../helpers/running-bot.ts';
import { fakeDesk } from '../helpers/slack-answers.ts';
import { commandFields, eventBody, mention } from '../helpers/slack-requests.ts';
import { APP_TOKEN } from '../helpers/slack-wire.ts';

const startBot = botsForTests();
const SOCKET = { appToken: APP_TOKEN, signingSecret: null };
const start = (desk = fakeDesk()) => startBot(desk, { settings: SOCKET });

describe('over a web socket', () => {
  it('a command is acknowledged empty and answered', async () => {
    const { slack, bot } = await start();
    expect(bot.mode).toBe('socket');
    const payload = commandFields('how many?', { response_url: slack.responseUrl() });
    expect(await slack.standIn.socket.send({ kind: 'command', payload })).toEqual({ ok: true, body: '' });
    expect((await slack.sent('response_url')).text).toContain('18 units');
  });

  it('a mention delivered three times, twice as attempt 0, is acknowledged each time and answered once', async () => {
    const desk = fakeDesk();
    const { slack, person } = await start(desk);
    const told = { kind: 'event', payload: eventBody(mention('how many?')) } as const;
    const again = { ...told, retry: { attempt: 1, reason: 'http_timeout' } } as const;
    const acks = await Promise.all([told, told, again].map((each) => slack.standIn.socket.send(each)));
    expect(acks.map(({ ok }) => ok)).toEqual([true, true, true]);
    await person.say({ channel: 'D111', text: 'and then?' });
    await slack.sent('chat.postMessage', 2);
    expect(desk.asked.map(({ question }) => question)).toEqual(['how many?', 'and then?']);
  });

  it('an unknown button is acknowledged', async () => {
    const { slack } = await start();
    const actions = [{ type: 'button', action_id: 'gone', block_id: 'b', action_ts: '1' }];
    const who = { team: { id: 'T111' }, user: { id: 'U777' }, channel: { id: 'C111' } };
    const payload = { type: 'block_actions', actions, ...who };
    expect(await slack.standIn.socket.send({ kind: 'interaction', payload })).toMatchObject({ ok: true });
  });
});

describe('readiness', () => {
  it('is the socket’s own: lost with the connection, while the process stays healthy, and back with it', async () => {
    const { slack, bot, person } = await start();
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${bot.port}${path}`)).status;
    expect(await Promise.all([status('/healthz'), status('/readyz')])).toEqual([200, 200]);
    slack.standIn.socket.hangUp();
    await expect.poll(() => status('/readyz')).toBe(503);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/other')).toBe(404);
    // Bolt waits 5 s before it connects again.
    await expect.poll(() => status('/readyz'), { timeout: 12_000 }).toBe(200);
    await person.say({ channel: 'C111', text: '@Defence Desk how many?' });
    expect((await slack.sent('chat.postMessage')).text).toContain('18 units');
  });

  it('is done without where the port is taken: the bot works all the same', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { slack, bot, lines, person } = await startBot(fakeDesk(), { settings: { ...SOCKET, port } });
    expect(bot.port).toBeNull();
    expect(lines[0]?.message).toMatch(/no health probes/);
    await person.say({ channel: 'C111', text: '@Defence Desk how many?' });
    expect((await slack.sent('chat.postMessage')).text).toContain('18 units');
    blocker.close();
  });
});
