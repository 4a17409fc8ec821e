import { describe, expect, it } from 'vitest';
import { EVENT_LEASE_MS } from '../../../src/app/ports/events.ts';
import { openBotStores } from '../../helpers/bot-stores.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { answered, fakeDesk } from '../../helpers/slack-answers.ts';
import { commandFields, directMessage, eventBody, mention } from '../../helpers/slack-requests.ts';
import { TurnedClock } from '../../playground/turned-clock.ts';

const start = botsForTests();

/** A desk that is still thinking when its process dies. */
const dyingDesk = () => fakeDesk(() => new Promise(() => {}));

/** A bot that hears something and dies over it; and, on the same store and workspace, one that lives. */
async function heirOf(hear: (bot: RunningBot) => Promise<unknown>, options: { optionalScopes?: string[] } = {}) {
  const clock = new TurnedClock();
  const dead = await start(dyingDesk(), { clock, standIn: options });
  await hear(dead);
  dead.crash();
  const desk = fakeDesk();
  const heir = await start(desk, { clock, slack: dead.slack, stores: dead.stores });
  const replay = () => heir.bot.replayEvents(clock.now());
  return { dead, heir, desk, clock, replay, slack: dead.slack };
}

/** Lets the process die just after it began to send. */
async function dieSending({ stores }: RunningBot): Promise<void> {
  for (const row of await stores.rows('events')) if ('sending' in row) await stores.events.sending(row.id);
}

const asked = (...fields: [text: string, more?: object]) => eventBody(mention(...fields), { event_id: 'Ev1' });
const isSettled = async ({ stores }: RunningBot) =>
  (await stores.rows('events')).every((row) => 'payload' in row && row.payload === null);

describe('a process that dies between acknowledgement and answer', () => {
  it('leaves the answer to another, which gives it once', async () => {
    const { heir, desk, clock, replay, slack } = await heirOf(({ requests }) => requests.event(asked('how many?')));
    await replay();
    expect(desk.asked).toEqual([]);
    clock.turn(EVENT_LEASE_MS);
    await Promise.all([replay(), replay()]);
    expect(await slack.sent('chat.postMessage')).toMatchObject({
      channel: 'C111',
      text: expect.stringContaining('18 units'),
      metadata: { event_payload: { event: 'Ev1' } },
    });
    await expect.poll(() => isSettled(heir)).toBe(true);
    clock.turn(EVENT_LEASE_MS);
    await replay();
    await heir.settle();
    expect(slack.of('chat.postMessage')).toHaveLength(2);
    expect(heir.counts.get('events_taken_over_total')).toBe(1);
  });

  it('leaves a command, which is answered through the address that it came with', async () => {
    const { clock, replay, slack } = await heirOf(({ requests, slack: to }) =>
      requests.command(commandFields('how many?', { response_url: to.responseUrl() })),
    );
    clock.turn(EVENT_LEASE_MS);
    await replay();
    expect((await slack.sent('response_url')).text).toContain('18 units');
  });

  it('leaves it to the one that starts next, too', async () => {
    const clock = new TurnedClock();
    const dead = await start(dyingDesk(), { clock });
    await dead.requests.event(eventBody(directMessage('how many?')));
    dead.crash();
    clock.turn(EVENT_LEASE_MS);
    await start(fakeDesk(), { clock, slack: dead.slack, stores: dead.stores });
    expect(await dead.slack.sent('chat.postMessage')).toMatchObject({ channel: 'D111' });
  });

  it('leaves the thread of its mention engaged once it is answered', async () => {
    const { heir, clock, replay, slack } = await heirOf(({ requests }) =>
      requests.event(asked('how many?', { ts: '1700000000.000100' })),
    );
    clock.turn(EVENT_LEASE_MS);
    await replay();
    await slack.sent('chat.postMessage');
    const thread = { team: 'T111', channel: 'C111', threadTs: '1700000000.000100' };
    await expect.poll(() => heir.stores.threads.isEngaged(thread)).toBe(true);
  });
});

describe('a process that is slow but alive', () => {
  it('keeps what it is at, however long it takes, and gives the one answer', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const [clock, other] = [new TurnedClock(), fakeDesk()];
    const slow = await start(
      fakeDesk(() => gate.then(() => answered())),
      { clock },
    );
    const idle = await start(other, { clock, slack: slow.slack, stores: slow.stores });
    await slow.requests.event(asked('how many?'));
    for (let round = 0; round < 6; round++) {
      clock.turn(10_000);
      await slow.bot.replayEvents(clock.now());
      await idle.bot.replayEvents(clock.now());
    }
    open();
    await slow.slack.sent('chat.postMessage');
    await expect.poll(() => isSettled(slow)).toBe(true);
    expect(other.asked).toEqual([]);
    expect(slow.slack.of('chat.postMessage')).toHaveLength(1);
  });
});

describe('a process that dies while it sends', () => {
  it('is not repeated where its reply stands', async () => {
    const { dead, heir, desk, clock, replay, slack } = await heirOf(async (bot) => {
      await bot.requests.event(asked('how many?', { ts: '1700000000.000100' }));
      await dieSending(bot);
    });
    slack.standIn.workspace.post({
      channel: 'C111',
      threadTs: '1700000000.000100',
      user: 'UDESK',
      botId: 'BDESK',
      text: '18 units',
      blocks: [],
      metadata: { event_type: 'defence_desk_answer', event_payload: { event: 'Ev1' } },
      visibleTo: null,
      isBroadcast: false,
      isMrkdwn: false,
    });
    clock.turn(EVENT_LEASE_MS);
    await replay();
    await expect.poll(() => isSettled(dead)).toBe(true);
    expect(slack.of('conversations.replies')).toHaveLength(1);
    expect([slack.of('chat.postMessage'), desk.asked]).toEqual([[], []]);
    expect(await heir.stores.threads.isEngaged({ team: 'T111', channel: 'C111', threadTs: '1700000000.000100' })).toBe(
      true,
    );
  });

  it.each([
    ['a mention', mention('how many?'), 'conversations.replies'],
    ['a direct message', directMessage('how many?'), 'conversations.history'],
  ])('is answered for where the reply to %s does not stand', async (_, event, method) => {
    const { dead, clock, replay, slack } = await heirOf(async (bot) => {
      // What was said has to stand in Slack for its thread to be read.
      bot.slack.standIn.deliveries.stop();
      await bot.person.say({ channel: String(event.channel), text: 'how many?' });
      const { ts } = bot.slack.standIn.workspace.messages(String(event.channel))[0] ?? {};
      await bot.requests.event(eventBody({ ...event, ts }, { event_id: 'Ev1' }));
      await dieSending(bot);
    });
    clock.turn(EVENT_LEASE_MS);
    await replay();
    expect((await slack.sent('chat.postMessage')).text).toContain('18 units');
    await expect.poll(() => isSettled(dead)).toBe(true);
    expect(slack.of(method)).toHaveLength(1);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('is spoken of where it cannot be seen: no blind second answer', async () => {
    const { dead, desk, clock, replay, slack } = await heirOf(
      async (bot) => {
        await bot.requests.event(asked('how many?'));
        await dieSending(bot);
      },
      { optionalScopes: [] },
    );
    clock.turn(EVENT_LEASE_MS);
    await replay();
    expect((await slack.sent('chat.postMessage')).text).toMatch(/^I was interrupted while answering this\./);
    await expect.poll(() => isSettled(dead)).toBe(true);
    expect(desk.asked).toEqual([]);
  });

  it('is spoken of to the person alone after a command', async () => {
    const { clock, replay, slack } = await heirOf(async (bot) => {
      await bot.requests.command(commandFields('how many?', { response_url: bot.slack.responseUrl() }));
      await dieSending(bot);
    });
    clock.turn(EVENT_LEASE_MS);
    await replay();
    const sent = await slack.sent('response_url');
    expect(sent).toMatchObject({ response_type: 'ephemeral', text: expect.stringMatching(/^I was interrupted/) });
  });
});

describe('another workspace on the same store', () => {
  it('is left to the process that has its token', async () => {
    const [clock, stores] = [new TurnedClock(), await openBotStores()];
    const payload = JSON.stringify(eventBody(mention('how many?')));
    await stores.events.take({ id: 'Ev1', team: 'T999', payload }, clock.now());
    clock.turn(EVENT_LEASE_MS);
    const desk = fakeDesk();
    const bot = await start(desk, { clock, stores });
    await bot.settle();
    expect(desk.asked).toHaveLength(1);
    await bot.stop();
    await stores.close();
  });
});
