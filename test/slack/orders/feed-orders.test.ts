import { describe, expect, it } from 'vitest';
import { orderingBotsForTests } from '../../helpers/ordering-bot.ts';

const start = orderingBotsForTests();
const FEED = 'https://news.example/rss';

describe('feeds', () => {
  it('are added, listed and removed by an admin, each noted with who did it', async () => {
    const bot = await start();
    expect(await bot.command('feed list')).toMatch(/^No feed is followed yet\. Follow another: \/defence feed add/);
    expect(await bot.command('feed add news.example/rss')).toMatch(
      /^Added Harbour Gazette \(s\w+\), 1 article; read every quarter of an hour\.$/,
    );
    expect(await bot.command(`feed add ${FEED}`)).toMatch(/^Harbour Gazette \(s\w+\) is followed already\.$/);
    expect(await bot.command('feeds')).toMatch(
      /^Where articles come from:\n• s\w+: Harbour Gazette \(https:\/\/news\.example\/rss\), a feed; not read yet\n/,
    );
    expect(await bot.command(`feed remove ${FEED}`)).toMatch(/^Removed Harbour Gazette \(s\w+\) and 0 articles\.$/);
    expect(await bot.kept.audit.list('T111', 5)).toMatchObject([
      { user: 'U777', what: 'feed removed', subject: FEED },
      { user: 'U777', what: 'feed added', subject: FEED },
    ]);
  });

  it('that cannot be read are refused with why and what to do', async () => {
    const bot = await start();
    expect(await bot.command('feed add https://nowhere.example/')).toMatch(/is no feed.*Look at it\.$/);
    expect(await bot.command('feed remove s0')).toMatch(/s0/);
  });

  it('are no matter of others, who are told whose it is', async () => {
    const bot = await start({ editors: ['W111'] });
    await bot.colleague.command({ channel: 'C111', text: `/defence feed add ${FEED}` });
    expect((await bot.slack.sent('response_url')).text).toBe(
      'Not done: only editors add and remove feeds, which are <@W111>, the workspace’s admins.',
    );
    bot.slack.standIn.scopes.delete('users:read');
    await bot.colleague.command({ channel: 'C111', text: `/defence feed add ${FEED}` });
    expect((await bot.slack.sent('response_url', 2)).text).toMatch(
      /which are <@W111>\. Who is an admin I may not look up/,
    );
    expect(await bot.kept.sources.list('T111')).toEqual([]);
  });

  it('are a matter of the editors that the settings name, whatever Slack says of them', async () => {
    const bot = await start({ editors: ['U2'] });
    bot.slack.standIn.scopes.delete('users:read');
    await bot.colleague.command({ channel: 'C111', text: `/defence feed add ${FEED}` });
    expect((await bot.slack.sent('response_url')).text).toMatch(/^Added Harbour Gazette/);
  });
});
