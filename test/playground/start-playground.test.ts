import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { DESK_DM, GENERAL_CHANNEL, NEWS_CHANNEL, READER } from '../../src/playground/workspace/furniture.ts';
import type { Message } from '../../src/playground/workspace/model.ts';
import { openDesk } from '../../src/wire.ts';
import { type BotStores, officeFor, openBotStores } from '../helpers/bot-stores.ts';
import { recordingLog } from '../helpers/running-bot.ts';
import { ROOT } from '../helpers/source-files.ts';

/** The real bot, the real knowledge and the real page, as `npm start` brings them together. */
let playground: Playground;
let stores: BotStores;
beforeAll(async () => {
  const knowledgeDir = join(ROOT, 'knowledge');
  const desk = await openDesk({ knowledgeDir, shippedNamesDir: join(knowledgeDir, 'names') });
  stores = await openBotStores();
  playground = await startPlayground({ desk, office: officeFor(stores, recordingLog().log), port: 0 });
});
afterAll(async () => {
  await playground.stop();
  await stores.close();
});

/** What the bot says in a channel once something is done. */
async function answerIn(channel: string, act: () => Promise<unknown>): Promise<Message> {
  const { workspace } = playground;
  const spoken = () => workspace.messages(channel).filter(({ user }) => user === workspace.app.user);
  const before = spoken().length;
  expect(await act()).toEqual({ ok: true });
  await expect.poll(() => spoken().length, { timeout: 5_000 }).toBeGreaterThan(before);
  const [message] = spoken().slice(before);
  if (!message) throw new Error('the answer is gone');
  return message;
}

const { say, command } = {
  say: (channel: string, text: string, threadTs?: string) => () =>
    playground.person.say(threadTs === undefined ? { channel, text } : { channel, text, threadTs }),
  command: (text: string) => () => playground.person.command({ channel: NEWS_CHANNEL, text: `/defence ${text}` }),
};

function press({ channel, ts, blocks }: Message, label: string) {
  for (const { block_id: blockId, elements } of blocks) {
    const buttons = (elements ?? []) as { readonly action_id?: string; readonly text?: { readonly text?: string } }[];
    const button = buttons.find(({ text }) => text?.text === label);
    const actionId = button?.action_id ?? '';
    if (button) return playground.person.act({ at: { channel, ts }, blockId: String(blockId), actionId });
  }
  throw new Error(`no button says ${label}`);
}

describe('in the playground', () => {
  it('/defence answers the person alone, each status apart', async () => {
    const { text, visibleTo, blocks } = await answerIn(NEWS_CHANNEL, command('bangladesh turkey'));
    expect(visibleTo).toBe(READER);
    for (const number of ['18', '200', '15', '2018', '2024']) expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    expect(blocks.map(({ type }) => type)).toContain('data_table');
  });

  it('the answer is posted to the channel as it was seen', async () => {
    const seen = await answerIn(NEWS_CHANNEL, command('bangladesh turkey'));
    const posted = await answerIn(NEWS_CHANNEL, () => press(seen, 'Post to channel'));
    expect(posted.visibleTo).toBeNull();
    expect(posted.text.startsWith(seen.text)).toBe(true);
  });

  it('a mention is answered in a thread, and followed up in it', async () => {
    const first = await answerIn(NEWS_CHANNEL, say(NEWS_CHANNEL, '@Defence Desk bangladesh turkey'));
    const root = first.threadTs ?? '';
    expect(playground.workspace.message(NEWS_CHANNEL, root)?.user).toBe(READER);
    const second = await answerIn(NEWS_CHANNEL, say(NEWS_CHANNEL, '@Defence Desk how many howitzers?', root));
    expect(second.threadTs).toBe(root);
    expect(second.text).toMatch(/\b18\b/);
  });

  it('a direct message is answered', async () => {
    expect((await answerIn(DESK_DM, say(DESK_DM, 'tulpar'))).text).toContain('Tulpar');
  });

  it('what is not known gets a reason, and hostile text stays text', async () => {
    const unknown = await answerIn(NEWS_CHANNEL, command('best pizza in naples'));
    expect(unknown.text).toMatch(/^No article/);
    const hostile = await answerIn(NEWS_CHANNEL, command('<!channel> <script>alert(1)</script>'));
    expect(hostile.text).not.toMatch(/<[!@#s]/);
  });

  it('the Home tab is drawn, and its button opens a question', async () => {
    await playground.person.openHome('home');
    const { workspace } = playground;
    await expect.poll(() => workspace.home(READER)?.blocks.length ?? 0).toBeGreaterThan(3);
    const home = workspace.home(READER);
    const button = home?.blocks.find(({ type }) => type === 'actions');
    const [{ action_id: actionId } = { action_id: '' }] = (button?.elements ?? []) as { readonly action_id: string }[];
    await playground.person.act({ at: { viewId: home?.id ?? '' }, blockId: String(button?.block_id), actionId });
    await expect.poll(() => workspace.modals(READER).length).toBe(1);
    await playground.person.closeView(workspace.modals(READER)[0]?.id ?? '');
  });

  it('a mention where the bot is not gets Slack’s advice', async () => {
    await playground.person.say({ channel: GENERAL_CHANNEL, text: '@Defence Desk hello' });
    const [, advice] = playground.workspace.messages(GENERAL_CHANNEL);
    expect(advice?.text).toContain('/invite @Defence Desk');
  });

  it('nothing that was sent or told came to grief', () => {
    const log = playground.workspace.log();
    expect(log.length).toBeGreaterThan(10);
    expect(log.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  });

  it('a second one takes no port that is taken', async () => {
    const desk = await openDesk({
      knowledgeDir: join(ROOT, 'knowledge'),
      shippedNamesDir: join(ROOT, 'knowledge/names'),
    });
    const port = Number(new URL(playground.url).port);
    const starting = startPlayground({ desk, office: officeFor(stores, recordingLog().log), port });
    await expect(starting).rejects.toThrow(`Port ${port} is taken. Set PORT to another one, or to 0 for any.`);
  });
});
