import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StandIn } from '../../src/playground/stand-in.ts';
import { TEST_WORKSPACE } from '../helpers/slack-workspace.ts';
import { call, pointersOf } from './web-calls.ts';
import { WRONG_BLOCKS } from './wrong-blocks.ts';
import { WRONG_GROUPS } from './wrong-groups.ts';
import { WRONG_MODALS } from './wrong-views.ts';

/** One wrong message or modal for each rule of Slack's, told with Slack's word and a pointer to where it went wrong. */

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start({ furniture: TEST_WORKSPACE });
});
afterAll(() => standIn.stop());

describe('a message is refused with invalid_blocks for', () => {
  it.each([...WRONG_BLOCKS, ...WRONG_GROUPS])('%s', async (_, blocks, said) => {
    const reply = await call({ standIn, method: 'chat.postMessage' }, { channel: 'C111', text: 'words', blocks });
    expect(reply).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(pointersOf(reply)).toContain(said);
    expect(pointersOf(reply)).toMatch(/^\[ERROR\] .+ \[json-pointer:\/.*\]$/m);
  });
});

describe('a modal is refused with invalid_arguments for', () => {
  it.each(WRONG_MODALS)('%s', async (_, view, said) => {
    const trigger = standIn.triggers.issue('U777');
    const reply = await call({ standIn, method: 'views.open' }, { trigger_id: trigger, view });
    expect(reply).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(pointersOf(reply)).toContain(said);
    expect(standIn.workspace.modals('U777')).toEqual([]);
  });
});
