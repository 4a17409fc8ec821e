import type { Channel, Fields, User } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * The frame of what Slack sends to an app: docs.slack.dev/apis/events-api ("Event type structure"),
 * …/interactivity/implementing-slash-commands, …/reference/interaction-payloads.
 */

/** Kept by Slack for old apps; signatures took its place. */
const VERIFICATION_TOKEN = 'verification-token';

/** The envelope of an event. */
export function eventEnvelope(event: Fields, channel: Channel | null, workspace: Workspace): Fields {
  const { team, app } = workspace;
  return {
    token: VERIFICATION_TOKEN,
    type: 'event_callback',
    team_id: team.id,
    api_app_id: app.id,
    event_id: workspace.nextId('Ev'),
    event_time: Math.floor(Number(event.event_ts)),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.user, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: channel?.isShared ?? false,
    event,
  };
}

export interface CommandParts {
  readonly command: string;
  readonly text: string;
  readonly user: User;
  readonly channel: Channel;
  readonly triggerId: string;
  readonly responseUrl: string;
}

/** The fields of a slash command. */
export function commandFields(parts: CommandParts, { team, app }: Workspace): Fields {
  const { command, text, user, channel, triggerId, responseUrl } = parts;
  return {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  };
}

/** What every interaction payload begins with. */
function frame(type: string, { team }: Workspace): Fields {
  return {
    type,
    token: VERIFICATION_TOKEN,
    team: { id: team.id, domain: team.domain },
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** The frame of what happens in a message or view. */
export function interaction(type: string, { id, name }: User, workspace: Workspace): Fields {
  const { team, app } = workspace;
  return {
    ...frame(type, workspace),
    user: { id, username: name, name, team_id: team.id },
    api_app_id: app.id,
  };
}

/** The frame of a shortcut, which tells less of the person: each kind something else. */
export function shortcut(type: 'shortcut' | 'message_action', { id, name }: User, workspace: Workspace): Fields {
  const user = type === 'shortcut' ? { id, username: name, team_id: workspace.team.id } : { id, name };
  return { ...frame(type, workspace), user };
}

/** A channel in a payload. */
export function channelPart({ id, name, kind }: Channel): Fields {
  return { id, name: kind === 'im' ? 'directmessage' : name };
}
