import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Letter, Messenger } from '../../src/app/ports/deliveries.ts';
import type { Target } from '../../src/app/ports/subscriptions.ts';
import { rateLimited, refusal } from '../../src/playground/web-api/reply.ts';
import { createMessenger } from '../../src/slack/messenger.ts';
import { CHANGES, delta, subscription } from '../helpers/deltas.ts';
import { type LogLine, recordingLog, settingsFor } from '../helpers/running-bot.ts';
import { SlackWire } from '../helpers/slack-wire.ts';

let slack: SlackWire;
let messenger: Messenger;
let lines: readonly LogLine[];
beforeEach(async () => {
  slack = await SlackWire.start();
  const recording = recordingLog();
  lines = recording.lines;
  messenger = createMessenger(settingsFor(slack), recording.log);
});
afterEach(() => slack.stop());

const CHANNEL: Target = { kind: 'channel', id: 'C111' };
const PERSON: Target = { kind: 'person', id: 'U2' };
const WORD: Letter = { kind: 'word', text: 'The digest rests & waits.' };
const DIGEST: Letter = {
  kind: 'digest',
  subscription: subscription(),
  day: '2026-11-26',
  isLate: false,
  delta: delta([CHANGES.recounted]),
};

describe('a letter', () => {
  it('is posted with its key, blocks and words, and no preview of its links', async () => {
    expect(await messenger.send(CHANNEL, DIGEST, 'subscription k3f9 2026-11-26')).toEqual({ kind: 'sent' });
    const [message] = slack.standIn.workspace.messages('C111');
    expect(message?.metadata).toEqual({
      event_type: 'defence_desk_letter',
      event_payload: { key: 'subscription k3f9 2026-11-26' },
    });
    expect(message?.text).toContain('18 → 24');
    expect(message?.blocks.length).toBeGreaterThan(1);
    expect(await slack.sent('chat.postMessage')).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  it('to a person goes into the direct message with them, with no scope but chat:write', async () => {
    slack.standIn.scopes.delete('im:write');
    expect(await messenger.send(PERSON, WORD, 'k')).toEqual({ kind: 'sent' });
    const direct = slack.standIn.workspace.channels().find(({ kind, members }) => kind === 'im' && members[0] === 'U2');
    const [message] = slack.standIn.workspace.messages(direct?.id ?? '');
    expect(message?.text).toBe('The digest rests &amp; waits.');
  });

  it('whose blocks are refused goes out once as text, and Slack’s pointer is logged', async () => {
    const messages = ['[ERROR] unsupported type: rich_text [json-pointer:/blocks/0/type]'];
    slack.script('chat.postMessage', refusal('invalid_blocks', { response_metadata: { messages } }));
    expect(await messenger.send(CHANNEL, DIGEST, 'k')).toEqual({ kind: 'sent' });
    expect(slack.of('chat.postMessage')).toHaveLength(2);
    const [message] = slack.standIn.workspace.messages('C111');
    expect(message).toMatchObject({ blocks: [], metadata: { event_payload: { key: 'k' } } });
    expect(message?.text).toContain('18 → 24');
    expect(JSON.stringify(lines)).toContain('json-pointer:/blocks/0/type');
  });
});

describe('a letter that is not taken', () => {
  const said = async (word: string, to = CHANNEL) => {
    slack.script('chat.postMessage', refusal(word));
    return messenger.send(to, WORD, 'k');
  };

  it.each([
    ['channel_not_found', 'the channel is gone, or I was removed from it'],
    ['not_in_channel', 'I am not in the channel any more; /invite @Defence Desk brings me back'],
    ['is_archived', 'the channel is archived'],
    ['restricted_action_read_only_channel', 'this workspace does not let me post there'],
  ])('for %s has nowhere to go', async (word, why) => {
    expect(await said(word)).toEqual({ kind: 'gone', why });
  });

  it.each(['user_not_found', 'user_disabled', 'account_inactive'])('for %s has nobody to go to', async (word) => {
    expect(await said(word, PERSON)).toEqual({ kind: 'gone', why: 'the account is deactivated' });
  });

  it('waits as long as Slack says, and longer where only a new token helps', async () => {
    slack.script('chat.postMessage', rateLimited(7));
    expect(await messenger.send(CHANNEL, WORD, 'k')).toEqual({ kind: 'later', retryAfterMs: 7_000 });
    expect(await said('service_unavailable')).toEqual({ kind: 'later', retryAfterMs: 30_000 });
    expect(await said('token_revoked')).toEqual({ kind: 'later', retryAfterMs: 600_000 });
    expect(await said('account_inactive')).toMatchObject({ kind: 'later' });
  });

  it('for another reason is refused with Slack’s word', async () => {
    expect(await said('metadata_too_large')).toEqual({ kind: 'refused', error: 'metadata_too_large' });
    slack.script('chat.postMessage', { status: 403, body: 'Forbidden' });
    expect(await messenger.send(CHANNEL, WORD, 'k')).toEqual({ kind: 'refused', error: 'http_403' });
  });

  it('waits where nobody answers the call at all', async () => {
    const gone = await SlackWire.start();
    const { apiUrl } = gone;
    await gone.stop();
    const nowhere = createMessenger({ ...settingsFor(slack), apiUrl }, recordingLog().log);
    expect(await nowhere.send(CHANNEL, WORD, 'k')).toEqual({ kind: 'later', retryAfterMs: 30_000 });
    const noName = createMessenger({ ...settingsFor(slack), apiUrl: 'http://slack.invalid/api/' }, recordingLog().log);
    expect(await noName.send(CHANNEL, WORD, 'k')).toMatchObject({ kind: 'later' });
  });
});

describe('a letter of which nobody knows whether it arrived', () => {
  it('is sent once and called unclear: after a broken line, a 5xx, a half-done operation, or words that are not Slack’s', async () => {
    slack.standIn.loseAnswer('chat.postMessage');
    expect(await messenger.send(CHANNEL, WORD, 'k')).toEqual({ kind: 'unclear' });
    expect(slack.standIn.workspace.messages('C111')).toHaveLength(1);
    slack.script('chat.postMessage', { status: 502, body: '<html>bad gateway</html>' }, refusal('fatal_error'), {
      body: '<html>please log in</html>',
    });
    for (const _ of [1, 2, 3]) expect(await messenger.send(CHANNEL, WORD, 'k')).toEqual({ kind: 'unclear' });
    expect(slack.of('chat.postMessage')).toHaveLength(4);
    expect(JSON.stringify(lines)).not.toContain('waits');
  });

  it('is found again by its key, in a channel and in a direct message', async () => {
    for (const to of [CHANNEL, PERSON]) {
      const since = Date.now();
      slack.standIn.scopes.add('im:write');
      slack.standIn.loseAnswer('chat.postMessage');
      await messenger.send(to, WORD, 'mine');
      expect(await messenger.find(to, 'mine', since)).toBe('there');
      expect(await messenger.find(to, 'other', since)).toBe('not-there');
    }
  });

  it('is not looked for before its time, nor past five pages', async () => {
    const now = Date.now();
    await messenger.send(CHANNEL, WORD, 'mine');
    expect(await messenger.find(CHANNEL, 'mine', now + 3_600_000)).toBe('not-there');
    const { workspace } = slack.standIn;
    for (let each = 0; each < 1_001; each++) {
      const plain = { text: 'chatter', blocks: [], metadata: null, visibleTo: null, isMrkdwn: true } as const;
      workspace.post({ ...plain, channel: 'C111', user: 'U2', botId: null, threadTs: null, isBroadcast: false });
    }
    expect(await messenger.find(CHANNEL, 'mine', now)).toBe('unknown');
  });

  it('stays unknown where the history may not be read', async () => {
    await messenger.send(CHANNEL, WORD, 'mine');
    slack.standIn.scopes.clear();
    expect(await messenger.find(CHANNEL, 'mine', 0)).toBe('unknown');
    expect(await messenger.find(PERSON, 'mine', 0)).toBe('unknown');
  });

  it('is looked for again once Slack is back', async () => {
    slack.script('conversations.history', rateLimited(30));
    await expect(messenger.find(CHANNEL, 'mine', 0)).rejects.toThrow();
    expect(await messenger.find(CHANNEL, 'mine', 0)).toBe('not-there');
  });
});
