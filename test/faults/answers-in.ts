import type { SlackWire } from '../helpers/slack-wire.ts';

/** How the events that Slack told of were answered. */
export interface AnswerCounts {
  readonly events: number;
  readonly answers: number;
  /** Ids of events answered more than once, or never. */
  readonly answeredTwice: readonly string[];
  readonly unanswered: readonly string[];
}

/** Counts the answers that stand in C111 by the ids in their metadata. */
export function countAnswers(slack: SlackWire, ids: readonly string[]): AnswerCounts {
  const answers = answersIn(slack);
  const often = new Map<string, number>();
  for (const id of answers) often.set(id, (often.get(id) ?? 0) + 1);
  return {
    events: ids.length,
    answers: answers.length,
    answeredTwice: [...often].filter(([, times]) => times > 1).map(([id]) => id),
    unanswered: ids.filter((id) => !often.has(id)),
  };
}

/** The ids of the events that an answer in C111 is to, once for each answer. */
export function answersIn({ standIn }: SlackWire): readonly string[] {
  return standIn.workspace.messages('C111').flatMap(({ metadata }) => {
    const payload = metadata?.event_payload as { readonly event?: string } | undefined;
    return payload?.event === undefined ? [] : [payload.event];
  });
}
