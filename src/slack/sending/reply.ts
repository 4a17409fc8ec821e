import type { Meter } from '../../app/ports/meter.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import { withFeedback } from '../blocks/feedback-part.ts';
import { withPostButton } from '../blocks/post-button.ts';
import { helpMessage, tooLongMessage } from '../blocks/short-messages.ts';
import type { DeskForSlack } from '../desk.ts';
import { toRequest } from '../hearing/to-question.ts';
import type { Message } from './message.ts';

/** What is to be answered. */
export interface Asked {
  /** As Slack sent it. */
  readonly text: string;
  /** The questions before it in its thread, oldest first; read only when there is a question. */
  readonly earlier: () => Promise<readonly string[]>;
  /** Whether the asker, who sees the reply alone, may post it for everyone. */
  readonly canPost?: boolean;
}

export interface ReplyParts {
  readonly desk: DeskForSlack;
  readonly meter: Meter;
}

/** The reply to anything said to the bot; the answer is the same wherever it was asked. */
export async function replyTo(asked: Asked, { desk, meter }: ReplyParts): Promise<Message> {
  const request = toRequest(asked.text);
  switch (request.kind) {
    case 'question': {
      const answer = await desk.ask(request.text, await asked.earlier());
      meter.count('answers_total', { verdict: answer.verdict });
      const message = answerMessage(answer);
      const canPost = asked.canPost === true && answer.verdict !== 'none';
      const about = { question: answer.question.text, headline: answer.headline?.text ?? null };
      return withFeedback(canPost ? withPostButton(message, request.text) : message, about);
    }
    case 'too-long':
      return tooLongMessage(request.chars);
    case 'help':
    case 'empty':
      return helpMessage(await desk.store.coverage());
  }
}
