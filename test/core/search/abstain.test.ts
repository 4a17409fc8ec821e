import { describe, expect, it } from 'vitest';
import { CONFIDENT, confidence, likelihood } from '../../../src/core/search/abstain.ts';
import { analyze } from '../../../src/core/search/analyze.ts';
import { PassageIndex } from '../../../src/core/search/passage-index.ts';
import { rank } from '../../../src/core/search/rank.ts';
import { articleFrom } from '../../helpers/article.ts';
import { NAMES } from '../../helpers/search-names.ts';

const SUBJECTS = ['frigate', 'tank', 'radar', 'rifle', 'mortar', 'minehunter', 'trainer aircraft', 'tanker'];
const index = new PassageIndex(NAMES);
index.add(
  articleFrom(
    [
      'Dhaka ordered eighteen Boran howitzers, and the howitzers arrived in Chattogram by ship.',
      'The Boran howitzers were tested by the army of Bangladesh near Chattogram.',
      ...SUBJECTS.flatMap((subject) => [
        `The ministry looks for a new ${subject}, its spokesman told reporters.`,
        `No offer for the ${subject} has been opened yet.`,
      ]),
    ].join('\n\n'),
    { title: 'Guns for the army' },
  ),
);

function ask(text: string, judge: typeof confidence): number {
  const terms = analyze(text, NAMES, { asked: true });
  const proposed = index.find(terms, 50);
  const hits = rank({ terms, asks: 'what' }, proposed, { index: NAMES });
  return judge({ terms }, hits, { collection: proposed.collection, index: NAMES });
}

describe('confidence', () => {
  it.each([
    'when did the howitzers arrive in Chattogram?',
    'boran howitzers bangladesh',
    'which howitzers did Dhaka order?',
    'howitzers',
    'guns army',
  ])('is given to "%s", which the record has', (question) => {
    expect(ask(question, confidence)).toBeGreaterThanOrEqual(CONFIDENT);
  });

  it.each([
    'best pizza in naples',
    'who won the football championship?',
    'what does the ministry of health say about vaccines?',
    'how do reporters interview an opera singer?',
    'submarines',
    '',
  ])('is not given to "%s", which it has not', (question) => {
    expect(ask(question, confidence)).toBeLessThan(CONFIDENT);
  });

  it('needs both words of a question of two, in text or title', () => {
    expect(ask('howitzers opera', confidence)).toBe(0);
    expect(ask('howitzers opera', likelihood)).toBeGreaterThan(0);
    expect(ask('howitzers guns', confidence)).toBeGreaterThan(0);
  });

  it('lies between 0 and 1', () => {
    for (const question of ['howitzers', 'opera', 'the boran howitzers in Chattogram by ship '.repeat(40)]) {
      expect(ask(question, likelihood)).toBeGreaterThanOrEqual(0);
      expect(ask(question, likelihood)).toBeLessThanOrEqual(1);
    }
  });
});
