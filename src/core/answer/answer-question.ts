import type { Answer, Hit, Question } from '../model/answer.ts';
import type { Deal } from '../model/fact.ts';
import { chooseFacts, relatedDeals } from './choose-facts.ts';
import { findConflicts } from './conflicts.ts';
import { findHeadline } from './headline.ts';
import { type FoundHeadline, type Inquiry, type Material, openInquiry } from './inquiry.ts';
import { judgeDeals } from './judge-deal.ts';
import { hasConcept } from './match-concept.ts';
import { missingWords } from './missing.ts';
import { narrow } from './narrow.ts';
import { whyNoHeadline, whyNothing } from './no-answer.ts';
import { sampleQuestions } from './suggestions.ts';

/** How many passages an answer brings along. */
const MAX_HITS = 10;

/**
 * Answers a question from what was found. Pure: the same question and material give the same answer, and any question
 * gets one, with a headline or with the reason why there is none.
 */
export function answerQuestion(question: Question, material: Material): Answer {
  const { filters } = question;
  const inquiry = openInquiry(question, filters ? narrow(material, filters) : material);
  const nothing = whyNothing(inquiry);
  return nothing === null ? answerFrom(inquiry) : refuse(inquiry, nothing);
}

function refuse({ question, coverage, nearNames }: Inquiry, reason: string): Answer {
  return {
    question,
    verdict: 'none',
    headline: null,
    facts: [],
    hits: [],
    conflicts: [],
    missing: [],
    suggestions: nearNames,
    reason,
    coverage,
  };
}

function answerFrom(inquiry: Inquiry): Answer {
  const { question, coverage, nearNames } = inquiry;
  const judged = judgeDeals(inquiry);
  const related = relatedDeals(judged, inquiry);
  const conflicts = findConflicts(related);
  const headline = findHeadline(inquiry, judged);
  const { deals, others } = chooseFacts(inquiry, { deals: related, headline, conflicts });
  const isDisputed = conflicts.some(({ factIds }) => factIds.some((id) => headline?.factIds.includes(id)));
  return {
    question,
    verdict: headline ? 'answered' : 'related',
    headline: headline && {
      text: isDisputed ? `${headline.text}; sources disagree` : headline.text,
      factIds: headline.factIds,
    },
    facts: headline?.factIds.some((id) => others.some((fact) => fact.id === id))
      ? [...others, ...deals]
      : [...deals, ...others],
    hits: shownHits(inquiry, headline),
    conflicts,
    missing: missingWords(deals),
    suggestions: headline ? [] : [...nearNames, ...otherQuestions(deals, question)],
    reason: headline ? null : whyNoHeadline(inquiry, judged),
    coverage,
  };
}

/** Passages that have a name of the question, when it has any; the one that the headline was read in comes first. */
function shownHits({ hits, focus, termsOf }: Inquiry, headline: FoundHeadline | null): Hit[] {
  const isBasis = ({ passage }: Hit) => passage.id === headline?.passageId;
  const hasName = ({ passage, article }: Hit) =>
    focus.names.length === 0 ||
    focus.names.some((name) => hasConcept(termsOf(`${article.title}. ${passage.text}`), name));
  const others = hits.filter((hit) => !isBasis(hit) && hasName(hit));
  return [...hits.filter(isBasis), ...others].slice(0, MAX_HITS);
}

function otherQuestions(deals: readonly Deal[], question: Question): string[] {
  return sampleQuestions(deals).filter((each) => each.toLowerCase() !== question.text.trim().toLowerCase());
}
