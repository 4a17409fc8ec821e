import { describe, expect, it } from 'vitest';
import { orderingBotsForTests } from '../../helpers/ordering-bot.ts';
import { fighters } from '../../helpers/sample-articles.ts';

const start = orderingBotsForTests();

describe('a watch', () => {
  it('is confirmed with what the record has of it, listed, and ended by its words or id', async () => {
    const bot = await start();
    expect(await bot.command('watches')).toMatch(/^You watch nothing yet\./);
    expect(await bot.command('watch boran')).toMatch(
      /^You watch “boran”: the record has \d deals? of it now, and I write to you as soon as that changes\. End it with \/defence unwatch \w+$/,
    );
    expect(await bot.command('watch Boran')).toMatch(/^You watch that already: \w+: “boran”$/);
    await bot.command('watch indonesia france');
    expect(await bot.command('watches')).toMatch(/^You watch:\n• \w+: “boran”\n• \w+: “indonesia france”\n/);
    expect(await bot.command('unwatch')).toMatch(/^Which watch\? Say its id: \/defence unwatch ID\n/);
    expect(await bot.command('unwatch boran')).toBe('You no longer watch “boran”.');
    expect(await bot.command('unwatch tulpar')).toMatch(/^No watch here is “tulpar”/);
    expect(await bot.command('unwatch')).toBe('You no longer watch “indonesia france”.');
  });

  it('of nothing in particular, or of what nobody heard of, is not taken', async () => {
    const bot = await start();
    expect(await bot.command('watch "deals"')).toMatch(/^Not watched: “deals” names nothing/);
    expect(await bot.command('watch "zorgon"')).toMatch(/^Not watched: no article mentions “zorgon”\./);
    expect(await bot.kept.watches.list('T111')).toEqual([]);
  });

  it('tells the person once when the record changes, before and after', async () => {
    const bot = await start();
    await bot.command('watch rafale');
    await bot.deliver();
    expect(bot.textsIn('D111')).toEqual([]);
    const quantity = { value: 48, max: null, modifier: 'exact', direction: null } as const;
    const [article, facts] = fighters('more-fighters.md', { quantity });
    await bot.take([{ ...article, published: '2025-09-01' }, facts]);
    for (const _ of [1, 2]) await bot.deliver();
    expect(bot.textsIn('D111')).toEqual([
      expect.stringMatching(/^“rafale”: (?:\d changes: )?42 → 48 – 48 Rafale fighters/),
    ]);
  });
});
