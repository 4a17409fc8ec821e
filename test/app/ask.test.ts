import { describe, expect, it } from 'vitest';
import { ask } from '../../src/app/ask.ts';
import { ingest } from '../../src/app/ingest.ts';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import { articleFrom } from '../helpers/article.ts';
import { shippedNames } from '../helpers/names.ts';
import { deskOf } from '../helpers/record.ts';
import { fighters, howitzers } from '../helpers/sample-articles.ts';

const index = await shippedNames();
const desk = await deskOf(index, [howitzers(), fighters()]);

describe('an article as the desk itself reads it', async () => {
  const record = createMemoryRecord(index, 0);
  await ingest([howitzers()[0], fighters()[0]], { index, store: record });
  const reader = (question: string) => ask(question, { earlier: [] }, { index, candidates: record, store: record });

  it.each([
    [
      'how many Boran howitzers did Bangladesh buy?',
      /^18 units: MKE Boran 105mm howitzer, bought by Bangladesh from Turkey/,
    ],
    ['when did Dhaka buy Turkish hardware?', /^since 2018/],
    ['who visited Turkey?', /^Chowdhury Ashiq Mahmood bin Harun/],
    ['how long was the visit?', /^5 days/],
    ['what calibre is the Boran?', /^105 millimetres/],
    ['how many Rafales did Indonesia order?', /^42 Rafale fighters/],
    ['how much did Indonesia pay?', /^USD 8.1 billion/],
    ['when will the Rafales arrive?', /^2026/],
  ])('answers "%s"', async (question, headline) => {
    expect((await reader(question)).headline?.text).toMatch(headline);
  });

  it.each([
    ['how many Boran howitzers were delivered to Bangladesh?', 'related'],
    ['how many Rafales did Bangladesh buy?', 'related'],
    ['how many Leopard tanks did Bangladesh buy?', 'none'],
    ['best pizza in naples', 'none'],
  ])('does not answer "%s"', async (question, verdict) => {
    expect(await reader(question)).toMatchObject({ verdict, headline: null, reason: expect.stringMatching(/\.$/) });
  });
});

describe('a conversation', () => {
  const FIRST = 'how many Boran howitzers did Bangladesh buy?';

  it('carries on what a follow-up leaves out, and tells what was understood', async () => {
    const answer = await desk.ask('and when?', [FIRST]);
    expect(answer.question).toMatchObject({
      typed: 'and when?',
      text: 'and when: Boran howitzers did Bangladesh buy?',
    });
    expect(answer.headline?.text).toMatch(/^2024, from "last year" – 18 units/);
  });

  it('does not touch a question of its own', async () => {
    const answer = await desk.ask('how many Rafales did Indonesia buy?', [FIRST]);
    expect(answer.question.typed).toBeUndefined();
    expect(answer.headline?.text).toMatch(/^42/);
  });
});

describe('a slip of the pen', () => {
  it('is put right where the record has what is meant', async () => {
    const answer = await desk.ask('how many Rafales did Indonsia buy?');
    expect(answer.question.text).toBe('how many Rafales did Indonesia buy?');
    expect(answer.headline?.text).toMatch(/^42/);
  });

  it('is left alone where it has not', async () => {
    const answer = await desk.ask('what did Portugall buy?');
    expect(answer.question.typed).toBeUndefined();
    expect(answer.reason).toBe('No article mentions Portugall.');
  });
});

describe('who proposes the passages', () => {
  it('does not matter, as long as they are the same', async () => {
    const record = createMemoryRecord(index, 0);
    for (const [article, facts] of [howitzers(), fighters()]) await record.put(article, facts);
    const reversed = {
      async find(...args: Parameters<typeof record.find>) {
        const set = await record.find(...args);
        return { ...set, candidates: [...set.candidates].reverse() };
      },
    };
    for (const question of ['bangladesh turkey', 'how many Rafales?', 'who visited Turkey?', 'pizza']) {
      const ports = { index, candidates: record, store: record };
      const straight = await ask(question, { earlier: [] }, ports);
      expect(await ask(question, { earlier: [] }, { ...ports, candidates: reversed })).toEqual(straight);
    }
  });
});

it('suggests from the newest articles only, however many there are', async () => {
  const old = articleFrom('Nothing here.', { id: 'old.md', published: '2020-01-01' });
  const { suggestions } = await (await deskOf(index, [[old, []], fighters('new.md')])).ask('pizza');
  expect(suggestions).toContain('How many Rafale fighters did Indonesia buy?');
});
