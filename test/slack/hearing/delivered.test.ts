import { describe, expect, it } from 'vitest';
import { readDelivered } from '../../../src/slack/hearing/delivered.ts';
import { commandFields, directMessage, eventBody, mention } from '../../helpers/slack-requests.ts';

const press = (action: object) => ({
  type: 'block_actions',
  trigger_id: '1.2',
  actions: [action],
  channel: { id: 'C111' },
  container: { message_ts: '5.6' },
});

describe('a delivery that may be owed a reply', () => {
  it('is a message, under its event id and its place and time, and comes again', () => {
    const body = eventBody(mention('how many?', { ts: '3.4' }), { event_id: 'Ev1' });
    expect(readDelivered(body)).toMatchObject({ id: 'Ev1', name: 'message C111 3.4', isRepeated: true });
  });

  it('has the same name as its twin and another id', () => {
    const event = directMessage('how many?');
    const [one, two] = [event, { ...event, type: 'app_mention' }].map((each) => readDelivered(eventBody(each)));
    expect(one?.name).toBe(two?.name);
    expect(one?.id).not.toBe(two?.id);
  });

  it('is a command, under its trigger, and comes once', () => {
    const fields = commandFields('how many?', { trigger_id: '1.2' });
    expect(readDelivered(fields)).toEqual({ id: '1.2', name: null, isRepeated: false, message: null });
  });

  it('is a press of "Post to channel", one wish for each answer', () => {
    const post = press({ action_id: 'post_to_channel', value: '0123456789abcdef how many?' });
    expect(readDelivered(post)).toMatchObject({ id: '1.2', name: 'post C111 5.6 0123456789abcdef' });
  });

  it('is feedback, each press a word of its own', () => {
    for (const action_id of ['feedback', 'helpful', 'not_helpful']) {
      expect(readDelivered(press({ action_id }))).toMatchObject({ id: '1.2', name: null });
    }
  });

  it('is a question sent in by the form, under the form', () => {
    const view = { id: 'V1', callback_id: 'question' };
    expect(readDelivered({ type: 'view_submission', trigger_id: '1.2', view })).toMatchObject({ id: 'V1', name: null });
  });

  it.each([
    ['the Home tab', eventBody({ type: 'app_home_opened', user: 'U777', tab: 'home' })],
    ['a message of a bot', eventBody(directMessage('hello', { bot_id: 'B9' }))],
    ['an edit', eventBody(directMessage('', { subtype: 'message_changed' }))],
    ['a button that opens the form', press({ action_id: 'ask' })],
    ['a button of someone else', press({ action_id: 'gone' })],
    ['a command of someone else', commandFields('x', { command: '/other' })],
    ['a form that was closed', { type: 'view_closed', view: { id: 'V1', callback_id: 'question' } }],
    ['nothing', null],
  ])('is not %s', (_, body) => {
    expect(readDelivered(body)).toBeNull();
  });
});
