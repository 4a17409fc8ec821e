import type { AppManifest } from './manifest.ts';
import type { Channel, Team, User } from './model.ts';

/** Who and what a workspace begins with. */
export interface Furniture {
  readonly team: Team;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  /** The app's own ids; `user` is one of the users. */
  readonly app: { readonly id: string; readonly botId: string; readonly user: string };
}

/** The workspace's id. */
export const TEAM = 'T0PLAYGRO0';
/** The person who uses the page. */
export const READER = 'U0READER00';
/** Someone else in the team, elsewhere in the world. */
export const COLLEAGUE = 'U0COLLEAG0';
/** Speaks for Slack itself, as in Slack. */
export const SLACKBOT = 'USLACKBOT';
export const BOT_USER = 'U0DESKBOT0';

/** The bot is in it. */
export const NEWS_CHANNEL = 'C0NEWS0000';
/** The bot is not in these two. */
export const GENERAL_CHANNEL = 'C0GENERAL0';
export const PRIVATE_CHANNEL = 'C0PRIVATE0';
/** The reader's direct message with the bot. */
export const DESK_DM = 'D0READER00';

/** A small team with the app installed. */
export function furnish({ name }: AppManifest): Furniture {
  const open = { isArchived: false, isShared: false };
  const people = [READER, COLLEAGUE];
  return {
    team: { id: TEAM, name: 'Playground', domain: 'playground' },
    users: [
      { id: READER, name: 'you', realName: 'You', tz: 'Europe/London', isBot: false, isAdmin: true },
      { id: COLLEAGUE, name: 'amina', realName: 'Amina Rahman', tz: 'Asia/Dhaka', isBot: false, isAdmin: false },
      {
        id: BOT_USER,
        name: name.toLowerCase().replaceAll(' ', '_'),
        realName: name,
        tz: 'Etc/UTC',
        isBot: true,
        isAdmin: false,
      },
      { id: SLACKBOT, name: 'slackbot', realName: 'Slackbot', tz: 'Etc/UTC', isBot: true, isAdmin: false },
    ],
    channels: [
      { id: NEWS_CHANNEL, name: 'defence-news', kind: 'public', members: [...people, BOT_USER], ...open },
      { id: GENERAL_CHANNEL, name: 'general', kind: 'public', members: people, ...open },
      { id: PRIVATE_CHANNEL, name: 'editors', kind: 'private', members: people, ...open },
      { id: DESK_DM, name, kind: 'im', members: [READER, BOT_USER], ...open },
    ],
    app: { id: 'A0DESKAPP0', botId: 'B0DESKBOT0', user: BOT_USER },
  };
}
