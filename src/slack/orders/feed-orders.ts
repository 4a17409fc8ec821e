import { addSource, type Editor, listSources, removeSource, type SourceChange } from '../../app/add-source.ts';
import { sourceChangeLine } from '../../app/source-change-line.ts';
import { listMessage, sourceLine } from '../blocks/orders-message.ts';
import { wordMessage } from '../blocks/word-message.ts';
import type { Message } from '../sending/message.ts';
import { COMMAND } from '../surfaces.ts';
import type { Giver, OrderDesk } from './orders-office.ts';
import { readProfile } from './people.ts';
import type { Order } from './recognise-order.ts';

export type FeedOrder = Extract<Order, { readonly kind: 'feed-add' | 'feed-remove' | 'feed-list' }>;

const HOW = `Follow another: ${COMMAND} feed add https://example.org/rss; leave one: ${COMMAND} feed remove ID`;

/** Follows a feed or page for the workspace, leaves one, or lists them. Only editors change what is followed. */
export async function answerFeedOrder(order: FeedOrder, { team, user }: Giver, desk: OrderDesk): Promise<Message> {
  const now = desk.clock.now();
  if (order.kind === 'feed-list') {
    const sources = await listSources(team, desk.stores);
    if (sources.length === 0) return wordMessage(`No feed is followed yet. ${HOW}`);
    return listMessage(
      'Where articles come from:',
      sources.map((source) => sourceLine(source, now)),
      HOW,
    );
  }
  const editor: Editor = { team, user, now };
  const { change, isKnown } = await carryOut(order, editor, desk);
  return wordMessage(change.kind === 'not-allowed' ? notAllowed(desk.editors, isKnown) : said(change));
}

async function carryOut(order: Exclude<FeedOrder, { kind: 'feed-list' }>, editor: Editor, desk: OrderDesk) {
  let isKnown = true;
  const mayEdit = async () => {
    if (desk.editors.includes(editor.user)) return true;
    const profile = await readProfile(editor.user, desk);
    isKnown = profile !== null;
    return profile?.isAdmin === true;
  };
  const ports = {
    ...desk.stores,
    articles: (team: string) => desk.stores.articles(team),
    reader: desk.reader,
    mayEdit,
  };
  const change =
    order.kind === 'feed-add'
      ? await addSource(order.url, editor, ports)
      : await removeSource(order.which, editor, ports);
  return { change, isKnown };
}

function said(change: SourceChange): string {
  const line = sourceChangeLine(change);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`.replace(/\.\.$/, '.');
}

function notAllowed(editors: readonly string[], isKnown: boolean): string {
  const who = editors.map((id) => `<@${id}>`);
  const admins = isKnown ? ['the workspace’s admins'] : [];
  const may = [...who, ...admins].join(', ');
  const unknown = isKnown
    ? ''
    : ' Who is an admin I may not look up (users:read was not granted): whoever runs me can name you in EDITORS.';
  return `Not done: only editors add and remove feeds${may ? `, which are ${may}` : ''}.${unknown}`;
}
