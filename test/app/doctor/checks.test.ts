import { describe, expect, it } from 'vitest';
import { feedsCheck } from '../../../src/app/doctor/check-feeds.ts';
import { slackCheck } from '../../../src/app/doctor/check-slack.ts';
import { runChecks } from '../../../src/app/doctor/run-checks.ts';
import { InputError } from '../../../src/app/input-error.ts';
import type { Finding } from '../../../src/app/ports/checks.ts';
import type { KnownSource } from '../../../src/app/ports/sources.ts';

const NOON = Date.UTC(2026, 2, 10, 12);
const HOUR = 60 * 60_000;
const FINE: Finding = { level: 'ok', what: 'Fine.', remedy: null };

describe('checks', () => {
  it('are given up one by one when their time is over', async () => {
    const found = await runChecks(
      [
        { name: 'slow', run: () => new Promise(() => {}) },
        { name: 'quick', run: async () => [FINE] },
      ],
      20,
    );
    expect(found).toEqual([
      {
        check: 'slow',
        level: 'wrong',
        what: 'It did not answer within 0.02 s.',
        remedy: 'See whether it runs and can be reached from here.',
      },
      { check: 'quick', ...FINE },
    ]);
  });

  it('that fail are told by what was meant for a person, and by nothing else', async () => {
    const found = await runChecks([
      {
        name: 'meant',
        run: async () => {
          throw new InputError('Slack refused the token. Copy it again.');
        },
      },
      {
        name: 'not meant',
        run: () => {
          throw new TypeError('xoxb-secret');
        },
      },
    ]);
    expect(found).toMatchObject([
      { check: 'meant', level: 'wrong', what: 'Slack refused the token. Copy it again.' },
      { check: 'not meant', level: 'wrong', what: 'It could not be looked at (TypeError).' },
    ]);
    expect(JSON.stringify(found)).not.toContain('xoxb');
  });
});

describe('the check of Slack', () => {
  const wanted = [
    { scope: 'chat:write', without: null },
    { scope: 'users:read', without: 'times are read in UTC' },
  ];
  const levels = async (granted: readonly string[] | null) => {
    const state = granted && { team: 'Sample Team', granted };
    return (await slackCheck(async () => state, wanted).run()).map(({ level, what }) => `${level} ${what}`);
  };

  it('finds the scopes that must be there, and those that may be left out', async () => {
    expect(await levels(['chat:write', 'users:read'])).toEqual(['ok The bot belongs to Sample Team.']);
    expect(await levels([])).toEqual([
      'ok The bot belongs to Sample Team.',
      'wrong The scope chat:write is missing.',
      'warn The scope users:read is not granted: times are read in UTC.',
    ]);
  });

  it('says that nothing is connected where no token is set', async () => {
    expect(await levels(null)).toEqual([
      'warn No token is set: a workspace in a browser tab starts instead of the bot.',
    ]);
  });
});

describe('the check of feeds', () => {
  const source = (change: Partial<KnownSource>): KnownSource => ({
    id: 's1',
    team: '',
    kind: 'feed',
    url: 'https://news.example/feed?key=hunter2',
    title: 'Sample News',
    addedBy: 'settings',
    addedAt: NOON,
    etag: null,
    lastModified: null,
    checkedAt: NOON,
    nextCheckAt: NOON + HOUR,
    failures: 0,
    problem: null,
    ...change,
  });
  const check = async (sources: readonly KnownSource[] | null) => {
    return (
      await feedsCheck(
        async () => sources,
        () => NOON,
      ).run()
    ).map(({ level, what }) => `${level} ${what}`);
  };

  it('counts those that read well', async () => {
    expect(await check([source({}), source({ nextCheckAt: NOON - HOUR })])).toEqual(['ok 2 read well.']);
    expect(await check([])).toEqual(['ok None is followed.']);
    expect(await check(null)).toEqual([]);
  });

  it('names those that failed, without what may be a key', async () => {
    expect(await check([source({}), source({ failures: 1, problem: 'it answered 503.' })])).toEqual([
      'ok 1 reads well.',
      'warn https://news.example/feed failed once: it answered 503.',
    ]);
    expect(await check([source({ failures: 5, problem: 'it answered 404.' })])).toEqual([
      'wrong https://news.example/feed failed 5 times in a row: it answered 404.',
    ]);
  });

  it('notices that nobody reads them', async () => {
    expect(await check([source({ nextCheckAt: NOON - HOUR - 1 })])).toEqual([
      'warn 1 should have been read over an hour ago.',
    ]);
  });
});
