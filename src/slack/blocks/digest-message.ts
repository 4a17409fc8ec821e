import type { Letter } from '../../app/ports/deliveries.ts';
import type { Subscription } from '../../app/ports/subscriptions.ts';
import type { Change, Delta } from '../../core/model/delta.ts';
import { amountWords, changeLine, changesOf, changeWords } from '../../core/wording/change-words.ts';
import { clip } from '../../core/wording/clip.ts';
import { dueWords, scheduleWords } from '../../core/wording/schedule-words.ts';
import type { Message } from '../sending/message.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import { COMMAND } from '../surfaces.ts';
import { deltaMessage } from './change-lines.ts';
import { coverageWords } from './coverage-words.ts';
import { type Part, sentencePart } from './part.ts';
import { bold, line, richText } from './rich.ts';

export type DigestLetter = Extract<Letter, { readonly kind: 'digest' }>;

/** Most of a notification's room. */
const OPENING_CHARS = 500;
const TOPICS_CHARS = 200;

/** What the next digest would tell, shown because someone asked; of no subscription, the record so far. */
export function digestNowMessage(
  delta: Delta,
  { topics, subscription }: { readonly topics: string | null; readonly subscription: Subscription | null },
): Message {
  const closing = subscription && `The next digest (${scheduleWords(subscription.schedule)}) tells this all the same.`;
  return deltaMessage(delta, {
    opening: [boldPart(openingWords(delta, aboutWords(topics)))],
    closing: closing ? [sentencePart(closing)] : [],
    more: moreWords(topics),
  });
}

/** A digest: what changed since the last one, or the record so far, or that nothing did; late where it is. */
export function digestMessage({ subscription, day, isLate, delta }: DigestLetter): Message {
  const { id, schedule, topics } = subscription;
  const late = isLate ? [sentencePart(`Late: this was due on ${dueWords(day, schedule)}.`)] : [];
  const footer = `You get this ${scheduleWords(schedule)}. To stop it: ${COMMAND} digest stop ${id}`;
  return deltaMessage(delta, {
    opening: [boldPart(openingWords(delta, aboutWords(topics))), ...late],
    closing: [sentencePart(footer)],
    more:
      topics === null
        ? `ask with ${COMMAND}, by names or as a question.`
        : `${COMMAND} ${clip(oneLine(topics), TOPICS_CHARS)}`,
  });
}

function aboutWords(topics: string | null): string {
  return topics === null ? '' : ` about “${clip(oneLine(topics), TOPICS_CHARS)}”`;
}

function moreWords(topics: string | null): string {
  if (topics === null) return `ask with ${COMMAND}, by names or as a question.`;
  return `${COMMAND} ${clip(oneLine(topics), TOPICS_CHARS)}`;
}

/** The first block, which notifications read: how much there is, and the first of it. */
function openingWords(delta: Delta, about: string): string {
  const amount = amountWords(delta);
  if (amount === null) {
    return `${delta.isFirst ? `The record has nothing${about} yet` : `Nothing new${about} since the last digest`}. ${coverageWords(delta.coverage)}`;
  }
  const lead = delta.isFirst ? `The record so far${about}: ${amount}` : `${amount}${about} since the last digest`;
  const first = firstWords(delta);
  return first === null ? `${lead}.` : `${lead}${delta.isFirst ? ' –' : ':'} ${first}`;
}

function firstWords(delta: Delta): string | null {
  const [change]: readonly (Change | undefined)[] = changesOf(delta);
  if (change && delta.isFirst) return changeWords(change).told.join(' / ');
  return change ? changeLine(change) : (delta.articles[0]?.article.title ?? null);
}

/** The answer itself, in bold. */
export function boldPart(words: string): Part {
  const short = clip(oneLine(words), OPENING_CHARS);
  return { text: escapeMrkdwn(short), blocks: [richText(line(bold(short)))] };
}
