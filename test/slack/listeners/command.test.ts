import { describe, expect, it } from 'vitest';
import { rateLimited } from '../../../src/playground/web-api/reply.ts';
import { botsForTests } from '../../helpers/running-bot.ts';
import { fakeDesk } from '../../helpers/slack-answers.ts';
import { commandFields } from '../../helpers/slack-requests.ts';

const start = botsForTests();
const defence = (text: string) => ({ channel: 'C111', text: `/defence ${text}` });

describe('/defence', () => {
  it('is acknowledged empty and answered to the person alone, with blocks and words', async () => {
    const { slack, requests } = await start();
    const response = await requests.command(commandFields('how many?', { response_url: slack.responseUrl() }));
    expect([response.status, await response.text()]).toEqual([200, '']);
    const sent = await slack.sent('response_url');
    expect(sent).toMatchObject({ response_type: 'ephemeral', unfurl_links: false, unfurl_media: false });
    expect(sent.text).toContain('18 units');
    expect(sent.blocks).not.toHaveLength(0);
    const [message] = slack.standIn.workspace.messages('C111');
    expect(message).toMatchObject({ user: 'UDESK', visibleTo: 'U777', text: sent.text });
  });

  it.each(['', 'help', '  '])('with %j explains itself and tells what could not be read', async (text) => {
    const { slack, person } = await start();
    expect(await person.command(defence(text))).toEqual({ ok: true });
    expect((await slack.sent('response_url')).text).toMatch(/Ask who bought what.*2 files could not be read\./s);
  });

  it('refuses a question of 10,000 characters and says what would do', async () => {
    const desk = fakeDesk();
    const { slack, person } = await start(desk);
    await person.command(defence('how many? '.repeat(1_000)));
    expect((await slack.sent('response_url')).text).toMatch(/^That is 9999 characters; .* up to 1000\./);
    expect(desk.asked).toEqual([]);
  });

  it('falls back to an ephemeral message where its response_url has run out', async () => {
    const { slack, person } = await start();
    slack.script('response_url', { status: 404, body: { ok: false, error: 'expired_url' } });
    await person.command(defence('how many?'));
    expect(await slack.sent('chat.postEphemeral')).toMatchObject({ channel: 'C111', user: 'U777' });
  });

  it('falls back as well where its response_url cannot be reached', async () => {
    const { slack, requests } = await start();
    await requests.command(commandFields('how many?', { response_url: 'http://127.0.0.1:1/gone' }));
    expect((await slack.sent('chat.postEphemeral')).text).toContain('18 units');
  });

  it('waits as long as a rate limit says', async () => {
    const { slack, person } = await start();
    slack.script('response_url', rateLimited(1));
    await person.command(defence('how many?'));
    expect((await slack.sent('response_url', 2)).text).toContain('18 units');
  });

  it('survives a response_url that refuses blocks with a word of plain text', async () => {
    const { slack, person } = await start();
    slack.script('response_url', { status: 400, body: 'invalid_blocks' });
    await person.command(defence('how many?'));
    expect(await slack.sent('response_url', 2)).not.toHaveProperty('blocks');
  });
});
