import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EVENT_LEASE_MS } from '../../../src/app/ports/events.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { openBotStores } from '../../helpers/bot-stores.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { answered, fakeDesk } from '../../helpers/slack-answers.ts';
import { commandFields, directMessage, eventBody, mention } from '../../helpers/slack-requests.ts';
import { APP_TOKEN } from '../../helpers/slack-wire.ts';
import { TurnedClock } from '../../playground/turned-clock.ts';

const start = botsForTests();

/** A desk that answers once it is let. */
function gatedDesk() {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { desk: fakeDesk(() => gate.then(() => answered())), open };
}

/** How many payloads are kept. */
async function payloads({ stores }: RunningBot): Promise<number> {
  return (await stores.rows('events')).filter((row) => 'payload' in row && row.payload !== null).length;
}

describe('what may be owed a reply', () => {
  it('is in the store when it is acknowledged, and no longer than until it is answered', async () => {
    const { desk, open } = gatedDesk();
    const bot = await start(desk);
    await bot.requests.event(eventBody(mention('a private question'), { event_id: 'Ev1' }));
    expect(await bot.stores.rows('events')).toMatchObject([{ id: 'Ev1', team: 'T111', sending: 0 }]);
    expect(JSON.stringify(await bot.stores.rows('events'))).toContain('a private question');
    open();
    await bot.slack.sent('chat.postMessage');
    await expect.poll(() => payloads(bot)).toBe(0);
    expect(JSON.stringify(await bot.stores.rows('events'))).not.toContain('private');
  });

  it('is also a command, which goes the same way', async () => {
    const { desk, open } = gatedDesk();
    const bot = await start(desk);
    const response_url = bot.slack.responseUrl();
    await bot.requests.command(commandFields('a private question', { trigger_id: '1.2', response_url }));
    expect(await bot.stores.rows('events')).toMatchObject([{ id: '1.2', payload: expect.stringContaining('private') }]);
    open();
    await bot.slack.sent('response_url');
    await expect.poll(() => payloads(bot)).toBe(0);
  });

  it('is marked before its reply goes out, and carries its id', async () => {
    const bot = await start();
    await bot.requests.event(eventBody(mention('how many?'), { event_id: 'Ev1' }));
    const { metadata } = await bot.slack.sent('chat.postMessage');
    expect(metadata).toEqual({ event_type: 'defence_desk_answer', event_payload: { event: 'Ev1' } });
    expect(await bot.stores.rows('events')).toMatchObject([{ sending: 1 }]);
  });

  it.each([
    ['overheard in a channel', directMessage('hello', { channel: 'C111', channel_type: 'channel' })],
    ['overheard in a thread', directMessage('when?', { channel: 'C111', channel_type: 'channel', thread_ts: '1.2' })],
    ['said by a bot', directMessage('hello', { bot_id: 'B999' })],
    ['an opened tab', { type: 'app_home_opened', user: 'U777', channel: 'D111', tab: 'home' }],
  ])('is not what is %s: nothing of it is kept', async (_, event) => {
    const bot = await start();
    expect((await bot.requests.event(eventBody(event))).status).toBe(200);
    expect(await bot.stores.rows('events')).toEqual([]);
    expect(await bot.stores.rows('event_names')).toEqual([]);
  });
});

describe('two bots on one store', () => {
  it('answer once what is delivered to both, again and again and as twins', async () => {
    const [desk, other] = [fakeDesk(), fakeDesk()];
    const one = await start(desk);
    const two = await start(other, { slack: one.slack, stores: one.stores });
    const event = directMessage('<@UDESK> how many?');
    const bodies = [eventBody(event), eventBody({ ...event, type: 'app_mention' })];
    const deliveries = bodies.flatMap((body) => [one, two, one, two].map(({ requests }) => requests.event(body)));
    expect((await Promise.all(deliveries)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    await two.settle();
    expect([...desk.asked, ...other.asked].filter(({ question }) => question === 'how many?')).toHaveLength(1);
    expect(
      (one.counts.get('events_deduplicated_total') ?? 0) + (two.counts.get('events_deduplicated_total') ?? 0),
    ).toBe(7);
    await expect.poll(() => payloads(one)).toBe(0);
  });
});

describe('a store that cannot be asked', () => {
  it('leaves an event unacknowledged, and it is answered when it comes again', async () => {
    const desk = fakeDesk();
    const stores = await openBotStores();
    const broken = await start(desk, { stores });
    await stores.close();
    const body = eventBody(mention('how many?'));
    expect((await broken.requests.event(body)).status).toBe(503);
    expect(desk.asked).toEqual([]);
    const mended = await start(desk, { slack: broken.slack });
    expect((await mended.requests.event(body, { headers: { 'x-slack-retry-num': '1' } })).status).toBe(200);
    expect((await broken.slack.sent('chat.postMessage')).text).toContain('18 units');
    expect(broken.lines.map(({ level }) => level)).toContain('warn');
  });

  it('leaves an envelope unacknowledged', async () => {
    const [stores, clock] = [await openBotStores(), new TurnedClock()];
    const socket = { appToken: APP_TOKEN, signingSecret: null };
    const { slack, lines } = await start(fakeDesk(), { stores, settings: socket, standIn: { clock } });
    await stores.close();
    const told = slack.standIn.socket.send({ kind: 'event', payload: eventBody(mention('how many?')) });
    await expect.poll(() => lines.length).toBeGreaterThan(0);
    clock.turn(3_000);
    expect(await told).toEqual({ ok: false, reason: 'http_timeout', isFinal: false });
    expect(slack.of('chat.postMessage')).toEqual([]);
  });

  it('does not keep a command from its answer: a person waits, and Slack does not deliver it again', async () => {
    const stores = await openBotStores();
    const { slack, requests } = await start(fakeDesk(), { stores });
    await stores.close();
    const response = await requests.command(commandFields('how many?', { response_url: slack.responseUrl() }));
    expect(response.status).toBe(200);
    expect((await slack.sent('response_url')).text).toContain('18 units');
  });
});

describe('a store that is busy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-journal-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is not waited for longer than Slack waits; what it takes late is answered once, after its lease', async () => {
    const url = `file:${join(folder, 'desk.db')}`;
    const [desk, clock, stores] = [fakeDesk(), new TurnedClock(), await openBotStores(url)];
    const bot = await start(desk, { stores, clock });
    const { db } = await openDatabase(url, () => {});
    const body = eventBody(mention('how many?'));
    await db.transaction().execute(async (transaction) => {
      await transaction.updateTable('record').set({ terms: 0 }).execute();
      expect((await bot.requests.event(body)).status).toBe(503);
    });
    await expect.poll(() => stores.rows('events')).toHaveLength(1);
    expect((await bot.requests.event(body)).status).toBe(200);
    clock.turn(EVENT_LEASE_MS);
    await bot.bot.replayEvents(clock.now());
    await bot.settle();
    expect(desk.asked.map(({ question }) => question)).toEqual(['how many?', 'bangladesh turkey']);
    await db.destroy();
    await bot.stop();
    await stores.close();
  });
});
