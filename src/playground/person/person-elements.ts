import { channelPart, interaction } from '../delivery/payloads.ts';
import { isFields, parseJson } from '../web-api/read-arguments.ts';
import { messageJson } from '../workspace/message-json.ts';
import type { Channel, Fields, Message, StateValues, User, View } from '../workspace/model.ts';
import { findElement } from '../workspace/name-blocks.ts';
import { viewJson } from '../workspace/view-json.ts';
import { deliverInteraction, toOutcome, trouble } from './interactions.ts';
import type { Action, Asked, Outcome, Place } from './person-actions.ts';
import type { SlackSide } from './slack-side.ts';

/**
 * Buttons, menus and pickers: docs.slack.dev/reference/interaction-payloads/block_actions-payload and
 * …/block_suggestion-payload.
 */
export async function act(action: Action, user: User, slack: SlackSide): Promise<Outcome> {
  const stage = findStage(action.at, user, slack);
  const element = stage && findElement(stage.blocks, action);
  if (!stage || !element) return trouble('not_found');
  const { workspace, triggers } = slack;
  const values = action.values ?? {};
  const taken = await deliverInteraction(
    {
      ...interaction('block_actions', user, workspace),
      ...stage.place(values),
      trigger_id: triggers.issue(user.id, 'viewId' in action.at ? action.at.viewId : null),
      ...(stage.origin ? { response_url: slack.responseUrl(stage.origin) } : {}),
      state: { values },
      actions: [actionFields(element, action, workspace.nextTs())],
    },
    slack,
  );
  return toOutcome(taken);
}

/** What a menu that asks the app offers; nothing where the app does not say. */
export async function suggest(asked: Asked, user: User, slack: SlackSide): Promise<readonly Fields[]> {
  const stage = findStage(asked.at, user, slack);
  if (!stage || !findElement(stage.blocks, asked)) return [];
  const taken = await deliverInteraction(
    {
      ...interaction('block_suggestion', user, slack.workspace),
      ...stage.place({}),
      block_id: asked.blockId,
      action_id: asked.actionId,
      value: asked.typed,
    },
    slack,
  );
  const said = taken.ok ? parseJson(taken.body) : null;
  const options = isFields(said) ? (said.options ?? said.option_groups) : null;
  return Array.isArray(options) ? options.filter(isFields) : [];
}

/** What an element stands in, as payloads tell it. */
interface Stage {
  readonly blocks: readonly Fields[];
  readonly place: (values: StateValues) => Fields;
  /** For a `response_url`: messages alone have one. */
  readonly origin: { readonly channel: string; readonly user: string; readonly ts: string } | null;
}

/** Null where there is no such message or view, or this person does not see it. */
function findStage(at: Place, user: User, { workspace }: SlackSide): Stage | null {
  if ('viewId' in at) {
    const view = workspace.view(at.viewId);
    return view?.user === user.id ? viewStage(view, (values) => viewJson(view, workspace, values)) : null;
  }
  const channel = workspace.channel(at.channel);
  const message = workspace.message(at.channel, at.ts);
  const isSeen = channel?.members.includes(user.id) && [null, user.id].includes(message?.visibleTo ?? null);
  if (!channel || !message || !isSeen) return null;
  return messageStage(message, { channel, user, json: messageJson(message, workspace) });
}

function viewStage(view: View, json: (values: StateValues) => Fields): Stage {
  return {
    blocks: view.blocks,
    place: (values) => ({ container: { type: 'view', view_id: view.id }, view: json(values) }),
    origin: null,
  };
}

function messageStage(
  { ts, threadTs, visibleTo, blocks }: Message,
  { channel, user, json }: { readonly channel: Channel; readonly user: User; readonly json: Fields },
): Stage {
  const isEphemeral = visibleTo !== null;
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const container = { type: 'message', message_ts: ts, channel_id: channel.id, is_ephemeral: isEphemeral, ...thread };
  // Slack sends no content of a message that only one person sees.
  const message = isEphemeral ? {} : { message: json };
  return {
    blocks,
    place: () => ({ container, channel: channelPart(channel), ...message }),
    origin: { channel: channel.id, user: user.id, ts },
  };
}

/** The element as it was used: its own text and value where it is a button, what was chosen where it is a menu. */
function actionFields(element: Fields, { blockId, actionId, chosen = {} }: Action, ts: string): Fields {
  const { type, text, value } = element;
  const own = type === 'button' || type === 'icon_button' ? { text, ...(value === undefined ? {} : { value }) } : {};
  return { type, action_id: actionId, block_id: blockId, ...own, ...chosen, action_ts: ts };
}
