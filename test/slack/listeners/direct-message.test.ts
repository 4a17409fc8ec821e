import { describe, expect, it } from 'vitest';
import { botsForTests } from '../../helpers/running-bot.ts';
import { fakeDesk } from '../../helpers/slack-answers.ts';
import { directMessage, eventBody, mention } from '../../helpers/slack-requests.ts';

const start = botsForTests();

describe('a direct message', () => {
  it('is answered where it was said', async () => {
    const { slack, person } = await start();
    await person.say({ channel: 'D111', text: 'how many?' });
    const sent = await slack.sent('chat.postMessage');
    expect(sent).toMatchObject({ channel: 'D111' });
    expect(sent).not.toHaveProperty('thread_ts');
  });

  it('in a thread is answered in it, every earlier message of the person being a question', async () => {
    const desk = fakeDesk();
    const { slack, person } = await start(desk);
    await person.say({ channel: 'D111', text: 'bangladesh' });
    await slack.sent('chat.postMessage');
    const threadTs = slack.standIn.workspace.messages('D111')[0]?.ts ?? '';
    await person.say({ channel: 'D111', text: 'and turkey', threadTs });
    await slack.sent('chat.postMessage', 2);
    await person.say({ channel: 'D111', text: 'how many?', threadTs });
    expect(await slack.sent('chat.postMessage', 3)).toMatchObject({ thread_ts: threadTs });
    expect(desk.asked.at(-1)).toEqual({ question: 'how many?', earlier: ['bangladesh', 'and turkey'] });
  });

  it('with a file is answered for its words', async () => {
    const desk = fakeDesk();
    const { slack, requests } = await start(desk);
    await requests.event(eventBody(directMessage('how many?', { subtype: 'file_share', files: [] })));
    await slack.sent('chat.postMessage');
    expect(desk.asked.map(({ question }) => question)).toEqual(['how many?']);
  });
});

describe('silence', () => {
  const silent: Record<string, object> = {
    'a message in a channel': directMessage('hello', { channel: 'C111', channel_type: 'channel' }),
    'a message in a private channel': directMessage('hello', { channel: 'G111', channel_type: 'group' }),
    'a message of another bot': directMessage('hello', { bot_id: 'B999' }),
    'a message of another app': directMessage('hello', { app_id: 'A999' }),
    'our own message': directMessage('hello', { user: 'UDESK', bot_id: 'BDESK' }),
    'a classic bot message': directMessage('hello', { subtype: 'bot_message', user: undefined, bot_id: 'B9' }),
    'a mention by a bot': mention('hello', { bot_id: 'B999' }),
    'an edit': directMessage('', { subtype: 'message_changed', message: { user: 'U777', text: 'hello' } }),
    'a deletion': directMessage('', { subtype: 'message_deleted', deleted_ts: '1.2' }),
    'someone joining': directMessage('joined', { subtype: 'channel_join' }),
    Slackbot: directMessage('hello', { user: 'USLACKBOT' }),
    'a hidden message': directMessage('hello', { hidden: true }),
  };

  it.each(Object.entries(silent))('meets %s', async (_, event) => {
    const desk = fakeDesk();
    const bot = await start(desk);
    expect((await bot.requests.event(eventBody(event))).status).toBe(200);
    await bot.settle();
    expect(desk.asked.map(({ question }) => question)).toEqual(['bangladesh turkey']);
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('meets its own answer, of which Slack tells it like of any other', async () => {
    const desk = fakeDesk();
    const { slack, person, settle } = await start(desk);
    await person.say({ channel: 'D111', text: 'how many?' });
    await slack.sent('chat.postMessage');
    await slack.standIn.deliveries.settle();
    await settle();
    const log = slack.standIn.workspace.log().filter(({ what }) => what === 'message');
    const told = log.filter(({ sent }) => (sent.event as { channel: string }).channel === 'D111');
    expect(told.map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
    expect(desk.asked).toHaveLength(2);
  });
});
