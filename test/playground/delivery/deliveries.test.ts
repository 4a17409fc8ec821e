import { describe, expect, it } from 'vitest';
import { appsForTests, MANIFEST, type TestedApp } from '../app-for-tests.ts';

const start = appsForTests();
const mention = { channel: 'C111', text: '@Defence Desk how many?' };

/** How often the app has heard of it, once it has `count` times. */
async function heardTimes(app: TestedApp, type: string, count: number): Promise<number> {
  await expect.poll(() => app.of(type).length).toBeGreaterThanOrEqual(count);
  await app.standIn.deliveries.settle();
  return app.of(type).length;
}

describe('an event', () => {
  it('is signed, and tells the app where, who and what', async () => {
    const app = await start();
    await app.person.say(mention);
    await heardTimes(app, 'app_mention', 1);
    const [{ isSigned, payload, headers } = app.heard[0] ?? {}] = app.of('app_mention');
    expect(isSigned).toBe(true);
    expect(headers?.['x-slack-retry-num']).toBeUndefined();
    expect(payload).toMatchObject({
      type: 'event_callback',
      team_id: 'T111',
      api_app_id: 'A111',
      event_id: expect.stringMatching(/^Ev/),
      authorizations: [{ user_id: 'UDESK', is_bot: true }],
      event: { type: 'app_mention', user: 'U777', channel: 'C111', text: '<@UDESK> how many?' },
    });
  });

  it('comes as app_mention and as message, twins in place and time', async () => {
    const app = await start();
    await app.person.say(mention);
    await heardTimes(app, 'app_mention', 1);
    const [first, second] = app.heard.map(({ payload }) => payload.event as { ts: string; channel: string });
    expect(app.heard).toHaveLength(2);
    expect(first?.ts).toBe(second?.ts);
    expect(app.heard[0]?.payload.event_id).not.toBe(app.heard[1]?.payload.event_id);
  });

  it('is not told where the manifest does not subscribe, or where the bot is not', async () => {
    const app = await start({ ...MANIFEST, events: ['message.im'] });
    await app.person.say(mention);
    await app.person.say({ channel: 'C333', text: '@Defence Desk how many?' });
    await app.person.say({ channel: 'D111', text: 'hello' });
    expect(await heardTimes(app, 'message', 1)).toBe(1);
    expect(app.heard[0]?.payload.event).toMatchObject({ channel: 'D111', channel_type: 'im' });
  });

  it('is not told where its scope was not granted', async () => {
    const app = await start();
    app.standIn.scopes.delete('channels:history');
    await app.person.say(mention);
    await app.person.say({ channel: 'G111', text: 'hello' });
    await heardTimes(app, 'message', 1);
    expect(app.heard.map(({ payload }) => (payload.event as { type: string; channel: string }).channel).sort()).toEqual(
      ['C111', 'G111'],
    );
    expect(app.of('app_mention')).toHaveLength(1);
  });

  it('tells of a change and of an end with what was before', async () => {
    const app = await start();
    await app.person.say({ channel: 'C111', text: 'first' });
    await heardTimes(app, 'message', 1);
    const { ts = '' } = app.standIn.workspace.messages('C111')[0] ?? {};
    app.standIn.workspace.edit('C111', ts, { text: 'second' });
    app.standIn.workspace.remove('C111', ts);
    await heardTimes(app, 'message', 3);
    const events = app.of('message').map(({ payload }) => payload.event);
    expect(events[1]).toMatchObject({
      subtype: 'message_changed',
      message: { text: 'second' },
      previous_message: { text: 'first' },
    });
    expect(events[2]).toMatchObject({
      subtype: 'message_deleted',
      deleted_ts: ts,
      previous_message: { text: 'second' },
    });
  });

  it('says that a channel is shared', async () => {
    const app = await start();
    await app.person.say({ ...mention, channel: 'C222' });
    await heardTimes(app, 'app_mention', 1);
    expect(app.heard[0]?.payload.is_ext_shared_channel).toBe(true);
  });
});

describe('an event that is not acknowledged', () => {
  const quiet = { ...MANIFEST, events: ['app_mention'] };

  it('is told again at once, after one minute and after five, with its number and the reason, and then no more', async () => {
    const app = await start(quiet);
    app.says(() => ({ status: 500 }));
    await app.person.say(mention);
    expect(await heardTimes(app, 'app_mention', 2)).toBe(2);
    app.clock.turn(59_999);
    expect(await heardTimes(app, 'app_mention', 2)).toBe(2);
    app.clock.turn(1);
    expect(await heardTimes(app, 'app_mention', 3)).toBe(3);
    app.clock.turn(5 * 60_000);
    expect(await heardTimes(app, 'app_mention', 4)).toBe(4);
    app.clock.turn(60 * 60_000);
    expect(await heardTimes(app, 'app_mention', 4)).toBe(4);
    expect(app.heard.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(app.heard.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
      undefined,
      'http_error',
      'http_error',
      'http_error',
    ]);
    expect(new Set(app.heard.map(({ payload }) => payload.event_id)).size).toBe(1);
  });

  it('counts as timed out after 3 s', async () => {
    const app = await start(quiet);
    app.says(({ headers }) => (headers['x-slack-retry-num'] ? {} : null));
    await app.person.say(mention);
    await expect.poll(() => app.heard.length).toBe(1);
    app.clock.turn(2_999);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(app.heard).toHaveLength(1);
    app.clock.turn(1);
    expect(await heardTimes(app, 'app_mention', 2)).toBe(2);
    expect(app.heard[1]?.headers).toMatchObject({ 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
  });

  it('is told no more where the app asks for that', async () => {
    const app = await start(quiet);
    app.says(() => ({ status: 500, headers: { 'x-slack-no-retry': '1' } }));
    await app.person.say(mention);
    expect(await heardTimes(app, 'app_mention', 1)).toBe(1);
    expect(app.clock.waiting).toBe(0);
  });

  it('is told no more once it was acknowledged', async () => {
    const app = await start(quiet);
    app.says(({ headers }) => ({ status: headers['x-slack-retry-num'] ? 200 : 500 }));
    await app.person.say(mention);
    expect(await heardTimes(app, 'app_mention', 2)).toBe(2);
    app.clock.turn(60 * 60_000);
    expect(await heardTimes(app, 'app_mention', 2)).toBe(2);
  });

  it('stands in the log with the reason', async () => {
    const app = await start(quiet);
    app.says(({ headers }) => ({ status: headers['x-slack-retry-num'] ? 200 : 500 }));
    await app.person.say(mention);
    await heardTimes(app, 'app_mention', 2);
    const told = app.standIn.workspace.log().map(({ direction, what, outcome }) => [direction, what, outcome]);
    expect(told).toEqual([
      ['to-app', 'app_mention', 'http_error'],
      ['to-app', 'app_mention', 'ok'],
    ]);
  });
});
