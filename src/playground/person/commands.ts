import type { Ack } from '../delivery/delivery.ts';
import { commandFields } from '../delivery/payloads.ts';
import { isFields, parseJson } from '../web-api/read-arguments.ts';
import { outcomeOf } from '../web-api/reply.ts';
import { type Origin, respond } from '../web-api/response-urls.ts';
import type { Channel, User } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Outcome } from './person-actions.ts';
import type { SlackSide } from './slack-side.ts';
import { slackbotRefuses, slackbotSays } from './slackbot.ts';

/** A slash command, given by a person in a channel. */
export interface Given {
  readonly command: string;
  /** What follows it, escaped. */
  readonly text: string;
  readonly user: User;
  readonly channel: Channel;
}

/**
 * Slash commands (docs.slack.dev/interactivity/implementing-slash-commands): the app hears of its own; what it answers in
 * the acknowledgement is shown. Where it acknowledges nothing, Slackbot says so in the very words people report.
 */
export async function giveCommand(given: Given, slack: SlackSide): Promise<Outcome> {
  const { command, user, channel } = given;
  const { workspace, deliveries, triggers } = slack;
  const where = { channel: channel.id, user: user.id };
  if (command === '/invite') return invite(given, workspace);
  if (!workspace.manifest.commands.some((each) => each.command === command)) {
    return slackbotRefuses({ error: 'invalid_command', said: `${command} is not a valid command.` }, where, workspace);
  }
  const origin = { ...where, ts: null };
  const parts = { ...given, triggerId: triggers.issue(user.id), responseUrl: slack.responseUrl(origin) };
  const ack = await deliveries.ask({ kind: 'command', payload: commandFields(parts, workspace) });
  const error = errorOf(ack, origin, workspace);
  if (error === null) return { ok: true };
  return slackbotRefuses({ error, said: `${command} failed with the error "${error}"` }, where, workspace);
}

/** Shows what the acknowledgement says; Slack's word for what is wrong with either. */
function errorOf(ack: Ack, origin: Origin, workspace: Workspace): string | null {
  if (!ack.ok) return ack.reason === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed';
  if (ack.body === '') return null;
  const json = parseJson(ack.body);
  const outcome = outcomeOf(respond(isFields(json) ? json : { text: ack.body }, origin, workspace));
  return outcome === 'ok' ? null : outcome;
}

/** Slack's own command: brings someone into the channel, the bot for one. */
function invite({ text, user, channel }: Given, workspace: Workspace): Outcome {
  const where = { channel: channel.id, user: user.id };
  const name = text.replace(/^@/, '').toLowerCase();
  const guest = workspace.users().find((each) => [each.name, each.realName].some((it) => it.toLowerCase() === name));
  if (!guest || channel.kind === 'im') {
    return slackbotRefuses(
      { error: 'user_not_found', said: `There is no ${text || 'one'} to invite.` },
      where,
      workspace,
    );
  }
  if (!channel.members.includes(guest.id)) {
    workspace.putChannel({ ...channel, members: [...channel.members, guest.id] });
  }
  slackbotSays(`<@${guest.id}> is in <#${channel.id}|${channel.name}> now.`, where, workspace);
  return { ok: true };
}
