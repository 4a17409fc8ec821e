import { describe, expect, it } from 'vitest';
import { aboutTopics } from '../../../src/core/digest/topics.ts';
import { shippedNames } from '../../helpers/names.ts';
import { articleOf, recordOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();
const BORAN = '2025-06-03 North: Last year Bangladesh bought 18 units of MKE Boran 105mm howitzers.';
const SMUGGLED = '2025-06-03 North: Bangladesh ordered 18 howitzers, and Turkey watched.';

/** Whether the deal that a line tells is about the topics. */
function isAbout(topics: string | null, line = BORAN): boolean {
  const [said] = recordOf([line], index).deals;
  if (!said) throw new Error(`Expected a deal in "${line}".`);
  return aboutTopics(topics, index).isDeal(said);
}

describe('topics', () => {
  it('are everything where none are said, or none that single out anything', () => {
    for (const topics of [null, '', 'news', 'the latest deals']) {
      expect(aboutTopics(topics, index).isEverything).toBe(true);
      expect(isAbout(topics)).toBe(true);
    }
    expect(aboutTopics('boran', index).isEverything).toBe(false);
  });

  it('find a deal by its parties, its system, its maker and its class, however they are written', () => {
    for (const topics of [
      'bangladesh turkey',
      'Turkish',
      'dhaka',
      'boran',
      'MKE',
      'howitzers',
      'boran 105mm',
      'turkey deals',
    ]) {
      expect([topics, isAbout(topics)]).toEqual([topics, true]);
    }
    expect(isAbout('what did bangladesh buy from turkey?')).toBe(true);
  });

  it('want every name to take part in the deal itself', () => {
    expect(isAbout('bangladesh pakistan')).toBe(false);
    expect(isAbout('boran 155mm')).toBe(false);
    expect(isAbout('turkey', SMUGGLED)).toBe(false);
    expect(isAbout('bangladesh', SMUGGLED)).toBe(true);
  });

  it('want every other word to stand in the sentence or the title', () => {
    expect(isAbout('units')).toBe(true);
    expect(isAbout('submarine')).toBe(false);
    expect(isAbout('zorgon')).toBe(false);
  });

  it('find an article that has all of them somewhere', () => {
    const article = articleOf(`${SMUGGLED} MKE had hoped for it.`);
    const isArticle = (topics: string) => aboutTopics(topics, index).isArticle(article);
    expect(['bangladesh turkey', 'mke', 'watched', 'howitzer'].map(isArticle)).toEqual([true, true, true, true]);
    expect(['pakistan', 'bangladesh pakistan', 'frigate'].map(isArticle)).toEqual([false, false, false]);
  });
});
