import { describe, expect, it } from 'vitest';
import { servePage } from '../../../src/playground/serving/page-server.ts';
import { COLLEAGUE, NEWS_CHANNEL, PRIVATE_CHANNEL, READER } from '../../../src/playground/workspace/furniture.ts';
import type { MessageDraft } from '../../../src/playground/workspace/workspace.ts';
import { ask, pageOptions, pagesForTests, post, type Served, WELCOME } from '../page/served-page.ts';

const serve = pagesForTests();

const draft: MessageDraft = {
  channel: NEWS_CHANNEL,
  threadTs: null,
  user: COLLEAGUE,
  botId: null,
  text: 'good morning',
  blocks: [],
  metadata: null,
  visibleTo: null,
  isBroadcast: false,
  isMrkdwn: true,
};

/** The events of the stream, as far as they came until it was closed. */
async function* events({ page }: Served): AsyncGenerator<{ event: string; data: Record<string, unknown> }> {
  const response = await fetch(new URL('/events', page.url));
  let pending = '';
  for await (const chunk of response.body ?? []) {
    pending += Buffer.from(chunk).toString('utf8');
    const whole = pending.split('\n\n');
    pending = whole.pop() ?? '';
    for (const each of whole) {
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(each) ?? [];
      yield { event, data: JSON.parse(data) };
    }
  }
}

async function next(stream: ReturnType<typeof events>) {
  const { value } = await stream.next();
  return value ?? { event: 'end', data: {} };
}

describe('the stream of the page', () => {
  it('begins with all that the reader sees', async () => {
    const served = await serve();
    const { ts } = served.workspace.post(draft);
    const stream = events(served);
    const { event, data } = await next(stream);
    expect(event).toBe('state');
    expect(data).toMatchObject({ me: READER, welcome: WELCOME, messages: { [NEWS_CHANNEL]: [{ ts }] } });
    await stream.return(undefined);
  });

  it('goes on with each change', async () => {
    const served = await serve();
    const stream = events(served);
    await next(stream);
    const message = served.workspace.post(draft);
    expect(await next(stream)).toEqual({ event: 'patch', data: { kind: 'message', message } });
    served.workspace.remove(NEWS_CHANNEL, message.ts);
    expect(await next(stream)).toEqual({
      event: 'patch',
      data: { kind: 'message-gone', channel: NEWS_CHANNEL, ts: message.ts },
    });
    await stream.return(undefined);
  });

  it("leaves out what others alone see, and other people's channels", async () => {
    const served = await serve();
    served.workspace.putChannel({
      id: 'C0OTHERS00',
      name: 'others',
      kind: 'private',
      members: [COLLEAGUE],
      isArchived: false,
      isShared: false,
    });
    served.workspace.post({ ...draft, visibleTo: COLLEAGUE, text: 'hidden before' });
    const stream = events(served);
    const first = await next(stream);
    served.workspace.post({ ...draft, visibleTo: COLLEAGUE, text: 'hidden after' });
    served.workspace.post({ ...draft, channel: 'C0OTHERS00', text: 'hidden elsewhere' });
    served.workspace.post({ ...draft, channel: PRIVATE_CHANNEL, text: 'theirs too' });
    const second = await next(stream);
    expect(JSON.stringify(first)).not.toMatch(/hidden|C0OTHERS00/);
    expect(second.data).toMatchObject({ message: { text: 'theirs too' } });
    await stream.return(undefined);
  });

  it('ends when the page is stopped', async () => {
    const served = await serve();
    const stream = events(served);
    await next(stream);
    const rest = stream.next().then(
      ({ done }) => done,
      () => true,
    );
    await served.page.stop();
    expect(await rest).toBe(true);
  });
});

describe('what the page posts', () => {
  const at = { channel: NEWS_CHANNEL, ts: '1700000000.000100' };
  it.each([
    ['say', { channel: NEWS_CHANNEL, text: 'x' }, ['say', { channel: NEWS_CHANNEL, text: 'x' }]],
    ['act', { at, blockId: 'b', actionId: 'a' }, ['act', { at, blockId: 'b', actionId: 'a' }]],
    [
      'suggest',
      { at, blockId: 'b', actionId: 'a', typed: 'n' },
      ['suggest', { at, blockId: 'b', actionId: 'a', typed: 'n' }],
    ],
    [
      'submit-view',
      { viewId: 'V1', values: { b: { a: { value: '1' } } } },
      ['submitView', 'V1', { b: { a: { value: '1' } } }],
    ],
    ['close-view', { viewId: 'V1', all: true }, ['closeView', 'V1', true]],
    ['open-home', { tab: 'home' }, ['openHome', 'home']],
    ['message-shortcut', { ...at, callbackId: 'check' }, ['messageShortcut', { ...at, callbackId: 'check' }]],
    ['global-shortcut', { callbackId: 'ask' }, ['globalShortcut', 'ask']],
  ])('is done by the person: %s', async (action, json, wanted) => {
    const served = await serve();
    const { status, body } = await post(served, { action, json });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual(action === 'suggest' ? [{ value: 'norland' }] : { ok: true });
    expect(served.done).toEqual([wanted]);
  });

  it.each([
    ['an unknown action', 'delete-everything', {}],
    ['a name that every object has', 'constructor', {}],
    ['something missing', 'say', { channel: NEWS_CHANNEL }],
    ['something too much', 'say', { channel: NEWS_CHANNEL, text: 'x', user: COLLEAGUE }],
    ['a wrong kind of value', 'say', { channel: NEWS_CHANNEL, text: ['x'] }],
    ['no object at all', 'say', null],
  ])('is refused with %s', async (_, action, json) => {
    const served = await serve();
    expect((await post(served, { action, json })).status).toBe(400);
    expect(served.done).toEqual([]);
  });

  it('is refused where it is no JSON, or too long', async () => {
    const served = await serve();
    const tooLong = { channel: NEWS_CHANNEL, text: 'x'.repeat(600_000) };
    expect((await post(served, { action: 'say', json: null, body: '{' })).status).toBe(400);
    expect((await post(served, { action: 'say', json: tooLong })).status).toBe(413);
    expect(served.done).toEqual([]);
  });
});

describe('a taken port', () => {
  it('is told in one line that says what to do', async () => {
    const served = await serve();
    const port = Number(new URL(served.page.url).port);
    const again = servePage(served.workspace, served.person, pageOptions(port));
    await expect(again).rejects.toThrow(`Port ${port} is taken. Set PORT to another one, or to 0 for any.`);
  });
});

describe('the libraries that the page names', () => {
  it('are served, and so is every file that the page loads', async () => {
    const { page } = await serve();
    const { body } = await ask(page, '/');
    const paths = [...body.matchAll(/"(\/(?:page|vendor)\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect((await ask(page, path)).status, path).toBe(200);
  });
});
