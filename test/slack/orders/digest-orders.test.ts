import { describe, expect, it } from 'vitest';
import { type OrderingBot, orderingBotsForTests } from '../../helpers/ordering-bot.ts';

const start = orderingBotsForTests();
const idIn = (text: string) => /digest stop (\w+)/.exec(text)?.[1] ?? 'none';

async function ordered({ kept }: OrderingBot): Promise<readonly string[]> {
  return (await kept.subscriptions.list('T111')).map(({ target }) => `${target.kind} ${target.id}`);
}

describe('an order for a digest', () => {
  it('in a channel is confirmed in full, and announced to everyone there', async () => {
    const bot = await start();
    const reply = await bot.command('digest 09:00 weekdays Europe/London boran');
    expect(reply).toMatch(
      /^Every weekday at 09:00 Europe\/London in <#C111>, about “boran”, whenever something changed; the next one on Tuesday 5 June 2035 at 09:00 Europe\/London\. The first tells the record so far, later ones what changed\. Stop it with \/defence digest stop \w+$/,
    );
    const [announced = ''] = bot.textsIn('C111');
    expect(announced).toMatch(/^<@U777> ordered a digest for this channel: every weekday at 09:00/);
    expect(idIn(announced)).toBe(idIn(reply));
    expect(await ordered(bot)).toEqual(['channel C111']);
  });

  it('between the person and the desk goes to the person, with the person’s own zone', async () => {
    const bot = await start();
    await bot.person.say({ channel: 'D111', text: 'digest 7:30 mon,thu even if nothing changed' });
    expect((await bot.slack.sent('chat.postMessage')).text).toMatch(
      /^Every Monday and Thursday at 07:30 Asia\/Dhaka as a direct message, about everything, even if nothing changed; the next one on Thursday 7 June 2035/,
    );
    expect(await ordered(bot)).toEqual(['person U777']);
  });

  it('by a mention is answered where all see it, and not announced again', async () => {
    const bot = await start();
    await bot.person.say({ channel: 'C111', text: '@Defence Desk digest 09:00 weekdays' });
    expect((await bot.slack.sent('chat.postMessage')).text).toMatch(/^Every weekday at 09:00 Asia\/Dhaka in <#C111>/);
    expect(bot.textsIn('C111')).toHaveLength(1);
  });

  it('without a zone is asked for one where Slack does not tell it', async () => {
    const bot = await start();
    bot.slack.standIn.scopes.delete('users:read');
    expect(await bot.command('digest 09:00 weekdays')).toBe(
      '09:00 in which time zone? Say it, for example: /defence digest 09:00 weekdays Europe/London bangladesh turkey',
    );
    expect(await ordered(bot)).toEqual([]);
  });

  it('where the desk is not in the channel is not taken, and says how to invite it', async () => {
    const bot = await start();
    expect(await bot.command('digest 09:00', 'C333')).toMatch(
      /^Not ordered: I cannot post in this channel \(not_in_channel\)\. Invite me with \/invite @Defence Desk/,
    );
    expect(await ordered(bot)).toEqual([]);
  });

  it('with a mistake or a slip in a name is not taken, and says what is meant', async () => {
    const bot = await start();
    expect(await bot.command('digest weekdays')).toMatch(/^When shall it come\? .*For example: \/defence digest 09:00/);
    expect(await bot.command('digest 09:00 bangladsh')).toMatch(/^Not ordered: no article mentions “bangladsh”\. Did/);
    expect(await ordered(bot)).toEqual([]);
  });

  it('given twice is taken once', async () => {
    const bot = await start();
    await bot.command('digest 09:00');
    expect(await bot.command('digest 09:00')).toMatch(/^It is ordered already\. \w+: every day at 09:00 Asia\/Dhaka/);
    expect(await ordered(bot)).toHaveLength(1);
  });
});

describe('the digests of a place', () => {
  it('are listed with their next times, and stopped by id', async () => {
    const bot = await start();
    expect(await bot.command('digest list')).toMatch(/^No digest is ordered here\. To order one: \/defence digest/);
    const id = idIn(await bot.command('digest 09:00 london'));
    await bot.command('digest 18:00 london boran');
    expect(await bot.command('digest')).toMatch(
      new RegExp(`^Digests of this place, and yours:\\n• ${id}: every day .*\\n• \\w+: every day at 18:00.*\\nStop`),
    );
    expect(await bot.command('digest stop')).toMatch(/^Which digest\? Say its id: \/defence digest stop ID\n• /);
    expect(await bot.command(`digest stop ${id}`)).toMatch(/^Stopped: every day at 09:00 Europe\/London/);
    expect(await bot.command('digest stop')).toMatch(/^Stopped: every day at 18:00/);
    expect(await bot.command('digest stop')).toMatch(/^There is no digest here to end\./);
    expect(await ordered(bot)).toEqual([]);
  });

  it('are shown now on demand, which counts for nothing', async () => {
    const bot = await start();
    expect(await bot.command('digest now indonesia')).toMatch(
      /^The record so far about “indonesia”: \d deals in 1 art/,
    );
    await bot.command('digest 09:00 boran');
    for (const _ of [1, 2]) {
      const now = await bot.command('digest now');
      expect(now).toMatch(/^The record so far about “boran”: /);
      expect(now).toMatch(/The next digest \(every day at 09:00 Asia\/Dhaka\) tells this all the same\.$/);
    }
  });
});

describe('what merely begins like an order', () => {
  it('is answered, with a word on the order it may have been meant as', async () => {
    const bot = await start();
    const answer = await bot.command('watch towers bought by Poland');
    expect(answer).toMatch(/^18 units/);
    expect(answer).toContain(
      'To be told when this changes, put it in quotation marks: watch "towers bought by Poland"',
    );
    expect(await bot.command('how many howitzers')).not.toContain('quotation marks');
  });
});
