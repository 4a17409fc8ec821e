import { beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../src/playground/workspace/model.ts';
import { HAS_SHARED_PAYLOADS, sharedPayload, WITHOUT_THEM } from '../helpers/shared-payloads.ts';
import { appsForTests, type TestedApp } from './app-for-tests.ts';
import { actions, button, input, modal } from './parts.ts';
import { call } from './web-calls.ts';

/**
 * Slack's Java SDK keeps every field that Slack was ever seen to send. What the stand-in sends has no field beyond, so
 * that no bot can come to rest on one that Slack does not have.
 */
const start = appsForTests();

/** Fields of ours that the shape lacks. Blocks and what is filled in are the app's own. */
function beyond(ours: unknown, shape: unknown, at = ''): string[] {
  if (Array.isArray(ours)) return Array.isArray(shape) && shape.length > 0 ? beyond(ours[0], shape[0], at) : [];
  if (!isFields(ours) || !isFields(shape) || Object.keys(shape).length === 0) return [];
  return Object.entries(ours).flatMap(([key, value]) => {
    if (['blocks', 'values', 'actions'].includes(key)) return [];
    return key in shape ? beyond(value, shape[key], `${at}/${key}`) : [`${at}/${key}`];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe.skipIf(!HAS_SHARED_PAYLOADS)(`against the shapes of Slack’s Java SDK${WITHOUT_THEM}`, () => {
  let app: TestedApp;
  let ts = '';
  const api = (method: string, args: Fields = {}) => call({ standIn: app.standIn, method }, args);
  const shape = (path: string) => sharedPayload(`java-shapes/${path}.json`);
  beforeEach(async () => {
    app = await start();
    const blocks = [{ ...actions(button({ action_id: 'press' })), block_id: 'b' }];
    ts = String((await api('chat.postMessage', { channel: 'C111', text: 'words', blocks })).ts);
    await app.person.say({ channel: 'C111', text: '@Defence Desk how many?', threadTs: ts });
    await app.person.openHome('home');
    await app.standIn.deliveries.settle();
  });

  it.each([
    ['app_mention', 'events/AppMentionPayload'],
    ['message', 'events/MessagePayload'],
    ['app_home_opened', 'events/AppHomeOpenedPayload'],
  ])('%s has no field of its own', (type, path) => {
    expect(app.of(type)).not.toEqual([]);
    expect(app.of(type).flatMap(({ payload }) => beyond(payload, shape(path)))).toEqual([]);
  });

  it('an edit and a deletion have no field of their own', async () => {
    app.standIn.workspace.edit('C111', ts, { text: 'other' });
    app.standIn.workspace.remove('C111', ts);
    await app.standIn.deliveries.settle();
    const [changed, deleted] = app.of('message').slice(-2);
    expect(changed?.payload.event).toMatchObject({ subtype: 'message_changed' });
    expect(beyond(changed?.payload, shape('events/MessageChangedPayload'))).toEqual([]);
    expect(beyond(deleted?.payload, shape('events/MessageDeletedPayload'))).toEqual([]);
  });

  it('a command, a button, a shortcut and a view have no field of their own', async () => {
    await app.person.command({ channel: 'C111', text: '/defence' });
    await app.person.act({ at: { channel: 'C111', ts }, blockId: 'b', actionId: 'press' });
    await app.person.messageShortcut({ channel: 'C111', ts, callbackId: 'check' });
    await app.person.globalShortcut('ask');
    const view = modal({ notify_on_close: true, blocks: [input({ optional: true })] });
    await api('views.open', { trigger_id: app.heard.at(-1)?.payload.trigger_id, view });
    const { id = '' } = app.standIn.workspace.modals('U777')[0] ?? {};
    app.says(() => ({ body: '{"response_action":"dance"}' }));
    await app.person.submitView(id, {});
    await app.person.closeView(id);
    const paths = {
      '/defence': 'app-backend/slash-commands/SlashCommandPayload',
      block_actions: 'app-backend/interactive-components/BlockActionPayload',
      message_action: 'app-backend/interactive-components/MessageShortcutPayload',
      view_submission: 'app-backend/views/ViewSubmissionPayload',
      view_closed: 'app-backend/views/ViewClosedPayload',
    };
    for (const [type, path] of Object.entries(paths)) {
      expect(app.of(type), type).toHaveLength(1);
      expect(beyond(app.of(type)[0]?.payload, shape(path)), type).toEqual([]);
    }
  });

  it('replies of the Web API have no field of their own', async () => {
    for (const scope of ['users:read', 'channels:read']) app.standIn.scopes.add(scope);
    const home = { type: 'home', blocks: [{ type: 'divider' }] };
    const calls: readonly (readonly [path: string, method: string, args: Fields])[] = [
      ['api/auth.test', 'auth.test', {}],
      ['api/users.info', 'users.info', { user: 'U777' }],
      ['api/conversations.info', 'conversations.info', { channel: 'C111' }],
      ['api/conversations.replies.trimmed', 'conversations.replies', { channel: 'C111', ts }],
      ['api/conversations.history.trimmed', 'conversations.history', { channel: 'C111' }],
      ['api/chat.postMessage.trimmed', 'chat.postMessage', { channel: 'C111', text: 'words' }],
      ['api/chat.update.trimmed', 'chat.update', { channel: 'C111', ts, text: 'words' }],
      ['api/chat.postEphemeral', 'chat.postEphemeral', { channel: 'C111', user: 'U777', text: 'words' }],
      ['api/views.publish.trimmed', 'views.publish', { user_id: 'U777', view: home }],
    ];
    for (const [path, method, args] of calls) {
      const reply = await api(method, args);
      expect(reply.ok, method).toBe(true);
      expect(beyond(reply, shape(path)), method).toEqual([]);
    }
  });
});
