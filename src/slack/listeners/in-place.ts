import type { webApi } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { type HeardMessage, idsOf } from '../hearing/heard-message.ts';
import { earlierQuestions } from '../hearing/thread-context.ts';
import type { Owed } from '../sending/answer-once.ts';
import { findReply } from '../sending/find-reply.ts';
import { replyTo } from '../sending/reply.ts';
import { type Place, postIn } from '../sending/sends.ts';
import type { Office } from './office.ts';

/**
 * The reply owed for a message, posted for everyone who reads it: in its thread, in the direct message it stands in, or,
 * where it begins one (`thread`), in the thread under it. `client` reads what stands there.
 */
export function replyInPlace(
  heard: HeardMessage,
  surface: string,
  { office, client }: { readonly office: Office; readonly client: webApi.WebClient },
): Owed {
  const { eventId: id, channel, channelType, user, ts, threadTs, text } = heard;
  const place: Place = { channel, threadTs: threadTs ?? (channelType === 'im' ? undefined : ts) };
  const log = withFields(office.log, { surface, ...idsOf(heard) });
  const earlier = () => earlierQuestions(heard, { client, botUserId: office.identity.userId, log });
  const { team } = office.identity;
  const from = { team, user, channel: channelType === 'im' ? null : channel, isHidden: false };
  return {
    id,
    compose: () => replyTo({ text, earlier, from }, office),
    send: postIn(office.poster, place, id),
    find: () => findReply(client, { ...place, oldest: ts }, id),
    log,
  };
}

/** From now on, what is said in the thread that the reply stands in is heard without a mention. */
export function engaging({ channel, ts, threadTs, user }: HeardMessage, office: Office): () => Promise<void> {
  const { stores, identity, clock } = office;
  return () => stores.threads.engage({ team: identity.team, channel, threadTs: threadTs ?? ts }, user, clock.now());
}
