import type { Letter } from '../../app/ports/deliveries.ts';
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

/** A digest: what changed since the last one, or the record so far, or that nothing did; late where it is. */
export function digestMessage({ subscription, day, isLate, delta }: DigestLetter): Message {
  const { id, schedule, topics } = subscription;
  const about = topics === null ? '' : ` about “${clip(oneLine(topics), TOPICS_CHARS)}”`;
  const late = isLate ? [sentencePart(`Late: this was due on ${dueWords(day, schedule)}.`)] : [];
  const footer = `You get this ${scheduleWords(schedule)}. To stop it: ${COMMAND} digest stop ${id}`;
  return deltaMessage(delta, {
    opening: [boldPart(openingWords(delta, about)), ...late],
    closing: [sentencePart(footer)],
    more:
      topics === null
        ? `ask with ${COMMAND}, by names or as a question.`
        : `${COMMAND} ${clip(oneLine(topics), TOPICS_CHARS)}`,
  });
}

/** The first block, which notifications read: how much there is, and the first of it. */
function openingWords(delta: Delta, about: string): string {
  const amount = amountWords(delta);
  if (amount === null) {
    return `${delta.isFirst ? `The record has nothing${about} yet` : `Nothing new${about} since the last digest`}. ${coverageWords(delta.coverage)}`;
  }
  const lead = delta.isFirst ? `The record so far${about}: ${amount}` : `${amount}${about} since the last digest`;
  const first = firstWords(delta);
  return first === null ? `${lead}.` : `${lead}: ${first}`;
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
