import { parseQuestion } from '../../../../src/core/question/parse-question.ts';
import { PassageIndex } from '../../../../src/core/search/passage-index.ts';
import { rank } from '../../../../src/core/search/rank.ts';
import { shippedNames } from '../../../helpers/names.ts';
import { type BenchEngine, MAX_FOUND } from '../engine.ts';

/**
 * The desk's index in memory, from question text to passages, `ranked` or as they are proposed to the ranker. Holds the
 * passages' texts too, which the ranker reads.
 */
export async function createDesk({ ranked }: { readonly ranked: boolean }): Promise<BenchEngine> {
  const names = await shippedNames();
  const index = new PassageIndex(names);
  return {
    add: (articles) => {
      for (const article of articles) index.add(article);
    },
    ask: (text) => {
      const question = parseQuestion(text, names);
      const proposed = index.find(question.terms, MAX_FOUND);
      return ranked ? rank(question, proposed, { index: names }).length : proposed.candidates.length;
    },
  };
}
