import { describe, expect, it } from 'vitest';
import { appsForTests, type TestedApp } from '../app-for-tests.ts';

const start = appsForTests();
const defence = { channel: 'C111', text: '/defence bangladesh & turkey' };

/** What Slackbot said last, for the person's eyes only. */
function slackbot({ standIn }: TestedApp): string | undefined {
  const [message] = standIn.workspace.messages('C111').slice(-1);
  return message?.user === 'USLACKBOT' && message.visibleTo === 'U777' ? message.text : undefined;
}

describe('a slash command', () => {
  it('comes as a signed form with everything an app needs to answer', async () => {
    const app = await start();
    expect(await app.person.command(defence)).toEqual({ ok: true });
    const [{ payload, isSigned, headers } = app.heard[0] ?? {}] = app.of('/defence');
    expect(isSigned).toBe(true);
    expect(headers?.['content-type']).toBe('application/x-www-form-urlencoded');
    expect(payload).toMatchObject({
      command: '/defence',
      text: 'bangladesh &amp; turkey',
      team_id: 'T111',
      channel_id: 'C111',
      channel_name: 'desk',
      user_id: 'U777',
      trigger_id: expect.stringMatching(/^\d+\.\d+\.[0-9a-f]{32}$/),
      response_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/response\//),
    });
  });

  it('shows what the acknowledgement says: as text, or as a message for everyone', async () => {
    const app = await start();
    app.says(() => ({ body: 'Only for *you*' }));
    await app.person.command(defence);
    app.says(() => ({ body: JSON.stringify({ response_type: 'in_channel', text: 'For all' }) }));
    await app.person.command(defence);
    const shown = app.standIn.workspace.messages('C111').map(({ text, visibleTo, user }) => [text, visibleTo, user]);
    expect(shown).toEqual([
      ['Only for *you*', 'U777', 'UDESK'],
      ['For all', null, 'UDESK'],
    ]);
  });

  it('fails with Slack’s words where the app answers with an error', async () => {
    const app = await start();
    app.says(() => ({ status: 500 }));
    expect(await app.person.command(defence)).toMatchObject({ ok: false, error: 'dispatch_failed' });
    expect(slackbot(app)).toBe('/defence failed with the error "dispatch_failed"');
    expect(app.heard).toHaveLength(1);
  });

  it('fails with Slack’s words where nothing comes within 3 s', async () => {
    const app = await start();
    app.says(() => null);
    const giving = app.person.command(defence);
    await expect.poll(() => app.heard.length).toBe(1);
    app.clock.turn(3_000);
    expect(await giving).toMatchObject({ ok: false, error: 'operation_timeout' });
    expect(slackbot(app)).toBe('/defence failed with the error "operation_timeout"');
  });

  it('fails where the acknowledgement says what Slack does not take', async () => {
    const app = await start();
    app.says(() => ({ body: JSON.stringify({ blocks: [{ type: 'marquee' }] }) }));
    expect(await app.person.command(defence)).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });

  it('of no app is not delivered', async () => {
    const app = await start();
    await app.person.say({ channel: 'C111', text: '/defense bangladesh' });
    expect(slackbot(app)).toBe('/defense is not a valid command.');
    expect(app.heard).toEqual([]);
  });

  it('is not for threads', async () => {
    const app = await start();
    await app.person.say({ channel: 'C111', text: 'words' });
    const { ts = '' } = app.standIn.workspace.messages('C111')[0] ?? {};
    expect(await app.person.say({ ...defence, threadTs: ts })).toMatchObject({ ok: false });
    expect(slackbot(app)).toMatch(/^\/defence is not supported in threads/);
    expect(app.of('/defence')).toEqual([]);
  });
});

describe('/invite', () => {
  it('brings the bot into a channel, where it then hears mentions', async () => {
    const app = await start();
    await app.person.say({ channel: 'C333', text: '@Defence Desk how many?' });
    expect(app.standIn.workspace.messages('C333').at(-1)?.text).toContain('/invite @Defence Desk');
    expect(await app.person.command({ channel: 'C333', text: '/invite @Defence Desk' })).toEqual({ ok: true });
    await app.person.say({ channel: 'C333', text: '@Defence Desk how many?' });
    await expect.poll(() => app.of('app_mention').length).toBe(1);
  });

  it('brings nobody who is not there', async () => {
    const app = await start();
    expect(await app.person.command({ channel: 'C111', text: '/invite @nobody' })).toMatchObject({ ok: false });
  });
});
