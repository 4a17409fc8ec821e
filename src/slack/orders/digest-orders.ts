import { digestNow } from '../../app/send-digests.ts';
import { addSubscription, listSubscriptions, type Subscribed, stopSubscription } from '../../app/subscribe.ts';
import type { DigestOrder, DigestWish } from '../../core/digest/read-order.ts';
import { digestNowMessage } from '../blocks/digest-message.ts';
import { digestLine, digestWords, listMessage, orderedHereMessage, orderedMessage } from '../blocks/orders-message.ts';
import { wordMessage } from '../blocks/word-message.ts';
import type { Message } from '../sending/message.ts';
import { postIn } from '../sending/sends.ts';
import { COMMAND } from '../surfaces.ts';
import { choiceWords, unknownWords } from './choice-words.ts';
import type { Giver, OrderDesk } from './orders-office.ts';
import { readProfile } from './people.ts';

const EXAMPLE = `${COMMAND} digest 09:00 weekdays Europe/London bangladesh turkey`;

/** Orders a digest, lists or stops those of this place, or shows now what the next would tell. */
export async function answerDigestOrder(order: DigestOrder, giver: Giver, desk: OrderDesk): Promise<Message> {
  switch (order.kind) {
    case 'subscribe':
      return subscribe(order.order, giver, desk);
    case 'list':
      return list(giver, desk);
    case 'stop':
      return stop(order.which, giver, desk);
    case 'now':
      return now(order.topics, giver, desk);
    case 'mistake':
      return wordMessage(order.text.replaceAll('`', ''));
  }
}

async function subscribe({ schedule, topics, evenIfNothing }: DigestWish, giver: Giver, desk: OrderDesk) {
  const zone = schedule.zone ?? (await readProfile(giver.user, desk))?.zone ?? null;
  if (zone === null) return wordMessage(`${schedule.time} in which time zone? Say it, for example: ${EXAMPLE}`);
  const { team, user, channel } = giver;
  const target = channel === null ? { kind: 'person' as const, id: user } : { kind: 'channel' as const, id: channel };
  const wish = { team, target, createdBy: user, schedule: { ...schedule, zone }, topics, evenIfNothing };
  const subscribed = await addSubscription(wish, desk.clock.now(), portsOf(desk));
  const refused = subscribed.kind === 'added' && giver.isHidden ? await announce(subscribed, channel, desk) : null;
  return refused ?? subscribedMessage(subscribed, desk.clock.now());
}

/**
 * Tells everyone in a channel whose digest was ordered out of their sight, and learns by that whether the desk may post
 * there: it asks for no scope to look. Null where it was told; else why not, and the order is taken back.
 */
async function announce(
  { subscription }: Extract<Subscribed, { readonly kind: 'added' }>,
  channel: string | null,
  { stores, poster, clock }: OrderDesk,
): Promise<Message | null> {
  if (channel === null) return null;
  const post = postIn(poster, { channel }, `order ${subscription.id}`);
  const receipt = await post(orderedHereMessage(subscription, clock.now())).catch(() => null);
  // Nobody knows whether it stands there after a broken line; the digest itself will show.
  if (receipt === null || receipt.ok || !OUTSIDE.has(receipt.error)) return null;
  await stores.subscriptions.remove(subscription.team, subscription.id);
  return wordMessage(
    `Not ordered: I cannot post in this channel (${receipt.error}). Invite me with /invite @Defence Desk and order again, or order in a direct message with me.`,
  );
}

/** Slack's words for a channel that the desk is not in or may not write to. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
]);

function subscribedMessage(subscribed: Subscribed, at: number): Message {
  switch (subscribed.kind) {
    case 'added':
      return orderedMessage(subscribed.subscription, at);
    case 'there':
      return wordMessage(`It is ordered already. ${digestLine(subscribed.subscription, at)}`);
    case 'unknown':
      return wordMessage(`Not ordered: ${unknownWords(subscribed)}`);
    case 'too-many':
      return wordMessage(
        `Not ordered: there are ${subscribed.most} digests here, as many as may be. Stop one first: ${COMMAND} digest list`,
      );
  }
}

async function list(giver: Giver, desk: OrderDesk): Promise<Message> {
  const subscriptions = await listSubscriptions(giver, desk.stores);
  const at = desk.clock.now();
  if (subscriptions.length === 0) return wordMessage(`No digest is ordered here. To order one: ${EXAMPLE}`);
  const items = subscriptions.map((each) => digestLine(each, at));
  return listMessage('Digests of this place, and yours:', items, `Stop one with ${COMMAND} digest stop and its id.`);
}

async function stop(which: string | null, giver: Giver, desk: OrderDesk): Promise<Message> {
  const choice = await stopSubscription(which, giver, desk.stores);
  if (choice.kind === 'chosen') return wordMessage(`Stopped: ${digestWords(choice.one)}.`);
  const words = { one: 'digest', which, list: `${COMMAND} digest list`, how: `${COMMAND} digest stop` };
  return wordMessage(choiceWords(choice, (one) => digestLine(one, desk.clock.now()), words));
}

/** What the next digest of this place would tell: it tells it all the same. Without one, or on other topics, the record so far. */
async function now(topics: string | null, giver: Giver, desk: OrderDesk): Promise<Message> {
  const { team, user, channel } = giver;
  const here = (await listSubscriptions(giver, desk.stores)).find(({ target }) => target.id === (channel ?? user));
  const subscription = topics === null ? (here ?? null) : null;
  const asked = { id: subscription?.id ?? null, team, topics: subscription?.topics ?? topics };
  return digestNowMessage(await digestNow(asked, portsOf(desk)), { topics: asked.topics, subscription });
}

function portsOf({ stores, index }: OrderDesk) {
  return { subscriptions: stores.subscriptions, index, articles: (team: string) => stores.articles(team) };
}
