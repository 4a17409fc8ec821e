import { describe, expect, it } from 'vitest';
import { ACTIONS, SHORTCUTS } from '../../../src/slack/surfaces.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { fakeDesk } from '../../helpers/slack-answers.ts';

const start = botsForTests();

async function openHome({ slack, person }: RunningBot) {
  await person.openHome('home');
  await slack.sent('views.publish');
  const home = slack.standIn.workspace.home('U777');
  if (!home) throw new Error('no Home tab was published');
  return home;
}

async function modalOf({ slack }: RunningBot) {
  await slack.sent('views.open');
  const [modal] = slack.standIn.workspace.modals('U777');
  const block = modal?.blocks[0] as { block_id: string; element: { action_id: string } };
  if (!modal) throw new Error('no modal was opened');
  return { id: modal.id, values: (text: string) => ({ [block.block_id]: { [block.element.action_id]: value(text) } }) };
}

const value = (text: string) => ({ type: 'plain_text_input', value: text });

describe('the Home tab', () => {
  it('tells what the desk knows, and is a view that Slack takes', async () => {
    const home = JSON.stringify(await openHome(await start()));
    expect(home).toContain('The record holds 1 article');
    expect(home).toContain('Dhaka takes its first Turkish howitzers');
    expect(home).toContain('/defence help');
  });

  it('opens a form for a question, and answers it in a direct message with what was asked', async () => {
    const desk = fakeDesk();
    const bot = await start(desk);
    const home = await openHome(bot);
    const button = home.blocks.find((block) => block.type === 'actions') as { block_id: string };
    await bot.person.act({ at: { viewId: home.id }, blockId: button.block_id, actionId: ACTIONS.ask });
    const modal = await modalOf(bot);
    expect(await bot.person.submitView(modal.id, modal.values('how many howitzers?'))).toEqual({ ok: true });
    const sent = await bot.slack.sent('chat.postMessage');
    expect(sent.channel).toBe('U777');
    expect(sent.text).toMatch(/18 units.*Asked by <@U777>: how many howitzers\?/s);
    expect(desk.asked.map(({ question }) => question)).toEqual(['how many howitzers?']);
    expect(bot.slack.standIn.workspace.modals('U777')).toEqual([]);
  });
});

describe('the shortcut', () => {
  it('opens the same form', async () => {
    const bot = await start();
    expect(await bot.person.globalShortcut(SHORTCUTS.ask)).toEqual({ ok: true });
    await modalOf(bot);
    expect(await bot.slack.sent('views.open')).toMatchObject({ view: { callback_id: 'question' } });
  });
});
