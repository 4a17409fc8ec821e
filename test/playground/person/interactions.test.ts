import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/playground/workspace/model.ts';
import { appsForTests, MANIFEST, type TestedApp } from '../app-for-tests.ts';
import { actions, button, plain } from '../parts.ts';
import { call } from '../web-calls.ts';

const start = appsForTests();
const BUTTONS = {
  ...actions(button({ action_id: 'press', value: 'v' }), { type: 'external_select', action_id: 'pick' }),
  block_id: 'b',
};

/** Has the bot post the buttons in C111; returns where they stand. */
async function posted({ standIn }: TestedApp, method = 'chat.postMessage') {
  const args = { channel: 'C111', user: 'U777', text: 'words', blocks: [BUTTONS] };
  const said = await call({ standIn, method }, args);
  return { at: { channel: 'C111', ts: String(said.ts ?? said.message_ts) }, blockId: 'b' };
}

describe('a button', () => {
  it('tells who pressed what where, with the message and a way to answer', async () => {
    const app = await start();
    expect(await app.person.act({ ...(await posted(app)), actionId: 'press' })).toEqual({ ok: true });
    expect(app.of('block_actions')[0]?.payload).toMatchObject({
      user: { id: 'U777', team_id: 'T111' },
      channel: { id: 'C111', name: 'desk' },
      container: { type: 'message', channel_id: 'C111', is_ephemeral: false },
      message: { text: 'words', bot_id: 'BDESK', blocks: [{ block_id: 'b' }] },
      actions: [{ type: 'button', action_id: 'press', block_id: 'b', value: 'v', text: plain('Press') }],
      response_url: expect.stringContaining('/response/'),
      trigger_id: expect.any(String),
    });
  });

  it('under what one person sees comes without the message, and is nobody else’s to press', async () => {
    const app = await start();
    const place = await posted(app, 'chat.postEphemeral');
    await app.person.act({ ...place, actionId: 'press' });
    expect(app.of('block_actions')[0]?.payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(app.of('block_actions')[0]?.payload).not.toHaveProperty('message');
    expect(await app.colleague.act({ ...place, actionId: 'press' })).toMatchObject({ ok: false });
    expect(app.of('block_actions')).toHaveLength(1);
  });

  it('that is not there cannot be pressed', async () => {
    const app = await start();
    expect(await app.person.act({ ...(await posted(app)), actionId: 'other' })).toMatchObject({ ok: false });
    expect(app.heard.filter(({ payload }) => payload.type === 'block_actions')).toEqual([]);
  });

  it('is dead where the manifest has no interactivity', async () => {
    const app = await start({ ...MANIFEST, isInteractive: false });
    const outcome = await app.person.act({ ...(await posted(app)), actionId: 'press' });
    expect(outcome).toMatchObject({ ok: false, error: 'not_interactive' });
  });

  it('says that there was trouble where the app does not answer well', async () => {
    const app = await start();
    const place = await posted(app);
    app.says(() => ({ status: 404 }));
    expect(await app.person.act({ ...place, actionId: 'press' })).toMatchObject({
      ok: false,
      error: 'dispatch_failed',
      said: 'We had some trouble connecting. Try again?',
    });
  });
});

describe('a menu', () => {
  const options: readonly Fields[] = [{ text: plain('Turkey'), value: 'TR' }];

  it('offers what the app says for what was typed', async () => {
    const app = await start();
    const place = await posted(app);
    app.says(() => ({ body: JSON.stringify({ options }) }));
    expect(await app.person.suggest({ ...place, actionId: 'pick', typed: 'tur' })).toEqual(options);
    expect(app.of('block_suggestion')[0]?.payload).toMatchObject({ action_id: 'pick', block_id: 'b', value: 'tur' });
  });

  it('offers nothing where the app says nothing', async () => {
    const app = await start();
    expect(await app.person.suggest({ ...(await posted(app)), actionId: 'pick', typed: 'tur' })).toEqual([]);
  });

  it('tells what was chosen', async () => {
    const app = await start();
    await app.person.act({ ...(await posted(app)), actionId: 'pick', chosen: { selected_option: options[0] } });
    expect(app.of('block_actions')[0]?.payload.actions).toMatchObject([
      { type: 'external_select', selected_option: { value: 'TR' } },
    ]);
  });
});

describe('a shortcut', () => {
  it('on a message brings it along', async () => {
    const app = await start();
    await app.colleague.say({ channel: 'C111', text: 'Norland bought 12 frigates' });
    const { ts = '' } = app.standIn.workspace.messages('C111')[0] ?? {};
    expect(await app.person.messageShortcut({ channel: 'C111', ts, callbackId: 'check' })).toEqual({ ok: true });
    expect(app.of('message_action')[0]?.payload).toMatchObject({
      callback_id: 'check',
      message_ts: ts,
      message: { text: 'Norland bought 12 frigates', user: 'U2' },
      channel: { id: 'C111' },
      trigger_id: expect.any(String),
      response_url: expect.any(String),
    });
  });

  it('that the manifest does not name is not there', async () => {
    const app = await start();
    expect(await app.person.globalShortcut('check')).toMatchObject({ ok: false });
    expect(await app.person.globalShortcut('other')).toMatchObject({ ok: false });
    expect(app.heard).toEqual([]);
  });
});
