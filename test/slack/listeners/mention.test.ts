import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/playground/web-api/reply.ts';
import { botsForTests } from '../../helpers/running-bot.ts';
import { fakeDesk } from '../../helpers/slack-answers.ts';
import { directMessage, eventBody, mention } from '../../helpers/slack-requests.ts';
import type { SlackWire } from '../../helpers/slack-wire.ts';

const start = botsForTests();
const ask = (text: string, more: object = {}) => ({ channel: 'C111', text: `@Defence Desk ${text}`, ...more });

/** The newest message of C111. */
function last({ standIn }: SlackWire) {
  const message = standIn.workspace.messages('C111').at(-1);
  if (!message) throw new Error('nothing was said in C111');
  return message;
}

describe('a mention', () => {
  it('in a channel is answered in a thread under it', async () => {
    const desk = fakeDesk();
    const { slack, person } = await start(desk);
    await person.say(ask('how many howitzers?'));
    const { ts } = last(slack);
    const sent = await slack.sent('chat.postMessage');
    expect(sent).toMatchObject({ channel: 'C111', thread_ts: ts, unfurl_links: 'false', unfurl_media: 'false' });
    expect(desk.asked).toEqual([{ question: 'how many howitzers?', earlier: [] }]);
  });

  it('in a thread is answered in that thread, with what was asked there before', async () => {
    const desk = fakeDesk();
    const { slack, person, colleague } = await start(desk);
    await person.say({ channel: 'C111', text: 'Bangladesh & Turkey' });
    const threadTs = last(slack).ts;
    await colleague.say({ channel: 'C111', text: 'not to the bot', threadTs });
    await colleague.say(ask('which howitzers?', { threadTs }));
    await slack.sent('chat.postMessage');
    await person.say(ask('how many?', { threadTs }));
    expect(await slack.sent('chat.postMessage', 2)).toMatchObject({ thread_ts: threadTs });
    expect(desk.asked.at(-1)).toEqual({ question: 'how many?', earlier: ['Bangladesh & Turkey', 'which howitzers?'] });
  });

  it('in a thread that may not be read is answered on its own', async () => {
    const desk = fakeDesk();
    const { slack, person } = await start(desk, { standIn: { optionalScopes: [] } });
    await person.say({ channel: 'C111', text: 'Bangladesh & Turkey' });
    await person.say(ask('how many?', { threadTs: last(slack).ts }));
    await slack.sent('chat.postMessage');
    expect(slack.standIn.workspace.log().find(({ what }) => what === 'conversations.replies')?.outcome).toBe(
      'missing_scope',
    );
    expect(desk.asked).toEqual([{ question: 'how many?', earlier: [] }]);
  });

  it('with nothing else in it gets help', async () => {
    const { slack, person } = await start();
    await person.say(ask(''));
    expect((await slack.sent('chat.postMessage')).text).toContain('Ask who bought what');
  });

  it('is answered once, however often and under whatever retry number it is delivered', async () => {
    const desk = fakeDesk();
    const { slack, requests, settle } = await start(desk);
    const body = eventBody(mention('how many?'));
    const again = (attempt: string) => ({
      headers: { 'x-slack-retry-num': attempt, 'x-slack-retry-reason': 'http_timeout' },
    });
    await Promise.all([requests.event(body), requests.event(body, again('0')), requests.event(body, again('1'))]);
    await slack.sent('chat.postMessage');
    await settle();
    expect(slack.of('chat.postMessage')).toHaveLength(2);
    expect(desk.asked).toHaveLength(2);
  });

  it('is answered when only its retry arrives', async () => {
    const { slack, requests } = await start();
    await requests.event(eventBody(mention('how many?')), { headers: { 'x-slack-retry-num': '1' } });
    expect((await slack.sent('chat.postMessage')).text).toContain('18 units');
  });

  it('and its message twin are answered once', async () => {
    const { slack, requests, settle } = await start();
    const event = directMessage('<@UDESK> how many?');
    await requests.event(eventBody(event));
    await requests.event(eventBody({ ...event, type: 'app_mention' }));
    await slack.sent('chat.postMessage');
    await settle();
    expect(slack.of('chat.postMessage')).toHaveLength(2);
  });

  it('is answered on redelivery when the first answer reached nobody', async () => {
    const { slack, requests, lines } = await start();
    const body = eventBody(mention('how many?'));
    slack.script('chat.postMessage', refusal('channel_not_found'), refusal('channel_not_found'));
    await requests.event(body);
    await slack.sent('chat.postMessage', 2);
    await slack.until(() => lines.some(({ level }) => level === 'error'), 'a line in the log');
    await requests.event(body, { headers: { 'x-slack-retry-num': '1' } });
    expect((await slack.sent('chat.postMessage', 3)).text).toContain('18 units');
  });

  it('in a channel shared with another organisation is answered to nobody, and explained to who asked', async () => {
    const desk = fakeDesk();
    const { slack, person } = await start(desk);
    await person.say({ ...ask('how many?'), channel: 'C222' });
    const sent = await slack.sent('chat.postEphemeral');
    expect(sent).toMatchObject({ user: 'U777', channel: 'C222' });
    expect(sent.text).toMatch(/shared with another organisation/);
    expect(desk.asked).toEqual([]);
    expect(slack.of('chat.postMessage')).toEqual([]);
  });
});
