import { describe, expect, it } from 'vitest';
import { botsForTests } from '../../helpers/running-bot.ts';
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

describe('health', () => {
  it.each(['/healthz', '/readyz'])('is told at %s', async (path) => {
    const { bot } = await start();
    expect((await fetch(`http://127.0.0.1:${bot.port}${path}`)).status).toBe(200);
  });

  it('is told nowhere else', async () => {
    const { bot } = await start();
    expect((await fetch(`http://127.0.0.1:${bot.port}/etc/passwd`)).status).toBe(404);
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
});
