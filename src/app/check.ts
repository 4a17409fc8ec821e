import { checkClaim } from '../core/answer/claim/check-claim.ts';
import { readFacts } from '../core/facts/read-facts.ts';
import type { Hit } from '../core/model/answer.ts';
import type { Article } from '../core/model/article.ts';
import type { ClaimCheck } from '../core/model/claim-check.ts';
import { buildPassages } from '../core/passages/build-passages.ts';
import { splitBlocks } from '../core/passages/split-blocks.ts';
import { parseQuestion } from '../core/question/parse-question.ts';
import { rank } from '../core/search/rank.ts';
import type { AskPorts } from './ask.ts';

/** How many passages are looked at for each paragraph of the text. */
const MAX_CANDIDATES = 100;
const MAX_HITS = 60;

/** Checks a text against the record: each number, date, party, system and status in it. Reads at most 20 paragraphs. */
export async function check(text: string, { index, candidates, store }: AskPorts): Promise<ClaimCheck> {
  const article = await asArticle(text, store);
  const hits = new Map<string, Hit>();
  for (const passage of article.passages) {
    const question = parseQuestion(passage.text, index);
    const proposed = await candidates.find(question.terms, MAX_CANDIDATES);
    for (const hit of rank(question, proposed, { index, limit: MAX_HITS })) hits.set(hit.passage.id, hit);
  }
  const facts = await store.factsOf([...hits.keys()]);
  const claim = { text, article, facts: readFacts(article, index) };
  return checkClaim({ claim, hits: [...hits.values()], facts, index });
}

const MAX_PARAGRAPHS = 20;

/** A text has no day of its own: that of the newest article stands in, and what is reckoned from it is never supported. */
async function asArticle(text: string, store: AskPorts['store']): Promise<Article> {
  const { newest } = await store.coverage();
  const head = { id: 'claim', title: '', published: newest ?? '1970-01-01', source: null, url: null, tags: [] };
  return { ...head, passages: buildPassages(head.id, splitBlocks(text)).slice(0, MAX_PARAGRAPHS) };
}
