import { addWatch, listWatches, removeWatch, type Watched } from '../../app/watch.ts';
import { some } from '../../core/wording/change-words.ts';
import { listMessage, quoted, watchLine } from '../blocks/orders-message.ts';
import { wordMessage } from '../blocks/word-message.ts';
import type { Message } from '../sending/message.ts';
import { COMMAND } from '../surfaces.ts';
import { choiceWords, unknownWords } from './choice-words.ts';
import type { Giver, OrderDesk } from './orders-office.ts';
import type { Order } from './recognise-order.ts';

export type WatchOrder = Extract<Order, { readonly kind: 'watch' | 'unwatch' | 'watches' }>;

const HOW = `Watch something with ${COMMAND} watch boran; end it with ${COMMAND} unwatch and its id or its words.`;

/** Watches something for a person, ends that, or lists what they watch. */
export async function answerWatchOrder(order: WatchOrder, giver: Giver, desk: OrderDesk): Promise<Message> {
  switch (order.kind) {
    case 'watch': {
      const { stores, index, clock } = desk;
      const ports = { watches: stores.watches, index, articles: (team: string) => stores.articles(team) };
      return wordMessage(watchedWords(await addWatch({ ...giver, text: order.text }, clock.now(), ports), order.text));
    }
    case 'unwatch': {
      const choice = await removeWatch(order.which === '' ? null : order.which, giver, desk.stores);
      if (choice.kind === 'chosen') return wordMessage(`You no longer watch ${quoted(choice.one.text)}.`);
      const words = { one: 'watch', which: order.which || null, list: `${COMMAND} watches`, how: `${COMMAND} unwatch` };
      return wordMessage(choiceWords(choice, watchLine, words));
    }
    case 'watches': {
      const watches = await listWatches(giver, desk.stores);
      return watches.length === 0
        ? wordMessage(`You watch nothing yet. ${HOW}`)
        : listMessage('You watch:', watches.map(watchLine), HOW);
    }
  }
}

function watchedWords(watched: Watched, text: string): string {
  switch (watched.kind) {
    case 'added': {
      const { watch, deals } = watched;
      const held = deals === 0 ? 'no deal of it yet' : `${some(deals, 'deal')} of it now`;
      return `You watch ${quoted(watch.text)}: the record has ${held}, and I write to you as soon as that changes. End it with ${COMMAND} unwatch ${watch.id}`;
    }
    case 'there':
      return `You watch that already: ${watchLine(watched.watch)}`;
    case 'unknown':
      return `Not watched: ${unknownWords(watched)}`;
    case 'too-wide':
      return `Not watched: ${quoted(text)} names nothing that could be told apart from everything else. Name a country, a maker or a system; for everything there is ${COMMAND} digest.`;
    case 'too-many':
      return `Not watched: you watch ${watched.most} things, as many as may be. End one first: ${COMMAND} watches`;
  }
}
