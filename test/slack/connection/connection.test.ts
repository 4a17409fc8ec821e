import { describe, expect, it } from 'vitest';
import { openBotStores } from '../../helpers/bot-stores.ts';
import { botsForTests, type RunningBot } from '../../helpers/running-bot.ts';
import { answered, fakeDesk } from '../../helpers/slack-answers.ts';
import { commandFields, eventBody, mention } from '../../helpers/slack-requests.ts';

const start = botsForTests();

describe('a request that Slack did not send', () => {
  it('has the wrong signature and gets 401', async () => {
    const desk = fakeDesk();
    const { requests } = await start(desk);
    const response = await requests.command(commandFields('how many?'), { secret: 'another-signing-secret' });
    expect(response.status).toBe(401);
    expect(desk.asked).toEqual([]);
  });

  it('was recorded ten minutes ago and gets 401', async () => {
    const desk = fakeDesk();
    const { requests } = await start(desk);
    const timestamp = Math.floor(Date.now() / 1_000) - 600;
    expect((await requests.event(eventBody(mention('how many?')), { timestamp })).status).toBe(401);
    expect(desk.asked).toEqual([]);
  });
});

describe('a probe', () => {
  const probe = async ({ bot }: RunningBot, path: string) => {
    const response = await fetch(`http://127.0.0.1:${bot.port}${path}`);
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  };

  it('hears at /healthz that the process answers, and at /readyz that everything is ready', async () => {
    const bot = await start();
    expect(await probe(bot, '/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
    expect(await probe(bot, '/readyz')).toMatchObject({ status: 200, text: 'slack: ok\nstore: ok\nindex: ok\n' });
  });

  it('hears which part is not ready, while the process stays healthy', async () => {
    let isLoaded = false;
    const stores = await openBotStores();
    const bot = await start(fakeDesk(), { stores, office: { isLoaded: () => isLoaded } });
    expect(await probe(bot, '/readyz')).toMatchObject({ status: 503, text: 'slack: ok\nstore: ok\nindex: failing\n' });
    isLoaded = true;
    await stores.close();
    expect(await probe(bot, '/readyz')).toMatchObject({ status: 503, text: 'slack: ok\nstore: failing\nindex: ok\n' });
    expect(await probe(bot, '/healthz')).toMatchObject({ status: 200 });
  });

  it('gets the figures at /metrics where they are wanted', async () => {
    const metrics = { contentType: 'text/plain; version=0.0.4', text: async () => 'answers_total 3\n' };
    const bot = await start(fakeDesk(), { office: { metrics } });
    expect(await probe(bot, '/metrics')).toEqual({ status: 200, text: 'answers_total 3\n', type: metrics.contentType });
  });

  it.each(['/metrics', '/etc/passwd'])('gets nothing at %s, unless told', async (path) => {
    expect(await probe(await start(), path)).toMatchObject({ status: 404 });
  });
});

describe('a stop', () => {
  it('finishes the answer that was begun and takes no more', async () => {
    let finish = (): void => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const desk = fakeDesk(() => gate.then(() => answered()));
    const { slack, requests, bot } = await start(desk);
    await requests.event(eventBody(mention('how many?')));
    await slack.until(() => desk.asked.length > 0, 'the question');
    const stopping = bot.stop();
    finish();
    await stopping;
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    await expect(requests.event(eventBody(mention('more?')))).rejects.toThrow();
  });

  it('does not wait for ever: what is not finished is left in the store, for another', async () => {
    const { slack, requests, bot, stores } = await start(fakeDesk(() => new Promise(() => {})));
    await requests.event(eventBody(mention('how many?')));
    const started = performance.now();
    await bot.stop();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await stores.rows('events')).toMatchObject([{ payload: expect.any(String) }]);
    expect(slack.of('chat.postMessage')).toEqual([]);
  });
});
