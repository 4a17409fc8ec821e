import { beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/playground/workspace/model.ts';
import { appsForTests, type TestedApp } from '../app-for-tests.ts';

const start = appsForTests();
let app: TestedApp;
let url = '';
beforeEach(async () => {
  app = await start();
  await app.person.command({ channel: 'C111', text: '/defence' });
  url = String(app.heard[0]?.payload.response_url);
});

async function respond(body: Fields | string, to = url): Promise<{ status: number; said: string }> {
  const response = await fetch(to, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, said: await response.text() };
}

const shown = () => app.standIn.workspace.messages('C111').map(({ text, visibleTo }) => [text, visibleTo]);

describe('a response_url', () => {
  it('is for the one person unless told otherwise', async () => {
    await respond({ text: 'for you' });
    await respond({ text: 'for you', response_type: 'ephemeral' });
    await respond({ text: 'for all', response_type: 'in_channel' });
    expect(shown()).toEqual([
      ['for you', 'U777'],
      ['for you', 'U777'],
      ['for all', null],
    ]);
  });

  it('takes five messages', async () => {
    for (let count = 0; count < 5; count++) expect((await respond({ text: 'words' })).status).toBe(200);
    expect(await respond({ text: 'words' })).toEqual({ status: 404, said: '{"ok":false,"error":"used_url"}' });
    expect(shown()).toHaveLength(5);
  });

  it('takes them for 30 minutes', async () => {
    app.clock.turn(30 * 60_000);
    expect((await respond({ text: 'words' })).status).toBe(200);
    app.clock.turn(1);
    expect(await respond({ text: 'words' })).toEqual({ status: 404, said: '{"ok":false,"error":"expired_url"}' });
  });

  it('of nobody is not there', async () => {
    expect((await respond({ text: 'words' }, url.replace(/\w{8}$/, '00000000'))).status).toBe(404);
  });

  it('judges words and blocks as any message', async () => {
    expect((await respond({})).said).toContain('no_text');
    const { said } = await respond({ text: 'words', blocks: [{ type: 'section' }] });
    expect(said).toContain('[json-pointer:/blocks/0]');
    expect(await respond('not JSON')).toEqual({ status: 400, said: 'invalid_payload' });
    expect(shown()).toEqual([]);
  });

  it('of a command has no message to replace, so that a new one comes', async () => {
    await respond({ text: 'first' });
    await respond({ text: 'second', replace_original: true });
    expect(shown()).toEqual([
      ['first', 'U777'],
      ['second', 'U777'],
    ]);
  });

  it('answers in a thread where it is told so', async () => {
    await respond({ text: 'words', response_type: 'in_channel' });
    const { ts = '' } = app.standIn.workspace.messages('C111')[0] ?? {};
    await respond({ text: 'an answer', thread_ts: ts });
    expect(app.standIn.workspace.messages('C111').at(-1)?.threadTs).toBe(ts);
  });

  it('has its rate limit on demand', async () => {
    app.standIn.script('response_url', { status: 429, headers: { 'retry-after': '3' }, body: 'rate_limited' });
    const response = await fetch(url, { method: 'POST', body: '{"text":"words"}' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
  });
});

describe('the response_url of a button', () => {
  async function press(): Promise<string> {
    const blocks = [{ type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Press' } }] }];
    await respond({ text: 'press', blocks });
    const message = app.standIn.workspace.messages('C111').at(-1);
    const [block] = message?.blocks ?? [];
    const [button] = (block?.elements ?? []) as { readonly action_id: string }[];
    const at = { channel: 'C111', ts: message?.ts ?? '' };
    await app.person.act({ at, blockId: String(block?.block_id), actionId: button?.action_id ?? '' });
    return String(app.of('block_actions')[0]?.payload.response_url);
  }

  it('replaces the message that was pressed, seen by the same person', async () => {
    const ofButton = await press();
    expect((await respond({ text: 'pressed', replace_original: true }, ofButton)).said).toBe('{"ok":true}');
    expect(shown()).toEqual([['pressed', 'U777']]);
  });

  it('removes it', async () => {
    const ofButton = await press();
    await respond({ delete_original: true }, ofButton);
    expect(shown()).toEqual([]);
    expect((await respond({ delete_original: true }, ofButton)).said).toContain('message_not_found');
  });

  it('says something new otherwise', async () => {
    const ofButton = await press();
    await respond({ text: 'pressed' }, ofButton);
    expect(shown()).toEqual([
      ['press', 'U777'],
      ['pressed', 'U777'],
    ]);
  });
});
