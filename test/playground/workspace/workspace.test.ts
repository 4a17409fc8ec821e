import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/playground/workspace/manifest.ts';
import type { Change } from '../../../src/playground/workspace/model.ts';
import { Workspace } from '../../../src/playground/workspace/workspace.ts';
import { TEST_WORKSPACE } from '../../helpers/slack-workspace.ts';

function workspaceAt(now: () => number): Workspace {
  return new Workspace({ manifest: readManifest(), furniture: TEST_WORKSPACE, now });
}

const draft = {
  channel: 'C111',
  threadTs: null,
  user: 'U777',
  botId: null,
  text: 'words',
  blocks: [],
  metadata: null,
  visibleTo: null,
  isBroadcast: false,
  isMrkdwn: true,
};

describe('a timestamp', () => {
  it('grows strictly, on a clock that stands still or goes back', () => {
    const times = [1_700_000_000_123, 1_700_000_000_123, 1_700_000_000_000, 1_700_000_001_000];
    const workspace = workspaceAt(() => times.shift() ?? 0);
    expect([1, 2, 3, 4].map(() => workspace.nextTs())).toEqual([
      '1700000000.123000',
      '1700000000.123001',
      '1700000000.123002',
      '1700000001.000000',
    ]);
  });
});

describe('an id', () => {
  it('has the letter of its kind, capitals and digits, and comes once', () => {
    const workspace = workspaceAt(() => 0);
    const ids = Array.from({ length: 100 }, () => workspace.nextId('V'));
    expect(ids.every((id) => /^V[0-9A-Z]{9}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(100);
  });
});

describe('a change', () => {
  it('is told to whoever listens, after it, until they stop', () => {
    const workspace = workspaceAt(() => 1_700_000_000_000);
    const told: Change[] = [];
    const stop = workspace.subscribe((change) => told.push(change));
    const before = workspace.post(draft);
    const edited = workspace.edit('C111', before.ts, { text: 'other' });
    workspace.remove('C111', before.ts);
    stop();
    workspace.post(draft);
    expect(told).toEqual([
      { kind: 'message', channel: 'C111', ts: before.ts, before: null },
      { kind: 'message', channel: 'C111', ts: before.ts, before },
      { kind: 'message-gone', channel: 'C111', ts: before.ts, before: edited },
    ]);
  });

  it('leaves what was handed out before as it was', () => {
    const workspace = workspaceAt(() => 1_700_000_000_000);
    const before = workspace.post(draft);
    workspace.edit('C111', before.ts, { text: 'other' });
    expect(before.text).toBe('words');
    expect(workspace.message('C111', before.ts)).toMatchObject({ text: 'other', editedTs: expect.any(String) });
  });

  it('of what is not there is none', () => {
    const workspace = workspaceAt(() => 0);
    expect(workspace.edit('C111', '1.000001', { text: 'other' })).toBeNull();
    expect(workspace.remove('C111', '1.000001')).toBe(false);
  });
});

describe('the log', () => {
  it('keeps the newest 500 exchanges', () => {
    const workspace = workspaceAt(() => 7);
    for (let count = 0; count < 501; count++) {
      workspace.record({ direction: 'from-app', what: `${count}`, outcome: 'ok', sent: {} });
    }
    expect(workspace.log()).toHaveLength(500);
    expect(workspace.log()[0]).toEqual({ at: 7, direction: 'from-app', what: '1', outcome: 'ok', sent: {} });
  });
});
