import { answerMessage } from '../blocks/answer-message.ts';
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

/** The reply to anything said to the bot; the answer is the same wherever it was asked. */
export async function replyTo({ text, earlier, canPost = false }: Asked, desk: DeskForSlack): Promise<Message> {
  const request = toRequest(text);
  switch (request.kind) {
    case 'question': {
      const answer = await desk.ask(request.text, await earlier());
      const message = answerMessage(answer);
      return canPost && answer.verdict !== 'none' ? withPostButton(message, request.text) : message;
    }
    case 'too-long':
      return tooLongMessage(request.chars);
    case 'help':
    case 'empty':
      return helpMessage(await desk.store.coverage());
  }
}
