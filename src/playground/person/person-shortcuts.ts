import { channelPart, shortcut } from '../delivery/payloads.ts';
import { messageJson } from '../workspace/message-json.ts';
import type { User } from '../workspace/model.ts';
import { deliverInteraction, toOutcome, trouble } from './interactions.ts';
import type { Outcome } from './person-actions.ts';
import type { SlackSide } from './slack-side.ts';

/** Shortcuts, as the manifest names them: docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload. */

export async function globalShortcut(callbackId: string, user: User, slack: SlackSide): Promise<Outcome> {
  if (!isKnown(callbackId, 'global', slack)) return trouble('not_found');
  const { workspace, triggers } = slack;
  const taken = await deliverInteraction(
    {
      ...shortcut('shortcut', user, workspace),
      callback_id: callbackId,
      action_ts: workspace.nextTs(),
      trigger_id: triggers.issue(user.id),
    },
    slack,
  );
  return toOutcome(taken);
}

export interface OnMessage {
  readonly channel: string;
  readonly ts: string;
  readonly callbackId: string;
}

/** On a message that everyone in the channel sees. */
export async function messageShortcut(at: OnMessage, user: User, slack: SlackSide): Promise<Outcome> {
  const { workspace, triggers } = slack;
  const channel = workspace.channel(at.channel);
  const message = workspace.message(at.channel, at.ts);
  const isSeen = channel?.members.includes(user.id) && message?.visibleTo === null;
  if (!channel || !message || !isSeen || !isKnown(at.callbackId, 'message', slack)) return trouble('not_found');
  const taken = await deliverInteraction(
    {
      ...shortcut('message_action', user, workspace),
      callback_id: at.callbackId,
      action_ts: workspace.nextTs(),
      trigger_id: triggers.issue(user.id),
      response_url: slack.responseUrl({ channel: channel.id, user: user.id, ts: message.ts }),
      channel: channelPart(channel),
      message_ts: message.ts,
      message: messageJson(message, workspace),
    },
    slack,
  );
  return toOutcome(taken);
}

function isKnown(callbackId: string, type: 'message' | 'global', { workspace }: SlackSide): boolean {
  return workspace.manifest.shortcuts.some((each) => each.callbackId === callbackId && each.type === type);
}
