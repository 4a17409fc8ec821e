import type { Fields, User } from '../../workspace/model.ts';
import type { Methods } from '../method.ts';
import { textOf } from '../read-arguments.ts';
import { accepted, refusal } from '../reply.ts';

/** reference/methods/users.info. */
export const USERS: Methods = {
  'users.info': {
    token: 'bot',
    scope: 'users:read',
    run(args, { workspace, now }) {
      const user = workspace.user(textOf(args.user));
      return user ? accepted({ user: userJson(user, workspace.team.id, now()) }) : refusal('user_not_found');
    },
  },
};

/** reference/objects/user-object. E-mail is left out: it has a scope of its own. */
function userJson({ id, name, realName, tz, isBot, isAdmin }: User, teamId: string, at: number): Fields {
  return {
    id,
    team_id: teamId,
    name,
    real_name: realName,
    deleted: false,
    tz,
    tz_label: tz,
    tz_offset: offsetSeconds(tz, at),
    is_admin: isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_bot: isBot,
    is_app_user: false,
    profile: { real_name: realName, display_name: name, team: teamId },
  };
}

/** How far a zone is from UTC at a moment, in seconds, east positive. */
function offsetSeconds(tz: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' });
  const words = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const { sign, hours, minutes } = /GMT(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)/.exec(words)?.groups ?? {};
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60);
}
