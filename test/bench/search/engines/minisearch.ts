import MiniSearch from 'minisearch';
import { type BenchEngine, MAX_FOUND, passagesOf } from '../engine.ts';

/** MiniSearch as it comes: any word may match, no fuzziness, nothing stored. */
export function createMiniSearch(): BenchEngine {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  return {
    add: (articles) => index.addAll(passagesOf(articles)),
    ask: (question) => index.search(question).slice(0, MAX_FOUND).length,
  };
}
