import { homeOpened } from '../delivery/events.ts';
import { eventEnvelope } from '../delivery/payloads.ts';
import { openDirectMessage } from '../web-api/method.ts';
import type { Channel, User } from '../workspace/model.ts';
import { giveCommand } from './commands.ts';
import type { Outcome, PersonActions, Words } from './person-actions.ts';
import { act, suggest } from './person-elements.ts';
import { globalShortcut, messageShortcut } from './person-shortcuts.ts';
import { closeView, submitView } from './person-views.ts';
import type { SlackSide } from './slack-side.ts';
import { slackbotRefuses, slackbotSays } from './slackbot.ts';
import { asMrkdwn, readCommand } from './typed-text.ts';

/** A person of the workspace, ready to act. Throws where there is no such person. */
export function createPerson(userId: string, slack: SlackSide): PersonActions {
  const user = slack.workspace.user(userId);
  if (!user)
    throw new TypeError(
      `no user ${userId} in this workspace; there are ${slack.workspace.users().map(({ id }) => id)}`,
    );
  return {
    user: user.id,
    say: (words) => say(words, user, slack),
    command: ({ channel, text }) => say({ channel, text }, user, slack),
    act: (action) => act(action, user, slack),
    suggest: (asked) => suggest(asked, user, slack),
    submitView: (viewId, values) => submitView({ viewId, values }, user, slack),
    closeView: (viewId, all = false) => closeView({ viewId, all }, user, slack),
    openHome: (tab) => openHome(tab, user, slack),
    messageShortcut: (at) => messageShortcut(at, user, slack),
    globalShortcut: (callbackId) => globalShortcut(callbackId, user, slack),
  };
}

/** Writes in a channel or thread, or gives a command. Commands are not for threads: Slack refuses them there. */
async function say({ channel: id, text, threadTs }: Words, user: User, slack: SlackSide): Promise<Outcome> {
  const { workspace } = slack;
  const channel = workspace.channel(id);
  if (!channel?.members.includes(user.id)) return refused('channel_not_found', 'You are not in this channel.');
  if (channel.isArchived) return refused('is_archived', 'This channel is archived.');
  const where = { channel: id, user: user.id, ...(threadTs === undefined ? {} : { threadTs }) };
  const given = readCommand(text);
  if (given && threadTs !== undefined) {
    const said = `${given.command} is not supported in threads. Sorry!`;
    return slackbotRefuses({ error: 'not_in_threads', said }, where, workspace);
  }
  if (given) return giveCommand({ ...given, user, channel }, slack);
  if (text.trim() === '') return refused('no_text', 'There is nothing to send.');
  write({ channel, text: asMrkdwn(text, workspace), threadTs }, user, slack);
  return { ok: true };
}

interface Written {
  readonly channel: Channel;
  readonly text: string;
  readonly threadTs: string | undefined;
}

function write({ channel, text, threadTs }: Written, user: User, { workspace }: SlackSide): void {
  const root = threadTs === undefined ? null : (workspace.message(channel.id, threadTs)?.threadTs ?? threadTs);
  workspace.post({
    channel: channel.id,
    text,
    threadTs: root,
    user: user.id,
    botId: null,
    blocks: [],
    metadata: null,
    visibleTo: null,
    isBroadcast: false,
    isMrkdwn: true,
  });
  const bot = workspace.app.user;
  if (!text.includes(`<@${bot}>`) || channel.members.includes(bot)) return;
  const name = workspace.user(bot)?.realName ?? '';
  const advice = `You mentioned <@${bot}>, but they're not in this channel. Write \`/invite @${name}\` to add them.`;
  slackbotSays(advice, { channel: channel.id, user: user.id, ...(root === null ? {} : { threadTs: root }) }, workspace);
}

async function openHome(tab: 'home' | 'messages', user: User, { workspace, deliveries }: SlackSide): Promise<Outcome> {
  const channel = openDirectMessage(user.id, workspace);
  const event = channel ? homeOpened({ user: user.id, channel: channel.id, tab }, workspace) : null;
  if (event) deliveries.tell(eventEnvelope(event, channel, workspace));
  return { ok: true };
}

function refused(error: string, said: string): Outcome {
  return { ok: false, error, said };
}
