import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/playground/web-api/reply.ts';
import type { Message } from '../../../src/playground/workspace/model.ts';
import { ACTIONS } from '../../../src/slack/surfaces.ts';
import { openBotStores } from '../../helpers/bot-stores.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { fakeDesk, unanswered } from '../../helpers/slack-answers.ts';

const start = botsForTests();

/** The answer to `/defence QUESTION`, as the person sees it. */
async function answerTo(question: string, { slack, person }: RunningBot): Promise<Message> {
  await person.command({ channel: 'C111', text: `/defence ${question}` });
  const answers = () => slack.standIn.workspace.messages('C111').filter(({ user }) => user === 'UDESK');
  await slack.until(() => answers().length > 0, 'the answer');
  const answer = answers().at(-1);
  if (!answer) throw new Error('no answer was seen');
  return answer;
}

/** Presses one of the two buttons, as Slack's client does: the value is that of the side. */
async function press(side: 'positive_button' | 'negative_button', { channel, ts, blocks }: Message, bot: RunningBot) {
  const block = blocks.find(({ type }) => type === 'context_actions');
  const [element] = (block?.elements ?? []) as Readonly<Record<typeof side, { readonly value: string }>>[];
  const chosen = { value: element?.[side].value };
  return bot.person.act({ at: { channel, ts }, blockId: String(block?.block_id), actionId: ACTIONS.feedback, chosen });
}

describe('feedback', () => {
  it('is kept with the question and the headline, and thanked for where the person alone sees it', async () => {
    const bot = await start();
    await press('positive_button', await answerTo('how many?', bot), bot);
    const thanks = await bot.slack.sent('response_url', 2);
    expect(thanks).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringMatching(/^Thank you\. What is kept/),
    });
    expect(thanks).not.toHaveProperty('replace_original');
    expect(await bot.stores.feedback.list('T111')).toMatchObject([
      { user: 'U777', question: 'how many howitzers', headline: expect.stringMatching(/^18 units/), isHelpful: true },
    ]);
  });

  it('is the last word of a person on a question', async () => {
    const bot = await start();
    const answer = await answerTo('how many?', bot);
    await press('positive_button', answer, bot);
    await bot.slack.sent('response_url', 2);
    await press('negative_button', answer, bot);
    expect((await bot.slack.sent('response_url', 3)).text).toMatch(/helps to make it better/);
    expect(await bot.stores.feedback.list('T111')).toMatchObject([{ isHelpful: false }]);
  });

  it('is asked for where there was no answer, too', async () => {
    const bot = await start(fakeDesk(() => unanswered()));
    await press('negative_button', await answerTo('peru', bot), bot);
    await bot.slack.sent('response_url', 2);
    expect(await bot.stores.feedback.list('T111')).toMatchObject([{ headline: null, isHelpful: false }]);
  });

  it('is not asked for under help', async () => {
    const bot = await start();
    expect((await answerTo('help', bot)).blocks.map(({ type }) => type)).not.toContain('context_actions');
  });

  it('is taken from plain buttons, where Slack does not know the others', async () => {
    const bot = await start();
    const messages = ['[ERROR] unsupported type: context_actions [json-pointer:/blocks/6/type]'];
    bot.slack.script('response_url', {
      ...refusal('invalid_blocks', { response_metadata: { messages } }),
      status: 400,
    });
    const { channel, ts, blocks } = await answerTo('how many?', bot);
    const block = blocks.at(-1);
    await bot.person.act({ at: { channel, ts }, blockId: String(block?.block_id), actionId: ACTIONS.notHelpful });
    await bot.slack.sent('response_url', 3);
    expect(await bot.stores.feedback.list('T111')).toMatchObject([{ isHelpful: false }]);
  });

  it('that cannot be kept is not thanked for', async () => {
    const stores = await openBotStores();
    const bot = await start(fakeDesk(), { stores });
    const answer = await answerTo('how many?', bot);
    await stores.close();
    await press('positive_button', answer, bot);
    expect((await bot.slack.sent('response_url', 2)).text).toMatch(/^Sorry.*reference/);
  });
});
