import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StandIn } from '../../src/playground/stand-in.ts';
import type { Fields } from '../../src/playground/workspace/model.ts';
import { TEST_WORKSPACE } from '../helpers/slack-workspace.ts';
import { long, many, modal, plain } from './parts.ts';
import { call } from './web-calls.ts';

/** One wrong call for each rule of the Web API that is not about blocks. */

let standIn: StandIn;
/** A message of the bot's and one of a person's, in C111. */
let own = '';
let theirs = '';
beforeAll(async () => {
  const archived = {
    id: 'C444',
    name: 'old',
    kind: 'public',
    members: ['UDESK'],
    isArchived: true,
    isShared: false,
  } as const;
  const secret = {
    id: 'G999',
    name: 'board',
    kind: 'private',
    members: ['U2'],
    isArchived: false,
    isShared: false,
  } as const;
  const furniture = { ...TEST_WORKSPACE, channels: [...TEST_WORKSPACE.channels, archived, secret] };
  standIn = await StandIn.start({ furniture, optionalScopes: [] });
  const draft = { channel: 'C111', threadTs: null, blocks: [], metadata: null, visibleTo: null } as const;
  const more = { isBroadcast: false, isMrkdwn: true, text: 'words' };
  own = standIn.workspace.post({ ...draft, ...more, user: 'UDESK', botId: 'BDESK' }).ts;
  theirs = standIn.workspace.post({ ...draft, ...more, user: 'U777', botId: null }).ts;
});
afterAll(() => standIn.stop());

type Call = readonly [rule: string, method: string, args: () => Fields, error: string];
const words = { text: 'words' };
const post = (more: object) => () => ({ channel: 'C111', ...words, ...more });

const CALLS: readonly Call[] = [
  ['no words at all', 'chat.postMessage', () => ({ channel: 'C111' }), 'no_text'],
  ['white space for words', 'chat.postMessage', post({ text: ' \n' }), 'no_text'],
  ['over 40,000 characters', 'chat.postMessage', post({ text: long(40_001) }), 'msg_too_long'],
  ['blocks that are no list', 'chat.postMessage', post({ blocks: { type: 'divider' } }), 'invalid_blocks_format'],
  ['blocks that are no JSON', 'chat.postMessage', post({ blocks: '[{' }), 'invalid_blocks_format'],
  [
    'blocks over 13,200 characters in all',
    'chat.postMessage',
    post({ blocks: many(5, () => ({ type: 'section', text: plain(long(2_800)) })) }),
    'msg_blocks_too_long',
  ],
  ['no channel', 'chat.postMessage', () => words, 'channel_not_found'],
  ['a channel that is not there', 'chat.postMessage', post({ channel: 'C999' }), 'channel_not_found'],
  ['a channel by its name', 'chat.postMessage', post({ channel: '#desk' }), 'channel_not_found'],
  ['a private channel that the bot is not in', 'chat.postMessage', post({ channel: 'G999' }), 'channel_not_found'],
  ['a public channel that the bot is not in', 'chat.postMessage', post({ channel: 'C333' }), 'not_in_channel'],
  ['an archived channel', 'chat.postMessage', post({ channel: 'C444' }), 'is_archived'],
  [
    'metadata without a payload',
    'chat.postMessage',
    post({ metadata: { event_type: 'asked' } }),
    'invalid_metadata_format',
  ],
  ['metadata that is text', 'chat.postMessage', post({ metadata: 'asked' }), 'invalid_metadata_format'],
  [
    'metadata of 8,000 characters',
    'chat.postMessage',
    post({ metadata: { event_type: 'a', event_payload: { a: long(8_000) } } }),
    'metadata_too_large',
  ],
  ['someone who is not in the channel', 'chat.postEphemeral', post({ user: 'W111' }), 'user_not_in_channel'],
  ['someone who is not there', 'chat.postEphemeral', post({ user: 'U999' }), 'user_not_in_channel'],
  [
    'a channel that the bot is not in, for one person',
    'chat.postEphemeral',
    post({ channel: 'C333', user: 'U777' }),
    'not_in_channel',
  ],
  ['a message that is not there', 'chat.update', post({ ts: '1.000001' }), 'message_not_found'],
  [
    'a message of someone else',
    'chat.update',
    () => ({ channel: 'C111', ts: theirs, ...words }),
    'cant_update_message',
  ],
  [
    'over 4,000 characters in a change',
    'chat.update',
    () => ({ channel: 'C111', ts: own, text: long(4_001) }),
    'msg_too_long',
  ],
  ['nothing in place of a message', 'chat.update', () => ({ channel: 'C111', ts: own }), 'no_text'],
  [
    'the end of a message that is not there',
    'chat.delete',
    () => ({ channel: 'C111', ts: '1.000001' }),
    'message_not_found',
  ],
  ['the end of someone else’s message', 'chat.delete', () => ({ channel: 'C111', ts: theirs }), 'cant_delete_message'],
  ['a thread without the scope for it', 'conversations.replies', () => ({ channel: 'C111', ts: own }), 'missing_scope'],
  [
    'a thread that is not there',
    'conversations.replies',
    () => ({ channel: 'D111', ts: '1.000001' }),
    'thread_not_found',
  ],
  ['a private channel’s history', 'conversations.history', () => ({ channel: 'G999' }), 'channel_not_found'],
  ['a limit of no sense', 'conversations.history', () => ({ channel: 'D111', limit: 0 }), 'invalid_limit'],
  ['a cursor of no sense', 'conversations.history', () => ({ channel: 'D111', cursor: 'abc' }), 'invalid_cursor'],
  ['a moment of no sense', 'conversations.history', () => ({ channel: 'D111', latest: 'now' }), 'invalid_ts_latest'],
  ['a channel’s details without the scope', 'conversations.info', () => ({ channel: 'C111' }), 'missing_scope'],
  ['a person’s details without the scope', 'users.info', () => ({ user: 'U777' }), 'missing_scope'],
  ['a direct message without the scope', 'conversations.open', () => ({ users: 'U777' }), 'missing_scope'],
  ['a view without a trigger', 'views.open', () => ({ view: modal() }), 'invalid_trigger_id'],
  [
    'a view on a view without one below',
    'views.push',
    () => ({ view: modal(), trigger_id: standIn.triggers.issue('U777') }),
    'invalid_trigger_id',
  ],
  ['a change of a view that is not there', 'views.update', () => ({ view: modal(), view_id: 'V999' }), 'not_found'],
  [
    'a home for nobody',
    'views.publish',
    () => ({ user_id: 'U999', view: { type: 'home', blocks: [{ type: 'divider' }] } }),
    'invalid_arguments',
  ],
  [
    'five suggested prompts',
    'assistant.threads.setSuggestedPrompts',
    () => ({ channel_id: 'D111', prompts: many(5, () => ({ title: 'a', message: 'a' })) }),
    'invalid_arguments',
  ],
  ['a method that is not there', 'chat.shout', () => words, 'unknown_method'],
];

describe('a call is refused for', () => {
  it.each(CALLS.map(([rule, method, args, error]) => ({ rule, method, args, error })))(
    '$rule',
    async ({ method, args, error }) => {
      expect(await call({ standIn, method }, args())).toMatchObject({ ok: false, error });
    },
  );

  it('no token', async () => {
    expect(await call({ standIn, method: 'auth.test' }, {}, { token: null })).toEqual({
      ok: false,
      error: 'not_authed',
    });
  });

  it('a token that nobody issued', async () => {
    const reply = await call({ standIn, method: 'auth.test' }, {}, { token: 'xoxb-other' });
    expect(reply).toEqual({ ok: false, error: 'invalid_auth' });
  });

  it.each([
    ['auth.test', 'app'],
    ['apps.connections.open', 'bot'],
  ] as const)('a token of the wrong kind: %s with the %s token', async (method, kind) => {
    const reply = await call({ standIn, method }, {}, { token: standIn.tokens[kind] });
    expect(reply).toEqual({ ok: false, error: 'not_allowed_token_type' });
  });

  it('a scope that was not granted, with what was needed and what there is', async () => {
    const reply = await call({ standIn, method: 'conversations.replies' }, { channel: 'C111', ts: own });
    expect(reply).toMatchObject({ needed: 'channels:history', provided: expect.stringContaining('chat:write') });
  });

  it.each([
    ['text/html', 'a', 'invalid_post_type'],
    ['application/json', '{"text":', 'invalid_json'],
    ['application/json', '[1]', 'json_not_object'],
  ])('a body that cannot be read: %s %s', async (contentType, body, error) => {
    const headers = { 'content-type': contentType, authorization: `Bearer ${standIn.tokens.bot}` };
    const response = await fetch(`${standIn.apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    expect(await response.json()).toEqual({ ok: false, error });
  });
});
