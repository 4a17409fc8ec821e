import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { evaluateAnswers } from './eval-answers.ts';

const folder = await mkdtemp(join(tmpdir(), 'answers-'));
afterAll(() => rm(folder, { recursive: true }));

const FILES = {
  'articles/one.md':
    '---\ntitle: "Lima buys frigates"\npublished: 2024-05-02\n---\n\nPeru ordered four FDI frigates from Naval Group in March 2024.\n',
  'questions/q.yml': [
    '- { ask: how many frigates did Peru order?, why: right, verdict: answered, headline: ["4"] }',
    '- { ask: how many frigates did Peru buy?, why: wrong on purpose, verdict: answered, headline: ["5"] }',
    '- { ask: how many frigates did Chile order?, why: refused, verdict: none }',
  ].join('\n'),
  'claims/c.yml': [
    '- { claim: Peru ordered four FDI frigates., why: right, supported: [Peru, ordered, four, FDI frigates] }',
    '- { claim: Peru ordered FDI frigates., why: wrong on purpose, supported: [Peru, ordered], contradicted: [FDI frigates] }',
  ].join('\n'),
};

it('counts what came out right, and what is supported and must not be', async () => {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { misses, ...figures } = await evaluateAnswers(folder);
  expect(figures).toEqual({
    answered: { right: 1, of: 2 },
    refused: { right: 1, of: 1 },
    claimParts: { right: 6, of: 7 },
    claims: { right: 1, of: 2 },
    wronglySupported: 1,
  });
  expect(misses.map((miss) => miss.split('\n')[0])).toEqual([
    'how many frigates did Peru buy?',
    'Peru ordered FDI frigates.',
  ]);
});

it('takes a folder with articles alone', async () => {
  await rm(join(folder, 'questions'), { recursive: true });
  await rm(join(folder, 'claims'), { recursive: true });
  expect(await evaluateAnswers(folder)).toMatchObject({ answered: { right: 0, of: 0 }, misses: [] });
});
