import { describe, expect, it } from 'vitest';
import { rateLimited } from '../../../src/playground/web-api/reply.ts';
import { MONDAY_8_UTC, type OrderingBot, orderingBotsForTests } from '../../helpers/ordering-bot.ts';
import { fighters } from '../../helpers/sample-articles.ts';

const start = orderingBotsForTests();
const HOUR = 3_600_000;
const NINE_IN_LONDON = MONDAY_8_UTC + 24 * HOUR;

/** A digest ordered in C111 for nine in London; the clock says eight, or is past it by `later` milliseconds. */
async function onTheDay(later = 60_000): Promise<OrderingBot> {
  const bot = await start();
  await bot.command('digest 09:00 weekdays Europe/London');
  bot.clock.forwardTo(NINE_IN_LONDON + later);
  return bot;
}

/** What came by itself: the order was announced there, too. */
const digestsIn = (bot: OrderingBot) => bot.textsIn('C111').filter((text) => !text.startsWith('<@'));

describe('a digest', () => {
  it('comes when it is due, once, and then what changed', async () => {
    const bot = await onTheDay(-60_000);
    await bot.deliver();
    expect(digestsIn(bot)).toEqual([]);
    bot.clock.forwardTo(NINE_IN_LONDON + 1_000);
    for (const _ of [1, 2, 3]) await bot.deliver();
    expect(digestsIn(bot)).toEqual([expect.stringMatching(/^The record so far: \d deals in 2 articles – /)]);
    await bot.take(
      fighters('more-fighters.md', { quantity: { value: 48, max: null, modifier: 'exact', direction: null } }),
    );
    bot.clock.forwardTo(NINE_IN_LONDON + 24 * HOUR);
    for (const _ of [1, 2]) await bot.deliver();
    expect(digestsIn(bot)).toHaveLength(2);
    expect(digestsIn(bot)[1]).toMatch(/since the last digest/);
  });

  it('that comes late says so', async () => {
    const bot = await onTheDay(2 * HOUR);
    await bot.deliver();
    expect(digestsIn(bot)[0]).toContain('\nLate: this was due on Tuesday 5 June 2035 at 09:00 Europe/London.\n');
  });

  it('waits as long as Slack says, and comes once', async () => {
    const bot = await onTheDay();
    bot.slack.script('chat.postMessage', rateLimited(20));
    await bot.deliver();
    await bot.deliver();
    expect(digestsIn(bot)).toEqual([]);
    bot.clock.forwardTo(bot.clock.now() + 21_000);
    await bot.deliver();
    await bot.deliver();
    expect(digestsIn(bot)).toHaveLength(1);
  });

  it('whose arrival Slack did not confirm is looked for, and not sent again', async () => {
    const bot = await onTheDay();
    bot.slack.standIn.loseAnswer('chat.postMessage');
    const delivering = bot.deliver();
    await bot.slack.until(() => digestsIn(bot).length === 1, 'the digest');
    await letPass(20_000, bot, delivering);
    await bot.deliver();
    expect(digestsIn(bot)).toHaveLength(1);
    expect(bot.slack.of('conversations.history')).toHaveLength(1);
    expect(bot.textsIn('D111')).toEqual([]);
  });

  it('to an archived channel rests, and whoever ordered it is told why, once', async () => {
    const bot = await onTheDay();
    const { workspace } = bot.slack.standIn;
    const channel = workspace.channel('C111');
    if (channel) workspace.putChannel({ ...channel, isArchived: true });
    for (const _ of [1, 2]) await bot.deliver();
    expect(digestsIn(bot)).toEqual([]);
    expect(bot.textsIn('D111')).toEqual([expect.stringMatching(/^Your digest \w+.* rests: the channel is archived\./)]);
    expect(await bot.command('digest list', 'CSETTLE')).toMatch(/; it rests: the channel is archived\n/);
  });
});

/** Lets time pass until something is done that waits for it. */
async function letPass(ms: number, { clock }: OrderingBot, work: Promise<void>): Promise<void> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    clock.forwardTo(clock.now() + ms);
  }
  await done;
}
