import type { KnownSource } from '../../app/ports/sources.ts';
import type { Subscription, Target, Watch } from '../../app/ports/subscriptions.ts';
import { nextOccurrence } from '../../core/digest/occurrences.ts';
import { some } from '../../core/wording/change-words.ts';
import { clip } from '../../core/wording/clip.ts';
import { dueWords, scheduleWords } from '../../core/wording/schedule-words.ts';
import type { Message } from '../sending/message.ts';
import { oneLine } from '../sending/mrkdwn.ts';
import { COMMAND } from '../surfaces.ts';
import { wordMessage } from './word-message.ts';

/** A list longer than this is not read. */
const MOST_ITEMS = 20;
const NAME_CHARS = 200;

/** A few lines: what they are, one by one, and what to do next. */
export function listMessage(head: string, items: readonly string[], after: string): Message {
  const left = items.length - MOST_ITEMS;
  const lines = items.slice(0, MOST_ITEMS).map((item) => `• ${item}`);
  return wordMessage([head, ...lines, ...(left > 0 ? [`And ${left} more.`] : []), after].join('\n'));
}

/** Where a digest goes: "in #desk", "to you alone". */
function placeWords({ kind, id }: Target): string {
  return kind === 'channel' ? `in <#${id}>` : 'as a direct message';
}

/** A digest in full: "every weekday at 09:00 Europe/London in #desk, about “boran”, whenever something changed". */
export function digestWords(subscription: Subscription): string {
  return describe(subscription, ` ${placeWords(subscription.target)}`);
}

function describe({ schedule, topics, evenIfNothing }: Subscription, place: string): string {
  const about = topics === null ? 'about everything' : `about ${quoted(topics)}`;
  return `${scheduleWords(schedule)}${place}, ${about}, ${evenIfNothing ? 'even if nothing changed' : 'whenever something changed'}`;
}

/** When it comes next, or why it does not: "the next one on Thursday 26 November 2026 at 09:00 Europe/London". */
function nextWords({ schedule, paused }: Subscription, now: number): string {
  if (paused !== null) return `it rests: ${paused}`;
  const next = nextOccurrence(schedule, now);
  return next ? `the next one on ${dueWords(next.day, schedule)}` : 'it never falls due';
}

/** A line of a list of digests. */
export function digestLine(subscription: Subscription, now: number): string {
  return `${subscription.id}: ${digestWords(subscription)}; ${nextWords(subscription, now)}`;
}

/** Someone ordered a digest. */
export function orderedMessage(subscription: Subscription, now: number): Message {
  const stop = `Stop it with ${COMMAND} digest stop ${subscription.id}`;
  return wordMessage(
    `${capital(digestWords(subscription))}; ${nextWords(subscription, now)}. The first tells the record so far, later ones what changed. ${stop}`,
  );
}

/** The same, to everyone in the channel that it goes to. */
export function orderedHereMessage(subscription: Subscription, now: number): Message {
  const { createdBy, id } = subscription;
  return wordMessage(
    `<@${createdBy}> ordered a digest for this channel: ${describe(subscription, '')}; ${nextWords(subscription, now)}. Anyone here can stop it with ${COMMAND} digest stop ${id}`,
  );
}

/** A line of a list of watches. */
export function watchLine({ id, text }: Watch): string {
  return `${id}: ${quoted(text)}`;
}

/** A line of a list of feeds and pages, with how its last reading went. */
export function sourceLine({ id, title, url, kind, team, checkedAt, problem }: KnownSource, now: number): string {
  const name = title === null ? url : `${clip(oneLine(title), NAME_CHARS)} (${url})`;
  const isShared = team === '' ? ", from the desk's settings" : '';
  const state = problem !== null ? `could not be read: ${problem}` : readWords(checkedAt, now);
  return `${id}: ${name}, a ${kind}${isShared}; ${state}`;
}

function readWords(checkedAt: number | null, now: number): string {
  if (checkedAt === null) return 'not read yet';
  const minutes = Math.max(0, Math.round((now - checkedAt) / 60_000));
  return minutes < 120 ? `read ${some(minutes, 'minute')} ago` : `read ${some(Math.round(minutes / 60), 'hour')} ago`;
}

/** A person's words as such. */
export function quoted(words: string): string {
  return `“${clip(oneLine(words), NAME_CHARS)}”`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
