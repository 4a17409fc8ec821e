import type { Coverage } from '../../core/model/answer.ts';
import { OURS } from '../limits.ts';
import type { Message } from '../sending/message.ts';
import { escapeMrkdwn } from '../sending/mrkdwn.ts';
import { COMMAND } from '../surfaces.ts';
import { coverageWords } from './coverage-words.ts';
import { bold, bullets, line, plain, richText } from './rich.ts';

/** How to ask, and what there is to ask about. */
export function helpMessage(coverage: Coverage): Message {
  const held = coverageWords(coverage);
  return {
    text: escapeMrkdwn([PURPOSE, ...WAYS.map(({ how, what }) => `• ${how}: ${what}`), held].join('\n')),
    blocks: [
      richText(line(plain(PURPOSE)), bullets(WAYS.map(({ how, what }) => [bold(how), plain(`: ${what}`)]))),
      richText(line(plain(held))),
    ],
  };
}

/** What the desk is for, in two sentences. */
export const PURPOSE =
  'Ask who bought what, how many, when, from whom. The answer quotes the article that says so, and keeps what is planned apart from what is ordered and delivered.';

/** The ways to ask, each with what it does. */
export const WAYS = [
  { how: `${COMMAND} bangladesh turkey`, what: 'a few names or a whole question; only you see the answer' },
  {
    how: '@Defence Desk how many howitzers did Bangladesh buy?',
    what: 'in a channel or thread, answered there for all',
  },
  { how: 'A direct message', what: 'the same, between the two of us' },
  {
    how: `${COMMAND} tanks buyer:Poland status:planned since:2024`,
    what: 'narrowed; also until:, supplier:, system:, source:. After an answer in a thread, “and the K9?” will do; “Poland vs Norway” compares',
  },
  {
    how: `${COMMAND} digest 09:00 weekdays`,
    what: 'what changed, regularly, in this channel or to you alone; digest list, stop, now',
  },
  { how: `${COMMAND} watch boran`, what: 'a message to you as soon as its record changes; unwatch, watches' },
  {
    how: `${COMMAND} check "Peru ordered 24 jets"`,
    what: 'each part of a text beside what the record says; also in the menu of any message',
  },
  { how: `${COMMAND} feed list`, what: 'where articles come from; editors add and remove feeds' },
  { how: `${COMMAND} help`, what: 'this' },
] as const;

/** A question too long to be one. */
export function tooLongMessage(chars: number): Message {
  return wordsOnly(
    `That is ${chars} characters; I can take questions of up to ${OURS.questionChars}. Please ask in a sentence or two, or with a few names.`,
  );
}

/** To whoever mentions the bot where outsiders read along. */
export function staysSilentMessage(): Message {
  return wordsOnly(
    `This channel is shared with another organisation, so I do not answer in it. Ask with ${COMMAND}, which only you see, or in a direct message.`,
  );
}

/** When something broke; the reference leads an operator to the line of the log. */
export function failureMessage(reference: string): Message {
  return wordsOnly(
    `Sorry, that could not be answered because of a fault on my side. Please try again; if it happens again, tell whoever looks after me: reference ${reference}.`,
  );
}

/** To whoever may have an answer already: the process that was giving it died, and nothing tells how far it came. */
export function interruptedMessage(): Message {
  return wordsOnly('I was interrupted while answering this. If no answer stands above, please ask again.');
}

/** To whoever pressed one of the buttons under an answer. */
export function thanksMessage(isHelpful: boolean): Message {
  const kept = 'What is kept of it is your press, the question and the first line of the answer.';
  return wordsOnly(isHelpful ? `Thank you. ${kept}` : `Thank you: that helps to make it better. ${kept}`);
}

function wordsOnly(text: string): Message {
  return { text: escapeMrkdwn(text), blocks: [] };
}
