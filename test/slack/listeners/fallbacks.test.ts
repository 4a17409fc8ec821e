import { describe, expect, it } from 'vitest';
import { botsForTests } from '../../helpers/running-bot.ts';
import { commandFields } from '../../helpers/slack-requests.ts';

/** Slack waits no longer for an acknowledgement. */
const ACK_DEADLINE_MS = 3_000;

const start = botsForTests();

describe('what nothing listens to', () => {
  const interactions: Record<string, object> = {
    'a button': {
      type: 'block_actions',
      actions: [{ type: 'button', action_id: 'gone', block_id: 'b', action_ts: '1' }],
      ...WHO(),
    },
    'a legacy button': {
      type: 'interactive_message',
      callback_id: 'gone',
      actions: [{ name: 'a', type: 'button' }],
      ...WHO(),
    },
    'a global shortcut': { type: 'shortcut', callback_id: 'gone', action_ts: '1', ...WHO() },
    'a message shortcut': { type: 'message_action', callback_id: 'gone', message: {}, ...WHO() },
    'a submitted view': { type: 'view_submission', view: { id: 'V1', type: 'modal', callback_id: 'gone' }, ...WHO() },
    'a closed view': { type: 'view_closed', view: { id: 'V1', type: 'modal', callback_id: 'gone' }, ...WHO() },
    'a menu asking for options': { type: 'block_suggestion', action_id: 'gone', block_id: 'b', value: 'x', ...WHO() },
  };

  it.each(Object.entries(interactions))('is acknowledged at once: %s', async (_, payload) => {
    const { requests } = await start();
    const started = performance.now();
    expect((await requests.interaction(payload)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(ACK_DEADLINE_MS);
  });

  it('is answered with a hint where it is a command', async () => {
    const { requests } = await start();
    const response = await requests.command(commandFields('x', { command: '/defense' }));
    expect(await response.text()).toMatch(/Try \/defence help/);
  });

  it('is acknowledged within Slack’s 3 s where Bolt cannot even name it', async () => {
    const { requests } = await start();
    expect((await requests.interaction({ type: 'unheard_of', ...WHO() })).status).toBe(200);
  });

  function WHO() {
    return { team: { id: 'T111' }, user: { id: 'U777' }, channel: { id: 'C111' }, trigger_id: '1.2' };
  }
});
