/** Name of the metadata on our replies (docs.slack.dev/messaging/message-metadata). */
const REPLY = 'defence_desk_answer';

/** Metadata by which a reply can be found again: the id of the delivery that it answers, and nothing else. */
export function replyMetadata(repliesTo: string) {
  return { event_type: REPLY, event_payload: { event: repliesTo } };
}

/** Whether this metadata, as Slack gives it back, is of a reply to that. */
export function isReplyTo(metadata: unknown, repliesTo: string): boolean {
  const { event_type: type, event_payload: payload } = (metadata ?? {}) as {
    readonly event_type?: unknown;
    readonly event_payload?: { readonly event?: unknown };
  };
  return type === REPLY && payload?.event === repliesTo;
}
