import type { Meter } from '../../app/ports/meter.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import { claimMessage } from '../blocks/check-message.ts';
import { withFeedback } from '../blocks/feedback-part.ts';
import { withNote, withPostButton } from '../blocks/post-button.ts';
import { helpMessage, tooLongMessage } from '../blocks/short-messages.ts';
import type { DeskForSlack } from '../desk.ts';
import { claimIn } from '../hearing/to-claim.ts';
import { toRequest } from '../hearing/to-question.ts';
import { answerOrder } from '../orders/answer-order.ts';
import type { Giver, OrderDesk, OrdersOffice } from '../orders/orders-office.ts';
import { orderHint, recogniseOrder } from '../orders/recognise-order.ts';
import type { Message } from './message.ts';

/** What is to be answered. */
export interface Asked {
  /** As Slack sent it. */
  readonly text: string;
  /** The questions before it in its thread, oldest first; read only when there is a question. */
  readonly earlier: () => Promise<readonly string[]>;
  /** Whether the asker, who sees the reply alone, may post it for everyone. */
  readonly canPost?: boolean;
  /** Who says it and where; absent where no orders are taken. */
  readonly from?: Giver;
}

export interface ReplyParts extends Omit<OrderDesk, keyof OrdersOffice> {
  readonly desk: DeskForSlack;
  readonly meter: Meter;
  readonly orders?: OrdersOffice;
}

/** The reply to anything said to the bot; the answer is the same wherever it was asked. */
export async function replyTo(asked: Asked, parts: ReplyParts): Promise<Message> {
  const request = toRequest(asked.text);
  switch (request.kind) {
    case 'question':
      return (
        (await checked(request.text, parts)) ??
        (await carryOut(request.text, asked, parts)) ??
        answerTo(request.text, asked, parts)
      );
    case 'too-long':
      return tooLongMessage(request.chars);
    case 'help':
    case 'empty':
      return helpMessage(await parts.desk.store.coverage());
  }
}

/** What became of a claim; null for what asks for no check. */
async function checked(text: string, { desk }: ReplyParts): Promise<Message | null> {
  const claim = claimIn(text);
  return claim === null ? null : claimMessage(await desk.check(claim), { coverage: await desk.store.coverage() });
}

/** What became of an order; null for what is none. */
async function carryOut(text: string, { from }: Asked, { orders, ...parts }: ReplyParts): Promise<Message | null> {
  const order = from && orders ? recogniseOrder(text, orders.index) : null;
  return from && orders && order ? answerOrder(order, from, { ...parts, ...orders }) : null;
}

async function answerTo(text: string, asked: Asked, { desk, meter, orders }: ReplyParts): Promise<Message> {
  const answer = await desk.ask(text, await asked.earlier());
  meter.count('answers_total', { verdict: answer.verdict });
  const said = answerMessage(answer);
  const canPost = asked.canPost === true && answer.verdict !== 'none';
  const message = canPost ? withPostButton(said, text) : said;
  const hint = asked.from && orders ? orderHint(text) : null;
  const about = { question: answer.question.text, headline: answer.headline?.text ?? null };
  return withFeedback(hint === null ? message : withNote(message, hint), about);
}
