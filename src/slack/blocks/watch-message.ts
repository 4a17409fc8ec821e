import type { Letter } from '../../app/ports/deliveries.ts';
import { amountWords, changeLine, changesOf } from '../../core/wording/change-words.ts';
import { clip } from '../../core/wording/clip.ts';
import type { Message } from '../sending/message.ts';
import { oneLine } from '../sending/mrkdwn.ts';
import { COMMAND } from '../surfaces.ts';
import { deltaMessage } from './change-lines.ts';
import { boldPart } from './digest-message.ts';
import { sentencePart } from './part.ts';

export type WatchLetter = Extract<Letter, { readonly kind: 'watch' }>;

const WATCHED_CHARS = 200;

/** What one person hears as soon as the record of something they watch changes: before → after, with the sentence. */
export function watchMessage({ watch, delta }: WatchLetter): Message {
  const watched = clip(oneLine(watch.text), WATCHED_CHARS);
  const name = `“${watched}”`;
  const [change, ...others] = changesOf(delta);
  const [article] = delta.articles;
  const amount = others.length > 0 || !change ? `${amountWords(delta) ?? 'no change'}: ` : '';
  const first = change ? changeLine(change) : (article?.article.title ?? '');
  return deltaMessage(delta, {
    opening: [boldPart(`${name}: ${amount}${first}`)],
    closing: [sentencePart(`You watch ${name}. To stop: ${COMMAND} unwatch ${watch.id}`)],
    more: `${COMMAND} ${watched}`,
  });
}
