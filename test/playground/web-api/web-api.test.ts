import { once } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { rateLimited } from '../../../src/playground/web-api/reply.ts';
import type { Fields } from '../../../src/playground/workspace/model.ts';
import { appsForTests, type TestedApp } from '../app-for-tests.ts';
import { actions, button } from '../parts.ts';
import { type CallOptions, call } from '../web-calls.ts';

const start = appsForTests();
let app: TestedApp;
beforeEach(async () => {
  app = await start();
});

const api = (method: string, args: Fields = {}, options: CallOptions = {}) =>
  call({ standIn: app.standIn, method }, args, options);
const post = async (text: string, more: Fields = {}) =>
  String((await api('chat.postMessage', { channel: 'C111', text, ...more })).ts);
const textsOf = ({ messages }: Fields) => (messages as { readonly text: string }[]).map(({ text }) => text);

describe('a call', () => {
  it.each([true, false])('may come as a form or as JSON: %s', async (isForm) => {
    const blocks = [{ type: 'divider' }];
    const reply = await api('chat.postMessage', { channel: 'C111', text: 'words', blocks }, { isForm });
    expect(reply).toMatchObject({ ok: true, channel: 'C111', message: { text: 'words', blocks, bot_id: 'BDESK' } });
  });

  it('in a form may carry its token among its arguments, and the log leaves it out', async () => {
    const { tokens, workspace } = app.standIn;
    const args = { token: tokens.bot };
    expect(await api('auth.test', args, { token: null, isForm: true })).toMatchObject({ ok: true, user_id: 'UDESK' });
    expect(JSON.stringify(workspace.log())).not.toContain(tokens.bot);
  });

  it('meets a limit on demand, once', async () => {
    app.standIn.script('auth.test', rateLimited(7));
    const headers = { authorization: `Bearer ${app.standIn.tokens.bot}` };
    const limited = await fetch(`${app.standIn.apiUrl}auth.test`, { method: 'POST', headers });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await api('auth.test')).toMatchObject({ ok: true });
  });
});

describe('a message', () => {
  it('is given ids for its blocks and buttons, and keeps those it has', async () => {
    const ts = await post('words', { blocks: [actions(button(), button({ action_id: 'mine' }))] });
    const [block] = app.standIn.workspace.message('C111', ts)?.blocks ?? [];
    const [first, second] = (block?.elements ?? []) as { readonly action_id: string }[];
    expect(block?.block_id).toMatch(/^b\w+$/);
    expect(first?.action_id).toMatch(/^b\w+$/);
    expect(second?.action_id).toBe('mine');
  });

  it('may go to a public channel that the bot is not in, with the scope for it', async () => {
    app.standIn.scopes.add('chat:write.public');
    expect(await api('chat.postMessage', { channel: 'C333', text: 'words' })).toMatchObject({ ok: true });
  });

  it('to a person goes to the direct message with them, which is begun where there is none', async () => {
    expect(await api('chat.postMessage', { channel: 'U777', text: 'words' })).toMatchObject({ channel: 'D111' });
    const { channel } = await api('chat.postMessage', { channel: 'U2', text: 'words' });
    expect(app.standIn.workspace.channel(String(channel))).toMatchObject({ kind: 'im', members: ['U2', 'UDESK'] });
  });

  it('carries metadata to whoever asks for it', async () => {
    const metadata = { event_type: 'answer', event_payload: { id: 7 } };
    await post('words', { metadata });
    const [plain] = (await api('conversations.history', { channel: 'C111' })).messages as Fields[];
    const [full] = (await api('conversations.history', { channel: 'C111', include_all_metadata: true }))
      .messages as Fields[];
    expect(plain).not.toHaveProperty('metadata');
    expect(full).toMatchObject({ metadata });
  });

  it('is changed and removed by its ts', async () => {
    const ts = await post('first');
    const changed = await api('chat.update', { channel: 'C111', ts, text: 'second' });
    expect(changed).toMatchObject({ ok: true, ts, text: 'second', message: { edited: { user: 'UDESK' } } });
    expect(await api('chat.delete', { channel: 'C111', ts })).toMatchObject({ ok: true });
    expect(app.standIn.workspace.message('C111', ts)).toBeNull();
  });

  it('for one person is seen in no history, and cannot be changed', async () => {
    const { message_ts: ts } = await api('chat.postEphemeral', { channel: 'C111', user: 'U777', text: 'psst' });
    expect(await api('chat.update', { channel: 'C111', ts, text: 'words' })).toMatchObject({
      error: 'message_not_found',
    });
    expect(await api('conversations.history', { channel: 'C111' })).toMatchObject({ messages: [], has_more: false });
  });
});

describe('a history', () => {
  it('has the newest first and no answers in threads, but those that are shown in the channel too', async () => {
    const root = await post('root');
    await post('hidden', { thread_ts: root });
    await post('shown', { thread_ts: root, reply_broadcast: true });
    await post('last');
    expect(textsOf(await api('conversations.history', { channel: 'C111' }))).toEqual(['last', 'shown', 'root']);
  });

  it('comes in pages', async () => {
    for (const text of ['a', 'b', 'c']) await post(text);
    const first = await api('conversations.history', { channel: 'C111', limit: 2 });
    expect([textsOf(first), first.has_more]).toEqual([['c', 'b'], true]);
    const { next_cursor: cursor } = first.response_metadata as Fields;
    const second = await api('conversations.history', { channel: 'C111', limit: 2, cursor });
    expect([textsOf(second), second.has_more]).toEqual([['a'], false]);
  });

  it('lies between two moments, which count on demand', async () => {
    const [a, , c] = [await post('a'), await post('b'), await post('c')];
    const between = { channel: 'C111', oldest: a, latest: c };
    expect(textsOf(await api('conversations.history', between))).toEqual(['b']);
    expect(textsOf(await api('conversations.history', { ...between, inclusive: true }))).toEqual(['c', 'b', 'a']);
  });
});

describe('a thread', () => {
  it('has its first message first, which tells of the rest', async () => {
    const root = await post('root');
    const reply = await post('reply', { thread_ts: root });
    await post('reply to the reply', { thread_ts: reply });
    const thread = await api('conversations.replies', { channel: 'C111', ts: root });
    expect(textsOf(thread)).toEqual(['root', 'reply', 'reply to the reply']);
    expect((thread.messages as Fields[])[0]).toMatchObject({ thread_ts: root, reply_count: 2, reply_users: ['UDESK'] });
    expect((thread.messages as Fields[])[2]).toMatchObject({ thread_ts: root, parent_user_id: 'UDESK' });
  });

  it('outlives its first message', async () => {
    const root = await post('root');
    await api('chat.delete', { channel: 'C111', ts: root });
    await post('late', { thread_ts: root });
    expect(textsOf(await api('conversations.replies', { channel: 'C111', ts: root }))).toEqual(['late']);
  });
});

describe('who and where', () => {
  it('is told with the scopes for it', async () => {
    for (const scope of ['users:read', 'channels:read', 'im:read', 'im:write']) app.standIn.scopes.add(scope);
    expect(await api('users.info', { user: 'U777' })).toMatchObject({
      user: { id: 'U777', tz: 'Asia/Dhaka', tz_offset: 21_600, is_bot: false },
    });
    expect(await api('users.info', { user: 'U999' })).toMatchObject({ error: 'user_not_found' });
    expect(await api('conversations.info', { channel: 'C222' })).toMatchObject({
      channel: { name: 'partners', is_member: true, is_ext_shared: true, is_private: false },
    });
    expect(await api('conversations.info', { channel: 'D111' })).toMatchObject({
      channel: { is_im: true, user: 'U777' },
    });
    expect(await api('conversations.open', { users: 'U777' })).toMatchObject({ channel: { id: 'D111' } });
    expect(await api('conversations.open', { users: 'USLACKBOT' })).toMatchObject({ error: 'cannot_dm_bot' });
  });

  it('suggests prompts over an empty composer', async () => {
    const prompts = [{ title: 'Norland', message: 'What did Norland buy?' }];
    await api('assistant.threads.setSuggestedPrompts', { channel_id: 'D111', prompts, title: 'Try' }, { isForm: true });
    expect(app.standIn.workspace.prompts('D111')).toEqual({ title: 'Try', prompts });
  });
});

describe('a web socket', () => {
  it('opens by an address from apps.connections.open, once, and by no other', async () => {
    const { url } = await api('apps.connections.open', {}, { token: app.standIn.tokens.app });
    const socket = new WebSocket(String(url));
    const [hello] = await once(socket, 'message');
    expect(JSON.parse(String(hello))).toMatchObject({ type: 'hello', num_connections: 1 });
    socket.close();
    await expect(once(new WebSocket(String(url)), 'open')).rejects.toThrow('401');
    await expect(once(new WebSocket(String(url).split('?')[0] ?? ''), 'open')).rejects.toThrow('401');
  });
});
