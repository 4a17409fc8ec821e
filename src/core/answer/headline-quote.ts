import type { Hit } from '../model/answer.ts';
import type { Span } from '../model/article.ts';
import type { Concept } from '../question/concepts.ts';
import { narrowsDeals } from '../question/filter-words.ts';
import { clip } from '../wording/clip.ts';
import type { FoundHeadline, Inquiry } from './inquiry.ts';
import type { JudgedDeal } from './judge-deal.ts';
import { coverageOf, hasConcept } from './match-concept.ts';

/** A sentence with less of the question's weight than this does not speak of what is asked. */
const MIN_COVERAGE = 0.6;

/**
 * The sentence that best meets a question, quoted: it has every name asked about, a verb of the question's and most of
 * the rest, and tells no deal the other way round.
 */
export function quoteSentence(inquiry: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  const { focus, hits, termsOf, question } = inquiry;
  // Of a sentence alone nobody knows its status or sides.
  if (focus.content.length === 0 || (question.filters && narrowsDeals(question.filters))) return null;
  const reversed = new Set(deals.filter(({ isOtherSide }) => isOtherSide).map(({ deal }) => deal.quote));
  let best: { quote: string; passageId: string; coverage: number } | null = null;
  for (const hit of hits) {
    for (const sentence of hit.passage.sentences) {
      const quote = hit.passage.text.slice(sentence.start, sentence.end);
      const told = termsOf(quote);
      const coverage = coverageOf(focus.content, told);
      // Hits and sentences come in their order, so that the first of equals stays.
      if (coverage < MIN_COVERAGE || coverage <= (best?.coverage ?? 0)) continue;
      if (reversed.has(quote) || coverageOf(focus.cues, told) === 0) continue;
      if (namesStand(focus.names, { hit, sentence }, inquiry)) best = { quote, passageId: hit.passage.id, coverage };
    }
  }
  return best && { text: `“${clip(best.quote)}”`, factIds: [], passageId: best.passageId };
}

interface Place {
  readonly hit: Hit;
  readonly sentence: Span;
}

/** All names stand in the sentence, or all but some that the sentence before or the title has. */
function namesStand(names: readonly Concept[], { hit, sentence }: Place, { termsOf }: Inquiry): boolean {
  const { passage, article } = hit;
  const before = passage.sentences.findLast(({ end }) => end <= sentence.start);
  const told = termsOf(passage.text.slice(sentence.start, sentence.end));
  const around = termsOf(`${article.title}. ${before ? passage.text.slice(before.start, before.end) : ''}`);
  const isHere = (name: Concept) => hasConcept(told, name);
  return names.every((name) => isHere(name) || hasConcept(around, name)) && (names.length === 0 || names.some(isHere));
}
