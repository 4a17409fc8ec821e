import type { Answer, Hit } from '../../core/model/answer.ts';
import type { ArticleHead } from '../../core/model/article.ts';
import type { Deal, Fact } from '../../core/model/fact.ts';
import { clip } from '../../core/wording/clip.ts';
import { factWords } from '../../core/wording/fact-words.ts';
import type { Message } from '../sending/message.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import { coverageWords } from './coverage-words.ts';
import { dealsPart } from './deals-part.ts';
import { joinParts, type Part, sentencePart } from './part.ts';
import { passagePart } from './passage-part.ts';
import { bold, bullets, line, plain, richText } from './rich.ts';
import { sourcesPart, sourceWords } from './sources-part.ts';

/**
 * An answer as Slack shows it: what is said, the passage that says it, the deals with their statuses apart (or else the
 * other facts), what is disputed or missing, the sources. Without an answer: why, what to try, what the record holds.
 */
export function answerMessage(answer: Answer): Message {
  const shown = show(answer);
  const { sources } = shown;
  return joinParts({
    opening: openingPart(answer),
    middle: [
      ...understoodParts(answer),
      ...adviceParts(answer),
      ...passageParts(answer, shown),
      ...(shown.deals.length > 0 ? [dealsPart(shown.deals, sourceNamer(sources))] : factParts(shown.others)),
      ...conflictParts(answer, sources),
      ...(shown.deals.length > 0 ? missingParts(answer) : []),
      ...suggestionParts(answer),
    ],
    closing: sources.length > 0 ? sourcesPart(sources) : sentencePart(coverageWords(answer.coverage)),
  });
}

/** An answer rests on one passage; what is merely related is for the reader to judge. */
const ROOM = {
  answered: { passages: 1, maxChars: 1_000 },
  related: { passages: 3, maxChars: 400 },
  none: { passages: 0, maxChars: 0 },
} as const;

/** A context block takes ten elements; a reader fewer. */
const MOST_SOURCES = 5;

interface Shown {
  readonly hits: readonly Hit[];
  readonly deals: readonly Deal[];
  /** Facts that are no deals and not in the headline. */
  readonly others: readonly Fact[];
  readonly sources: readonly ArticleHead[];
}

/** Chooses what to show; facts only with an article that can be cited for them. */
function show({ verdict, hits, facts, headline }: Answer): Shown {
  const inHeadline = facts.filter(({ id }) => headline?.factIds.includes(id));
  const isOfHeadline = ({ passage }: Hit) => inHeadline.some(({ passageId }) => passageId === passage.id);
  const ordered = [...hits.filter(isOfHeadline), ...hits.filter((hit) => !isOfHeadline(hit))];
  const sources = distinctArticles(ordered).slice(0, MOST_SOURCES);
  const citable = facts.filter(({ articleId }) => sources.some(({ id }) => id === articleId));
  // Who visited whom is no question about deals: they would only stand in the way.
  const isAboutDeals = inHeadline.length === 0 || inHeadline.some((fact) => fact.kind === 'deal');
  const deals = isAboutDeals ? citable.filter((fact) => fact.kind === 'deal') : [];
  const others = citable.filter((fact) => fact.kind !== 'deal' && !inHeadline.includes(fact));
  const shownHits = ordered.slice(0, ROOM[verdict].passages);
  const used = [
    ...shownHits.map(({ article }) => article.id),
    ...(deals.length > 0 ? deals : others).map((fact) => fact.articleId),
  ];
  return { hits: shownHits, deals, others, sources: sources.filter(({ id }) => used.includes(id)) };
}

/** The first block, which notifications read: the answer itself, or the reason why there is none. */
function openingPart({ headline, reason }: Answer): Part {
  const words = clip(oneLine(headline?.text ?? '') || oneLine(reason ?? '') || 'The record does not say.', 600);
  return { text: escapeMrkdwn(words), blocks: [richText(line(bold(words)))] };
}

/** What the question was taken to mean, where that is not what was typed. */
function understoodParts({ question: { text, typed } }: Answer): readonly Part[] {
  return typed === undefined || typed === text ? [] : [sentencePart(`Understood as: ${clip(oneLine(text), 300)}`)];
}

/** What of the question could not be used, beside its answer; without an answer it is said at the top. */
function adviceParts({ headline, reason }: Answer): readonly Part[] {
  return headline && reason ? [sentencePart(clip(oneLine(reason), 600))] : [];
}

function passageParts({ verdict, headline, facts }: Answer, { hits, sources }: Shown): readonly Part[] {
  const sourceOf = sourceNamer(sources);
  // A headline that quotes the whole passage needs it not said again.
  const isSaid = ({ passage }: Hit) => headline?.text.includes(passage.text.trim());
  const unsaid = hits.filter((hit) => !isSaid(hit));
  return unsaid.map((hit) => {
    const read = facts.find(({ id, passageId }) => headline?.factIds.includes(id) && passageId === hit.passage.id);
    return passagePart(hit, { maxChars: ROOM[verdict].maxChars, focus: read?.span, source: sourceOf(hit.article.id) });
  });
}

/** Names an article once there are several. */
function sourceNamer(sources: readonly ArticleHead[]): (articleId: string) => string | null {
  return (articleId) => {
    const source = sources.find(({ id }) => id === articleId);
    return source && sources.length > 1 ? sourceWords(source) : null;
  };
}

/** So many facts are read at a glance. */
const MOST_FACTS = 6;

function factParts(facts: readonly Fact[]): readonly Part[] {
  const words = facts.slice(0, MOST_FACTS).map((fact) => clip(oneLine(factWords(fact)), 200));
  if (words.length === 0) return [];
  const text = words.map((each) => `• ${escapeMrkdwn(each)}`).join('\n');
  return [{ text, blocks: [richText(bullets(words.map((each) => [plain(each)])))] }];
}

function conflictParts({ conflicts, facts }: Answer, sources: readonly ArticleHead[]): readonly Part[] {
  const sourceOf = sourceNamer(sources);
  return conflicts.slice(0, 3).map(({ about, factIds }) => {
    const sides = facts
      .filter(({ id }) => factIds.includes(id))
      .map((fact) => {
        const source = sourceOf(fact.articleId);
        return `${clip(oneLine(factWords(fact)), 200)}${source ? ` (${source})` : ''}`;
      });
    return sentencePart(`The articles disagree about the ${clip(oneLine(about), 120)}: ${sides.join(' / ')}.`);
  });
}

function missingParts({ missing }: Answer): readonly Part[] {
  return missing.length > 0 ? [sentencePart(clip(oneLine(`Not said: ${missing.join('; ')}.`), 400))] : [];
}

function suggestionParts({ suggestions }: Answer): readonly Part[] {
  return suggestions.length > 0 ? [sentencePart(clip(oneLine(`Try: ${suggestions.join(' · ')}`), 400))] : [];
}

function distinctArticles(hits: readonly Hit[]): readonly ArticleHead[] {
  return [...new Map(hits.map(({ article }) => [article.id, article])).values()];
}
