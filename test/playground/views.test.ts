import { beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/playground/workspace/model.ts';
import { appsForTests, type TestedApp } from './app-for-tests.ts';
import { input, long, modal, plain } from './parts.ts';
import { call } from './web-calls.ts';

const start = appsForTests();
let app: TestedApp;
beforeEach(async () => {
  app = await start();
});

const ask = modal({ callback_id: 'ask', blocks: [input({ block_id: 'q' })] });
const answer = (action: Fields) => app.says(() => ({ body: JSON.stringify(action) }));
const api = (method: string, args: Fields) => call({ standIn: app.standIn, method }, args);
const top = () => app.standIn.workspace.modals('U777').at(-1);

async function open(view: object = ask): Promise<Fields> {
  await app.person.globalShortcut('ask');
  return api('views.open', { trigger_id: lastTrigger(), view });
}

function lastTrigger(): unknown {
  return app.heard.at(-1)?.payload.trigger_id;
}

/** Fills the one input and submits the view on top. */
function submit(value: string) {
  const [block] = top()?.blocks ?? [];
  const { action_id: actionId } = (block?.element ?? {}) as { readonly action_id?: string };
  const values = { [String(block?.block_id)]: { [String(actionId)]: { type: 'plain_text_input', value } } };
  return app.person.submitView(top()?.id ?? '', values);
}

describe('a trigger', () => {
  it('opens one view, for the person who gave it', async () => {
    expect(await open()).toMatchObject({ ok: true, view: { id: top()?.id, callback_id: 'ask', team_id: 'T111' } });
    const again = await api('views.open', { trigger_id: lastTrigger(), view: ask });
    expect(again).toEqual({ ok: false, error: 'exchanged_trigger_id' });
  });

  it('runs out after 3 s', async () => {
    await app.person.globalShortcut('ask');
    app.clock.turn(3_001);
    const late = await api('views.open', { trigger_id: lastTrigger(), view: ask });
    expect(late).toEqual({ ok: false, error: 'expired_trigger_id' });
    expect(top()).toBeUndefined();
  });

  it('from a modal puts a view on it, up to three', async () => {
    await open();
    const pushed: Fields[] = [];
    for (let count = 0; count < 3; count++) {
      answer({ response_action: 'errors', errors: { q: 'Not yet.' } });
      await submit('words');
      pushed.push(await api('views.push', { trigger_id: lastTrigger(), view: ask }));
    }
    expect(pushed.map(({ ok, error }) => ok || error)).toEqual([true, true, 'push_limit_reached']);
    const [first, second] = app.standIn.workspace.modals('U777');
    expect(second).toMatchObject({ previousId: first?.id, rootId: first?.id });
  });
});

describe('views.update', () => {
  it('changes an open view and its hash', async () => {
    await open();
    const before = top();
    await api('views.update', { view_id: before?.id, hash: before?.hash, view: modal({ title: plain('Other') }) });
    expect(top()).toMatchObject({ id: before?.id, title: { text: 'Other' } });
    const late = await api('views.update', { view_id: before?.id, hash: before?.hash, view: ask });
    expect(late).toEqual({ ok: false, error: 'hash_conflict' });
  });

  it('finds a view by the id that the app gave it, which no other may have', async () => {
    await open(modal({ external_id: 'mine' }));
    await app.colleague.globalShortcut('ask');
    const second = await api('views.open', { trigger_id: lastTrigger(), view: modal({ external_id: 'mine' }) });
    expect(second).toEqual({ ok: false, error: 'duplicate_external_id' });
    const change = await api('views.update', {
      external_id: 'mine',
      view: modal({ external_id: 'mine', title: plain('b') }),
    });
    expect(change).toMatchObject({ ok: true });
    expect(top()?.title).toEqual(plain('b'));
  });
});

describe('views.publish', () => {
  const home = (text: string) => ({ type: 'home', blocks: [{ type: 'section', text: plain(text) }] });

  it('sets a person’s home under one id, and a stale hash does not', async () => {
    await api('views.publish', { user_id: 'U777', view: home('a') });
    const first = app.standIn.workspace.home('U777');
    await api('views.publish', { user_id: 'U777', view: home('b') });
    expect(app.standIn.workspace.home('U777')).toMatchObject({ id: first?.id, blocks: [{ text: { text: 'b' } }] });
    const stale = await api('views.publish', { user_id: 'U777', view: home('c'), hash: first?.hash });
    expect(stale).toEqual({ ok: false, error: 'hash_conflict' });
    expect(app.standIn.workspace.home('U2')).toBeNull();
  });

  it('follows on the tab being opened', async () => {
    await app.person.openHome('home');
    await expect.poll(() => app.of('app_home_opened').length).toBe(1);
    expect(app.heard[0]?.payload.event).toMatchObject({ user: 'U777', channel: 'D111', tab: 'home' });
  });
});

describe('a submitted view', () => {
  it('reaches the app with what was filled in, and is closed by a bare acknowledgement', async () => {
    await open();
    expect(await submit('how many?')).toEqual({ ok: true });
    expect(app.of('view_submission')[0]?.payload).toMatchObject({
      user: { id: 'U777' },
      view: { callback_id: 'ask', state: { values: { q: expect.anything() } } },
    });
    expect(JSON.stringify(app.of('view_submission')[0]?.payload.view)).toContain('"value":"how many?"');
    expect(top()).toBeUndefined();
  });

  it.each([
    ['', 'Please complete this required field.'],
    ['ab', 'Please use at least 3 characters.'],
    [long(11), 'Please use at most 10 characters.'],
  ])('with %j in a field of 3 to 10 characters does not reach it', async (value, fault) => {
    const element = { type: 'plain_text_input', min_length: 3, max_length: 10 };
    await open(modal({ blocks: [input({ block_id: 'q', element })] }));
    expect(await submit(value)).toMatchObject({ ok: false, said: fault });
    expect(top()?.errors).toEqual({ q: fault });
    expect(app.of('view_submission')).toEqual([]);
  });

  it('may leave out what is optional', async () => {
    await open(modal({ blocks: [input({ optional: true })] }));
    expect(await submit('')).toEqual({ ok: true });
  });

  it('shows the errors that the app finds, and stays', async () => {
    await open();
    answer({ response_action: 'errors', errors: { q: 'Name a country.' } });
    expect(await submit('words')).toMatchObject({ ok: false, said: 'Name a country.' });
    expect(top()?.errors).toEqual({ q: 'Name a country.' });
  });

  it('is changed, covered or cleared away as the app says', async () => {
    await open();
    answer({ response_action: 'update', view: modal({ title: plain('Second') }) });
    await submit('words');
    expect(top()?.title).toEqual(plain('Second'));
    answer({ response_action: 'push', view: modal({ title: plain('Third') }) });
    await submit('words');
    expect(app.standIn.workspace.modals('U777').map(({ title }) => title?.text)).toEqual(['Second', 'Third']);
    answer({ response_action: 'clear' });
    await submit('words');
    expect(app.standIn.workspace.modals('U777')).toEqual([]);
  });

  it.each([
    ['a view that Slack refuses', { response_action: 'update', view: { type: 'modal' } }],
    ['errors for no input', { response_action: 'errors', errors: { other: 'wrong' } }],
    ['an action that is none', { response_action: 'dance' }],
  ])('comes to nothing where the app answers with %s', async (_, action) => {
    await open();
    answer(action);
    expect(await submit('words')).toMatchObject({ ok: false, said: 'We had some trouble connecting. Try again?' });
    expect(top()?.callbackId).toBe('ask');
  });

  it('comes to nothing where the app says nothing', async () => {
    await open();
    app.says(() => null);
    const submitting = submit('words');
    await expect.poll(() => app.of('view_submission').length).toBe(1);
    app.clock.turn(3_000);
    expect(await submitting).toMatchObject({ ok: false, error: 'operation_timeout' });
    expect(top()?.callbackId).toBe('ask');
  });
});

describe('a closed view', () => {
  it('is told to the app where it asked for it', async () => {
    await open();
    await app.person.closeView(top()?.id ?? '');
    expect(app.of('view_closed')).toEqual([]);
    await open(modal({ notify_on_close: true }));
    await app.person.closeView(top()?.id ?? '', true);
    expect(app.of('view_closed')[0]?.payload).toMatchObject({ is_cleared: true, view: { notify_on_close: true } });
    expect(top()).toBeUndefined();
  });
});
