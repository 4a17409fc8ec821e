import type { Furniture } from '../../src/playground/workspace/furniture.ts';
import type { Channel, User } from '../../src/playground/workspace/model.ts';

/**
 * A workspace with the ids of the payloads that Slack's own teams recorded (T111, C111, D111), so that those can be
 * answered in it.
 */
export const TEST_WORKSPACE: Furniture = {
  team: { id: 'T111', name: 'Stand-in', domain: 'stand-in' },
  users: [
    { ...user('U777', 'reader'), isAdmin: true },
    user('U2', 'colleague'),
    user('W111', 'someone'),
    { ...user('UDESK', 'defence_desk', 'Defence Desk'), isBot: true },
    { ...user('USLACKBOT', 'slackbot'), isBot: true },
  ],
  channels: [
    channel('C111', 'desk'),
    { ...channel('C222', 'partners'), isShared: true },
    { ...channel('C333', 'elsewhere'), members: ['U777'] },
    { ...channel('G111', 'editors'), kind: 'private' },
    channel('CSETTLE', 'last'),
    { ...channel('D111', 'Defence Desk'), kind: 'im', members: ['U777', 'UDESK'] },
  ],
  app: { id: 'A111', botId: 'BDESK', user: 'UDESK' },
};

function user(id: string, name: string, realName = name): User {
  return { id, name, realName, tz: 'Asia/Dhaka', isBot: false, isAdmin: false };
}

function channel(id: string, name: string): Channel {
  return { id, name, kind: 'public', members: ['U777', 'U2', 'UDESK'], isArchived: false, isShared: false };
}
