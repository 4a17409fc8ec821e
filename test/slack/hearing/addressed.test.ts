import { describe, expect, it } from 'vitest';
import { isForDesk } from '../../../src/slack/hearing/addressed.ts';

describe('in a thread that the bot answered in, without a mention', () => {
  it.each([
    'and Turkey?',
    'when was that',
    'tulpar',
    '200',
    'and how many did they <@U2> ask about?',
    'how many howitzers, is that what <#C1|desk> says?',
    'ok, and the Tulpar?',
    'thanks, and when?',
    'no idea what a Tulpar is :thinking_face:',
    'كم عدد المدافع؟',
  ])('%j is for the bot', (text) => {
    expect(isForDesk(text, 'UDESK')).toBe(true);
  });

  it.each([
    ['it is spoken to someone else', '<@U2> what do you think?'],
    ['it is spoken to someone else, with a greeting', 'Hey <@U2|amina>, can you check?'],
    ['it is spoken to a group', '<!subteam^S1|@desk> please look at this'],
    ['it is spoken to everyone', '<!here> has anyone seen this?'],
    ['it mentions someone and asks nothing', 'I will ask <@U2> about the contract.'],
    ['it mentions the bot, which Slack tells as a mention', 'and when, <@UDESK>?'],
    ['it thanks', 'Thanks a lot!'],
    ['it thanks someone', 'thank you <@U2>'],
    ['it nods', 'OK, got it :+1:'],
    ['it is an emoji', ':tada:'],
    ['it is an emoji of its own', '👍'],
    ['it has no words', '…?'],
    ['it is empty', ''],
  ])('what is said is not for the bot when %s', (_, text) => {
    expect(isForDesk(text, 'UDESK')).toBe(false);
  });

  it('takes time in proportion to what is said', () => {
    const started = performance.now();
    for (const text of ['<'.repeat(40_000), ':a'.repeat(20_000), 'hey '.repeat(10_000), ' '.repeat(40_000)]) {
      isForDesk(text, 'UDESK');
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});
