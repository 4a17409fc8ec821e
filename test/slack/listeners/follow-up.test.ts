import { describe, expect, it } from 'vitest';
import { openBotStores } from '../../helpers/bot-stores.ts';
import { type BotOptions, botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { fakeDesk } from '../../helpers/slack-answers.ts';

const start = botsForTests();

/** A bot that answered a mention in C111, or elsewhere; what is said there from now on, unless told in its thread. */
async function engaged(channel = 'C111', options: BotOptions = {}) {
  const desk = fakeDesk();
  const bot = await start(desk, options);
  await bot.person.say({ channel, text: '@Defence Desk how many howitzers?' });
  const { thread_ts: threadTs } = await bot.slack.sent('chat.postMessage');
  await expect.poll(() => bot.stores.rows('threads')).toHaveLength(1);
  return { bot, desk, say: sayingIn(bot, channel, String(threadTs)), threadTs: String(threadTs) };
}

const sayingIn =
  ({ person }: RunningBot, channel: string, threadTs: string) =>
  (text: string) =>
    person.say({ channel, text, threadTs });

/** What was asked beside the question that settles. */
async function askedOf({ desk, bot }: Pick<Awaited<ReturnType<typeof engaged>>, 'desk' | 'bot'>) {
  await bot.slack.standIn.deliveries.settle();
  await bot.settle();
  return desk.asked.map(({ question }) => question).filter((question) => question !== 'bangladesh turkey');
}

describe('in a thread that the bot answered in', () => {
  it('a question needs no mention, and is understood from those before it', async () => {
    const { bot, desk, say, threadTs } = await engaged();
    await say('and Turkey?');
    expect(await bot.slack.sent('chat.postMessage', 2)).toMatchObject({ channel: 'C111', thread_ts: threadTs });
    await say('when?');
    await bot.slack.sent('chat.postMessage', 3);
    expect(desk.asked.at(-1)).toEqual({ question: 'when?', earlier: ['how many howitzers?', 'and Turkey?'] });
  });

  it('a question with a mention is answered once', async () => {
    const { bot, desk, say } = await engaged();
    await say('@Defence Desk and when?');
    await bot.slack.sent('chat.postMessage', 2);
    expect(await askedOf({ bot, desk })).toEqual(['how many howitzers?', 'and when?']);
  });

  it('what is spoken to others, thanks or nods gets silence, and nothing of it is kept', async () => {
    const { bot, desk, say } = await engaged();
    for (const text of ['@colleague what do you think?', 'thanks!', 'I will ask @colleague']) await say(text);
    expect(await askedOf({ bot, desk })).toEqual(['how many howitzers?']);
    expect(await bot.stores.rows('events')).toHaveLength(2);
  });

  it('a question of someone else is heard too', async () => {
    const { bot, desk, threadTs } = await engaged();
    await bot.colleague.say({ channel: 'C111', text: 'when was that?', threadTs });
    await bot.slack.sent('chat.postMessage', 2);
    expect(desk.asked.at(-1)?.question).toBe('when was that?');
  });

  it('a question is heard in a private channel as well', async () => {
    const { bot, say } = await engaged('G111');
    await say('when?');
    expect(await bot.slack.sent('chat.postMessage', 2)).toMatchObject({ channel: 'G111' });
  });

  it('a question is heard by a bot that starts after the one that answered', async () => {
    const stores = await openBotStores();
    const first = await engaged('C111', { stores });
    await first.bot.bot.stop();
    const desk = fakeDesk();
    const second = await start(desk, { slack: first.bot.slack, stores });
    await sayingIn(second, 'C111', first.threadTs)('and Turkey?');
    await first.bot.slack.sent('chat.postMessage', 2);
    expect(desk.asked).toEqual([{ question: 'and Turkey?', earlier: ['how many howitzers?'] }]);
    await second.stop();
    await stores.close();
  });

  it('a question needs a mention where the scope for the others was not granted', async () => {
    const { bot, desk, say } = await engaged('C111', { standIn: { optionalScopes: [] } });
    await say('and Turkey?');
    await say('@Defence Desk when?');
    await bot.slack.sent('chat.postMessage', 2);
    expect(await askedOf({ bot, desk })).toEqual(['how many howitzers?', 'when?']);
  });

  it('nothing is heard without a mention once outsiders read along', async () => {
    const { bot, desk, say } = await engaged();
    const channel = bot.slack.standIn.workspace.channel('C111');
    if (channel) bot.slack.standIn.workspace.putChannel({ ...channel, isShared: true });
    await say('and Turkey?');
    expect(await askedOf({ bot, desk })).toEqual(['how many howitzers?']);
  });
});

describe('elsewhere', () => {
  it('what is said in the channel or in another thread gets silence, and nothing of it is kept', async () => {
    const { bot, desk } = await engaged();
    await bot.person.say({ channel: 'C111', text: 'how many tanks?' });
    const { ts: threadTs = '' } = bot.slack.standIn.workspace.messages('C111').at(-1) ?? {};
    await bot.colleague.say({ channel: 'C111', text: 'is it 44?', threadTs });
    expect(await askedOf({ bot, desk })).toEqual(['how many howitzers?']);
    expect(await bot.stores.rows('events')).toHaveLength(2);
  });

  it('a channel shared with another organisation is not engaged by a mention there', async () => {
    const bot = await start();
    await bot.person.say({ channel: 'C222', text: '@Defence Desk how many?' });
    await bot.slack.sent('chat.postEphemeral');
    await bot.settle();
    await expect.poll(() => bot.stores.rows('threads')).toMatchObject([{ channel: 'CSETTLE' }]);
  });
});
