import { describe, expect, it } from 'vitest';
import { botsForTests } from '../../helpers/running-bot.ts';
import { fakeDesk } from '../../helpers/slack-answers.ts';
import { directMessage, eventBody, mention } from '../../helpers/slack-requests.ts';
import { refusal } from '../../helpers/slack-stand-in.ts';

const start = botsForTests();

describe('a mention', () => {
  it('in a channel is answered in a thread under it', async () => {
    const desk = fakeDesk();
    const { slack, requests } = await start(desk);
    const event = mention('how many howitzers?');
    expect((await requests.event(eventBody(event))).status).toBe(200);
    const sent = await slack.sent('chat.postMessage');
    expect(sent).toMatchObject({ channel: 'C111', thread_ts: event.ts, unfurl_links: 'false', unfurl_media: 'false' });
    expect(desk.asked).toEqual([{ question: 'how many howitzers?', earlier: [] }]);
  });

  it('in a thread is answered in that thread, with what was asked there before', async () => {
    const desk = fakeDesk();
    const { slack, requests } = await start(desk);
    slack.script('conversations.replies', {
      body: {
        ok: true,
        messages: [
          { type: 'message', user: 'U1', ts: '1600000000.000000', text: 'Bangladesh &amp; Turkey' },
          { type: 'message', user: 'U2', ts: '1600000001.000000', text: 'not to the bot' },
          { type: 'message', user: 'UDESK', bot_id: 'BDESK', ts: '1600000002.000000', text: '<@UDESK> an answer' },
          { type: 'message', user: 'U2', ts: '1600000003.000000', text: '<@UDESK> which howitzers?' },
          { type: 'message', user: 'U2', ts: '1999999999.000000', text: '<@UDESK> asked later' },
        ],
      },
    });
    await requests.event(eventBody(mention('how many?', { thread_ts: '1600000000.000000' })));
    expect(await slack.sent('chat.postMessage')).toMatchObject({ thread_ts: '1600000000.000000' });
    expect(desk.asked).toEqual([{ question: 'how many?', earlier: ['Bangladesh & Turkey', 'which howitzers?'] }]);
  });

  it('in a thread that may not be read is answered on its own', async () => {
    const desk = fakeDesk();
    const { slack, requests } = await start(desk);
    await requests.event(eventBody(mention('how many?', { thread_ts: '1600000000.000000' })));
    await slack.sent('chat.postMessage');
    expect(desk.asked).toEqual([{ question: 'how many?', earlier: [] }]);
  });

  it('with nothing else in it gets help', async () => {
    const { slack, requests } = await start();
    await requests.event(eventBody(mention('')));
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
    const { slack, requests } = await start(desk);
    await requests.event(eventBody(mention('how many?'), { is_ext_shared_channel: true }));
    const sent = await slack.sent('chat.postEphemeral');
    expect(sent).toMatchObject({ user: 'U777', channel: 'C111' });
    expect(sent.text).toMatch(/shared with another organisation/);
    expect(desk.asked).toEqual([]);
    expect(slack.of('chat.postMessage')).toEqual([]);
  });
});
