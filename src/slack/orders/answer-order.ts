import type { Message } from '../sending/message.ts';
import { answerDigestOrder } from './digest-orders.ts';
import { answerFeedOrder } from './feed-orders.ts';
import type { Giver, OrderDesk } from './orders-office.ts';
import type { Order } from './recognise-order.ts';
import { answerWatchOrder } from './watch-orders.ts';

/** Carries out an order and says in full what stands now, or why it does not. */
export function answerOrder(order: Order, giver: Giver, desk: OrderDesk): Promise<Message> {
  switch (order.kind) {
    case 'digest':
      return answerDigestOrder(order.order, giver, desk);
    case 'watch':
    case 'unwatch':
    case 'watches':
      return answerWatchOrder(order, giver, desk);
    case 'feed-add':
    case 'feed-remove':
    case 'feed-list':
      return answerFeedOrder(order, giver, desk);
  }
}
