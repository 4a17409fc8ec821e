import { describe, expect, it } from 'vitest';
import { EVENT_LEASE_MS } from '../../../src/app/ports/events.ts';
import { rateLimited, refusal } from '../../../src/playground/web-api/reply.ts';
import type { Fields } from '../../../src/playground/workspace/model.ts';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import { botsForTests } from '../../helpers/running-bot.ts';
import { answered, fakeDesk, unanswered } from '../../helpers/slack-answers.ts';
import { eventBody, mention } from '../../helpers/slack-requests.ts';
import { TurnedClock } from '../../playground/turned-clock.ts';

const start = botsForTests();
const ask = (text: string) => ({ channel: 'C111', text: `@Defence Desk ${text}` });

describe('blocks that Slack refuses', () => {
  it('are sent again once as text with the same content, and Slack’s pointer is logged', async () => {
    const { slack, person, lines } = await start();
    const messages = ['[ERROR] unsupported type: data_table [json-pointer:/blocks/2/type]'];
    slack.script('chat.postMessage', refusal('invalid_blocks', { response_metadata: { messages } }));
    await person.say(ask('how many?'));
    const [first, second] = [await slack.sent('chat.postMessage', 1), await slack.sent('chat.postMessage', 2)];
    expect(first).toHaveProperty('blocks');
    expect(second).not.toHaveProperty('blocks');
    expect(second.text).toBe(first.text);
    expect(second.text).toMatch(/18 units.*200.*example\.org/s);
    expect(JSON.stringify(lines)).toContain('json-pointer:/blocks/2/type');
  });
});

describe('buttons for feedback that Slack does not know', () => {
  it('are two plain ones then, and nothing else is lost', async () => {
    const { slack, person } = await start();
    await person.say(ask('how many?'));
    const { blocks } = (await slack.sent('chat.postMessage')) as { blocks: Fields[] };
    const at = blocks.findIndex(({ type }) => type === 'context_actions');
    const messages = [`[ERROR] unsupported type: context_actions [json-pointer:/blocks/${at}/type]`];
    slack.script('chat.postMessage', refusal('invalid_blocks', { response_metadata: { messages } }));
    await person.say(ask('how many?'));
    const again = (await slack.sent('chat.postMessage', 3)) as { blocks: Fields[] };
    expect(again.blocks.slice(0, at)).toEqual(blocks.slice(0, at));
    expect(again.blocks[at]).toMatchObject({
      type: 'actions',
      elements: [{ text: { text: 'Helpful' } }, { text: { text: 'Not helpful' } }],
    });
    expect(checkMessage({ text: '', blocks: again.blocks as [] }).filter(({ pointer }) => pointer !== '/text')).toEqual(
      [],
    );
  });
});

describe('a post that Slack does not answer', () => {
  const silence = { status: 503, body: 'busy' };

  it('is looked for, and sent once more where it does not stand', async () => {
    const { slack, person, settle } = await start();
    slack.script('chat.postMessage', silence);
    await person.say(ask('how many?'));
    expect((await slack.sent('chat.postMessage', 2)).text).toContain('18 units');
    expect(slack.of('conversations.replies')).toHaveLength(1);
    await settle();
    expect(slack.of('chat.postMessage')).toHaveLength(3);
  });

  it('is not sent again where it stands', async () => {
    const desk = fakeDesk();
    const { slack, person, stores } = await start(desk);
    slack.script('chat.postMessage', silence);
    await person.say(ask('how many?'));
    const { thread_ts: threadTs, metadata, text } = await slack.sent('chat.postMessage');
    const ours = { user: 'UDESK', botId: 'BDESK', visibleTo: null, isBroadcast: false, isMrkdwn: false, blocks: [] };
    const words = { text: String(text), threadTs: String(threadTs), metadata: metadata as Fields };
    slack.standIn.workspace.post({ channel: 'C111', ...words, ...ours });
    await slack.until(() => slack.of('conversations.replies').length > 0, 'the look');
    await expect.poll(() => stores.rows('events')).toMatchObject([{ payload: null }]);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(await stores.rows('threads')).toHaveLength(1);
  });

  it('is left to the next round where that cannot be seen, and then spoken of', async () => {
    const clock = new TurnedClock();
    const { slack, person, bot, stores, lines } = await start(fakeDesk(), { clock, standIn: { optionalScopes: [] } });
    slack.script('chat.postMessage', silence);
    await person.say(ask('how many?'));
    await slack.until(() => slack.of('conversations.replies').length > 0, 'the look');
    expect(await stores.rows('events')).toMatchObject([{ payload: expect.any(String) }]);
    const nextRound = async () => {
      clock.turn(EVENT_LEASE_MS);
      await bot.replayEvents(clock.now());
      return slack.of('chat.postMessage').length;
    };
    await expect.poll(nextRound).toBe(2);
    expect((await slack.sent('chat.postMessage', 2)).text).toMatch(/^I was interrupted/);
    await expect.poll(() => stores.rows('events')).toMatchObject([{ payload: null }]);
    expect(JSON.stringify(lines)).not.toContain('howitzers');
  });
});

describe('a rate limit', () => {
  it('is waited for, and the answer comes once', async () => {
    const { slack, person, settle } = await start();
    slack.script('chat.postMessage', rateLimited(1));
    const started = performance.now();
    await person.say(ask('how many?'));
    await slack.sent('chat.postMessage', 2);
    expect(performance.now() - started).toBeGreaterThan(950);
    await settle();
    expect(slack.of('chat.postMessage')).toHaveLength(3);
  });
});

describe('a fault', () => {
  const broken = () => fakeDesk(() => Promise.reject(new Error('secret question text')));

  it('is told as a short reason with a reference that stands in the log, without the error or the question', async () => {
    const { slack, person, lines } = await start(broken());
    await person.say(ask('where is the secret?'));
    const { text } = await slack.sent('chat.postMessage');
    const reference = /reference ([0-9a-f]{8})/.exec(String(text))?.[1];
    expect(text).not.toMatch(/secret|Error|\.ts/);
    expect(lines.find(({ level }) => level === 'error')?.fields).toMatchObject({
      reference,
      channel: 'C111',
      error: 'Error',
    });
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('leaves the bot answering', async () => {
    let isBroken = true;
    const desk = fakeDesk(() => (isBroken ? Promise.reject(new Error('no')) : answered()));
    const { slack, person } = await start(desk);
    await person.say(ask('first'));
    await slack.sent('chat.postMessage');
    isBroken = false;
    await person.say(ask('second'));
    expect((await slack.sent('chat.postMessage', 2)).text).toContain('18 units');
  });
});

describe('hostile and odd questions', () => {
  const questions: Record<string, readonly [typed: string, asked: string | null]> = {
    'a mention of everyone': ['&lt;!channel&gt; howitzers', '<!channel> howitzers'],
    'an emoji': ['🚁 🇧🇩', '🚁 🇧🇩'],
    'right-to-left text': ['كم عدد المدافع؟', 'كم عدد المدافع؟'],
    'only stopwords': ['what is the of', 'what is the of'],
    'NUL bytes': ['how\u0000many', 'how many'],
    'nothing but NUL': ['\u0000\u0000', null],
  };

  it.each(Object.entries(questions))(
    '%s gets an answer, and nothing in it becomes markup',
    async (_, [typed, asked]) => {
      const desk = fakeDesk((question) => unanswered(`No article mentions ${question}.`));
      const { slack, requests } = await start(desk);
      await requests.event(eventBody(mention(typed)));
      const sent = await slack.sent('chat.postMessage');
      expect(desk.asked.map(({ question }) => question)).toEqual(asked === null ? [] : [asked]);
      expect(sent.text).not.toMatch(/<[!@#]/);
      expect(checkMessage({ text: String(sent.text), blocks: sent.blocks as [] })).toEqual([]);
    },
  );
});

describe('the log', () => {
  it('has ids, and neither questions nor answers nor tokens', async () => {
    const { slack, requests, lines } = await start();
    slack.script('conversations.replies', refusal('missing_scope'));
    await requests.event(eventBody(mention('a very private question', { thread_ts: '1600000000.000000' })));
    await slack.sent('chat.postMessage');
    expect(JSON.stringify(lines)).toMatch(/"channel":"C111"/);
    expect(JSON.stringify(lines)).not.toMatch(/private|howitzers|xox|xapp/);
  });
});
