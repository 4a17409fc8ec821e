import type { Channel, Fields, User } from './model.ts';
import type { Workspace } from './workspace.ts';

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
    context_team_id: team.id,
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

/** What every interaction payload has: its type, who and where in Slack. */
export function interaction(type: string, { id, name }: User, { team, app }: Workspace): Fields {
  return {
    type,
    token: VERIFICATION_TOKEN,
    team: { id: team.id, domain: team.domain },
    user: { id, username: name, name, team_id: team.id },
    api_app_id: app.id,
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** A channel in a payload. */
export function channelPart({ id, name, kind }: Channel): Fields {
  return { id, name: kind === 'im' ? 'directmessage' : name };
}
