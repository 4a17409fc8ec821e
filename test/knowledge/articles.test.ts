import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/core/names/fold-text.ts';
import { readKnowledge } from '../../src/feeds/read-knowledge.ts';
import { ROOT } from '../helpers/source-files.ts';

const KNOWLEDGE = join(ROOT, 'knowledge');
const ARTICLE = 'bangladesh-turkey-defence-industry.md';
const RECEIVED = join(ROOT, '../shared/article');

const wordsOf = (path: string) => splitWords(readFileSync(path, 'utf8')).map((word) => word.text);

/** Every run of eight words. */
const runsOf = (words: readonly string[]) => words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));

describe('the shipped articles', () => {
  it('are all read', async () => {
    const { articles, refusals } = await readKnowledge(KNOWLEDGE, join(KNOWLEDGE, 'names'));
    expect(refusals).toEqual([]);
    expect(articles.map(({ id }) => id)).toContain(ARTICLE);
  });
});

describe('the article on Bangladesh and Turkey', () => {
  it('credits its date, headline and source', async () => {
    const { articles } = await readKnowledge(KNOWLEDGE, join(KNOWLEDGE, 'names'));
    expect(articles.find(({ id }) => id === ARTICLE)).toMatchObject({
      title: expect.stringContaining('Bangladesh and Turkey are strengthening defence ties'),
      published: '2025-06-03',
      source: 'North East News',
    });
  });

  it.each([
    [
      'who',
      'Mohammed Yunus',
      'Chowdhury Ashiq Mahmood bin Harun',
      'Executive Chairman',
      'BIDA',
      'MKE',
      'Makina ve Kimya',
    ],
    ['what', 'Boran 105mm howitzers', 'Otokar Tulpar light tanks', 'Bayraktar TB2', 'energy weapons', 'small arms'],
    ['what for', 'technology transfer', 'capacity building', 'co-production', 'production lines', 'testing sites'],
    [
      'what comes',
      'Defence Industrial Working Group',
      'Memorandum of Understanding (MoU)',
      'defence industrial complexes',
    ],
    ['how many', '18 units', '200 units', '15 types of military hardware'],
    ['when', 'Last year', 'since 2018', 'five-day'],
    ['where', 'Chattogram', 'Narayanganj', 'Kirikkale', 'central Anatolia', 'Dhaka', 'New Delhi', 'Pakistan'],
    ['according to whom', 'According to North East News', 'reportedly', 'Reports suggest'],
  ])('says %s', (_, ...parts) => {
    const text = readFileSync(join(KNOWLEDGE, 'articles', ARTICLE), 'utf8');
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });

  it.skipIf(!existsSync(RECEIVED))('has no eight words in a row of the text it tells (needs ../shared/article)', () => {
    const received = readdirSync(RECEIVED).flatMap((name) => runsOf(wordsOf(join(RECEIVED, name))));
    expect(received.length).toBeGreaterThan(100);
    const taken = new Set(received);
    expect(runsOf(wordsOf(join(KNOWLEDGE, 'articles', ARTICLE))).filter((run) => taken.has(run))).toEqual([]);
  });
});
