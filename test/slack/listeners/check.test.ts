import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import type { Message } from '../../../src/slack/sending/message.ts';
import { SHORTCUTS } from '../../../src/slack/surfaces.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { contradicted, fakeDesk } from '../../helpers/slack-answers.ts';

const start = botsForTests();

const CLAIM = 'Bangladesh bought 200 Boran howitzers.';

/** A colleague says it, and U777 has it checked. */
async function choose({ slack, person, colleague }: RunningBot, text = CLAIM, channel = 'C111') {
  await colleague.say({ channel, text });
  const message = slack.standIn.workspace.messages(channel).find((each) => each.user === 'U2');
  if (!message) throw new Error('nothing was said');
  expect(await person.messageShortcut({ channel, ts: message.ts, callbackId: SHORTCUTS.check })).toEqual({ ok: true });
  return message;
}

const seenBy = ({ slack }: RunningBot, user: string | null, channel = 'C111') =>
  slack.standIn.workspace.messages(channel).filter(({ user: by, visibleTo }) => by === 'UDESK' && visibleTo === user);

describe('Check its claims', () => {
  it('answers beside the message, to whoever asked alone, with each part, the quotation and the link', async () => {
    const bot = await start();
    await choose(bot);
    const sent = (await bot.slack.sent('chat.postEphemeral')) as unknown as Message & { channel: string; user: string };
    expect(sent).toMatchObject({ channel: 'C111', user: 'U777' });
    for (const words of [
      'Contradicted in 1 of 3 parts.',
      '• supported: buyer "Bangladesh" – the record: Bangladesh',
      '• contradicted: number "200" – the record: 18 ordered; 200 in total planned',
      '• not in the record: date "last year"\n',
      '"Bangladesh bought 18 Boran 105mm howitzers',
      'https://example.org/howitzers?id=7',
    ]) {
      expect(sent.text).toContain(words);
    }
    expect(sent.blocks.map(({ type }) => type)).toEqual(['rich_text', 'data_table', 'rich_text', 'context']);
    expect(checkMessage(sent)).toEqual([]);
    expect(seenBy(bot, 'U777')).toHaveLength(1);
    expect(seenBy(bot, null)).toEqual([]);
  });

  it('reads the message as a person wrote it, a line a paragraph', async () => {
    const checked: string[] = [];
    const check = async (text: string) => {
      checked.push(text);
      return contradicted({ text });
    };
    const bot = await start({ ...fakeDesk(), check });
    await choose(bot, 'R&D first.\n\nIt bought “200” howitzers.');
    await bot.slack.sent('chat.postEphemeral');
    expect(checked).toEqual(['R&D first.\n\nIt bought "200" howitzers.']);
  });

  it('says so where there is nothing to check', async () => {
    const nothing = contradicted({ verdict: null, parts: [], facts: [], hits: [] });
    const bot = await start({ ...fakeDesk(), check: async () => nothing });
    await choose(bot, 'Good morning');
    expect((await bot.slack.sent('chat.postEphemeral')).text).toMatch(/^There is no number, date.*to check\./);
  });

  it('says where a long message was cut', async () => {
    const bot = await start();
    await choose(bot, Array.from({ length: 30 }, (_, at) => `Line ${at}.`).join('\n'));
    expect((await bot.slack.sent('chat.postEphemeral')).text).toContain('was not checked');
  });

  it('answers through Slack where the desk was not invited', async () => {
    const bot = await start();
    bot.slack.script('chat.postEphemeral', { status: 200, body: { ok: false, error: 'not_in_channel' } });
    await choose(bot);
    expect(await bot.slack.sent('response_url')).toMatchObject({ response_type: 'ephemeral' });
  });

  it('answers with a message in a direct message with the desk', async () => {
    const bot = await start();
    await bot.person.say({ channel: 'D111', text: 'hello' });
    await bot.slack.sent('chat.postMessage');
    const [hello] = bot.slack.standIn.workspace.messages('D111');
    await bot.person.messageShortcut({ channel: 'D111', ts: hello?.ts ?? '', callbackId: SHORTCUTS.check });
    expect((await bot.slack.sent('chat.postMessage', 2)).text).toMatch(/^Contradicted/);
    expect(bot.slack.of('chat.postEphemeral')).toEqual([]);
  });

  it('answers each choice once, and another choice anew', async () => {
    const bot = await start();
    const { ts } = await choose(bot);
    await bot.slack.sent('chat.postEphemeral');
    await bot.person.messageShortcut({ channel: 'C111', ts, callbackId: SHORTCUTS.check });
    await bot.slack.sent('chat.postEphemeral', 2);
    await bot.settle();
    expect(seenBy(bot, 'U777')).toHaveLength(2);
  });

  it('gives a reference where the check fails, and keeps the text out of the log', async () => {
    const bot = await start({
      ...fakeDesk(),
      check: async () => {
        throw new Error('broken');
      },
    });
    await choose(bot);
    expect((await bot.slack.sent('chat.postEphemeral')).text).toMatch(/^Sorry.*reference/);
    expect(JSON.stringify(bot.lines)).not.toContain('Boran');
  });
});

describe('/defence check', () => {
  it('checks what stands in quotation marks or after a colon', async () => {
    const bot = await start();
    for (const [at, words] of [`check "${CLAIM}"`, `check: ${CLAIM}`].entries()) {
      await bot.person.command({ channel: 'C111', text: `/defence ${words}` });
      expect((await bot.slack.sent('response_url', at + 1)).text).toMatch(/^Contradicted in 1 of 3 parts/);
    }
  });

  it('asks whatever else begins with that word', async () => {
    const desk = fakeDesk();
    const bot = await start(desk);
    await bot.person.command({ channel: 'C111', text: '/defence check out the howitzers of Bangladesh' });
    await bot.slack.sent('response_url');
    expect(desk.asked.map(({ question }) => question)).toEqual(['check out the howitzers of Bangladesh']);
  });
});
