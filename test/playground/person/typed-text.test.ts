import { describe, expect, it } from 'vitest';
import { asMrkdwn, readCommand } from '../../../src/playground/person/typed-text.ts';
import { readManifest } from '../../../src/playground/workspace/manifest.ts';
import { Workspace } from '../../../src/playground/workspace/workspace.ts';
import { TEST_WORKSPACE } from '../../helpers/slack-workspace.ts';

const workspace = new Workspace({ manifest: readManifest(), furniture: TEST_WORKSPACE, now: () => 0 });

describe('what a person types', () => {
  it.each([
    ['@Defence Desk how many?', '<@UDESK> how many?'],
    ['@defence_desk, and @colleague', '<@UDESK>, and <@U2>'],
    ['see #desk', 'see <#C111|desk>'],
    ['@nobody in #nowhere', '@nobody in #nowhere'],
    ['@readers are many', '@readers are many'],
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['<!channel> <@U777>', '&lt;!channel&gt; &lt;@U777&gt;'],
    ['https://example.org/@colleague', '<https://example.org/@colleague>'],
    ['mail@colleague', 'mail@colleague'],
    ['https://example.org/?a=1&b=2 there', '<https://example.org/?a=1&amp;b=2> there'],
  ])('%j becomes %j', (typed, stored) => {
    expect(asMrkdwn(typed, workspace)).toBe(stored);
  });

  it.each([
    ['/defence', { command: '/defence', text: '' }],
    ['/defence  bangladesh turkey ', { command: '/defence', text: 'bangladesh turkey' }],
    ['/defence a < b', { command: '/defence', text: 'a &lt; b' }],
    ['either/or', null],
    [' /defence', null],
    ['/ defence', null],
  ])('%j as a command is %j', (typed, command) => {
    expect(readCommand(typed)).toEqual(command);
  });
});
