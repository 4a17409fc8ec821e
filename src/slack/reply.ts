import { answerMessage } from './blocks/answer-message.ts';
import { helpMessage, tooLongMessage } from './blocks/short-messages.ts';
import type { DeskForSlack } from './desk.ts';
import type { Message } from './message.ts';
import { toRequest } from './to-question.ts';

/** What is to be answered. */
export interface Asked {
  /** As Slack sent it. */
  readonly text: string;
  /** The questions before it in its thread, oldest first; read only when there is a question. */
  readonly earlier: () => Promise<readonly string[]>;
}

/** The reply to anything said to the bot; the answer is the same wherever it was asked. */
export async function replyTo({ text, earlier }: Asked, desk: DeskForSlack): Promise<Message> {
  const request = toRequest(text);
  switch (request.kind) {
    case 'question':
      return answerMessage(await desk.ask(request.text, await earlier()));
    case 'too-long':
      return tooLongMessage(request.chars);
    case 'help':
    case 'empty':
      return helpMessage(await desk.store.coverage());
  }
}
