import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/playground/workspace/model.ts';
import { ACTIONS } from '../../../src/slack/surfaces.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { answered, fakeDesk, unanswered } from '../../helpers/slack-answers.ts';

const start = botsForTests();

/** Asks with `/defence` and returns what the person alone sees. */
async function ask({ slack, person }: RunningBot, channel = 'C111') {
  await person.command({ channel, text: '/defence how many?' });
  await slack.sent('response_url');
  const [seen] = slack.standIn.workspace.messages(channel).filter(({ visibleTo }) => visibleTo === 'U777');
  if (!seen) throw new Error('no answer was seen');
  return seen;
}

function buttonOf(blocks: readonly Fields[]): string | null {
  const actions = blocks.find((block) => block.type === 'actions');
  return typeof actions?.block_id === 'string' ? actions.block_id : null;
}

async function press({ person }: RunningBot, { channel, ts, blocks }: Awaited<ReturnType<typeof ask>>) {
  return person.act({ at: { channel, ts }, blockId: buttonOf(blocks) ?? '', actionId: ACTIONS.post });
}

/** What stands in the channel for everyone. */
const open = ({ slack }: RunningBot, channel = 'C111') =>
  slack.standIn.workspace.messages(channel).filter(({ visibleTo }) => visibleTo === null);

describe('Post to channel', () => {
  it('posts for everyone exactly what was seen, with who asked it', async () => {
    const bot = await start();
    const seen = await ask(bot);
    expect(await press(bot, seen)).toEqual({ ok: true });
    await bot.slack.sent('chat.postMessage');
    const [posted] = open(bot);
    expect(posted?.text.startsWith(seen.text)).toBe(true);
    expect(posted?.text).toContain('Asked by <@U777>: how many?');
    const content = (blocks: readonly Fields[]) => blocks.map(({ block_id: _, ...rest }) => rest);
    const answer = content(seen.blocks).filter(({ type }) => type !== 'actions' && type !== 'context_actions');
    expect(content(posted?.blocks ?? []).slice(0, answer.length)).toEqual(answer);
    expect(buttonOf(posted?.blocks ?? [])).toBeNull();
    expect(posted?.blocks.at(-1)?.type).toBe('context_actions');
  });

  it('tells the person that it was posted, and takes the button away', async () => {
    const bot = await start();
    await press(bot, await ask(bot));
    expect(await bot.slack.sent('response_url', 2)).toMatchObject({ replace_original: true });
    const after = (await bot.slack.sent('response_url', 2)) as { text: string; blocks: Fields[] };
    expect(after.text).toMatch(/Posted to the channel\.$/);
    expect(buttonOf(after.blocks)).toBeNull();
  });

  it('posts once, however often it is pressed', async () => {
    const bot = await start();
    const seen = await ask(bot);
    await Promise.all([press(bot, seen), press(bot, seen)]);
    await bot.settle();
    expect(open(bot)).toHaveLength(1);
  });

  it('shows the new answer instead of posting it unseen when the record has changed', async () => {
    let answer = answered();
    const bot = await start(fakeDesk(() => answer));
    const seen = await ask(bot);
    answer = answered({ headline: { text: '24 units', factIds: [] } });
    await press(bot, seen);
    const shown = (await bot.slack.sent('response_url', 2)) as { text: string; blocks: Fields[] };
    expect(shown.text).toMatch(/24 units.*The record has changed since/s);
    expect(shown.blocks.some((block) => block.type === 'actions')).toBe(true);
    expect(open(bot)).toEqual([]);
  });

  it('says how to invite the bot where it is not, and can then be pressed again', async () => {
    const bot = await start();
    const seen = await ask(bot);
    bot.slack.script('chat.postMessage', { status: 200, body: { ok: false, error: 'not_in_channel' } });
    await press(bot, seen);
    expect((await bot.slack.sent('response_url', 2)).text).toMatch(/Not posted: invite me first/);
    const [again] = bot.slack.standIn.workspace.messages('C111').filter(({ visibleTo }) => visibleTo === 'U777');
    if (again) await press(bot, again);
    await bot.slack.until(() => open(bot).length === 1, 'the post');
  });

  it('is not offered where there is no answer', async () => {
    const bot = await start(fakeDesk(() => unanswered()));
    expect(buttonOf((await ask(bot)).blocks)).toBeNull();
  });
});
