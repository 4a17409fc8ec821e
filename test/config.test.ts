import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowsColour, ConfigError, readBotConfig, readDeskConfig, readStoreConfig } from '../src/config.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_SIGNING_SECRET: '0123456789abcdef' };

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readBotConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the settings of the bot', () => {
  it('ask for nothing when no Slack credential is set', () => {
    const config = readBotConfig({});
    expect(config.slack).toBeNull();
    expect(config.logLevel).toBe('info');
  });

  it('do not take an address of the Web API alone for a wish to connect', () => {
    expect(readBotConfig({ SLACK_API_URL: 'http://127.0.0.1:9/api/' }).slack).toBeNull();
  });

  it('count an empty or blank value as unset', () => {
    expect(readBotConfig({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', PORT: '' }).slack).toBeNull();
  });

  it('take HTTP without an app token and Socket Mode with one', () => {
    expect(readBotConfig(http).slack).toMatchObject({ appToken: null, host: '127.0.0.1', port: 3000 });
    const socket = readBotConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1-A' }).slack;
    expect(socket).toMatchObject({ appToken: 'xapp-1-A', signingSecret: null });
  });

  it('end the address of the Web API in a slash', () => {
    expect(readBotConfig({ ...http, SLACK_API_URL: 'http://127.0.0.1:9/api' }).slack?.apiUrl).toBe(
      'http://127.0.0.1:9/api/',
    );
  });

  it('list every problem at once, each with the place to find the value', () => {
    const problems = problemsOf({ SLACK_APP_TOKEN: 'xoxb-swapped', PORT: '99999', LOG_LEVEL: 'loud' });
    expect(problems).toHaveLength(4);
    for (const name of ['SLACK_APP_TOKEN', 'PORT', 'LOG_LEVEL', 'SLACK_BOT_TOKEN is missing']) {
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
    }
    expect(problems.every((problem) => problem.includes('Find it: '))).toBe(true);
  });

  it('name the signing secret only where it is needed', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([expect.stringContaining('SLACK_SIGNING_SECRET')]);
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toEqual([]);
  });

  it('read lists with spaces or commas between, and name what does not belong', () => {
    const config = readBotConfig({ EDITORS: 'U1, W2', FEEDS: 'https://example.org/a https://example.org/b' });
    expect([config.editors, config.feeds]).toEqual([
      ['U1', 'W2'],
      ['https://example.org/a', 'https://example.org/b'],
    ]);
    expect(problemsOf({ EDITORS: 'U1 anna', FEEDS: 'ftp://x' })).toHaveLength(2);
  });

  it('keep everything in a file, unless another store is named', () => {
    expect(readBotConfig({}).databaseUrl).toBe('file:data/desk.db');
    expect(readStoreConfig({ DATABASE_URL: 'postgres://desk@db/desk', PORT: 'odd' }).databaseUrl).toContain('@db');
  });

  it('never repeat the password of a store', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://desk:hunter2@db/desk' }).join()).not.toContain('hunter2');
  });

  it('never repeat a token in a message', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'secret-value' }).join()).not.toContain('secret-value');
  });
});

describe('the settings of the desk', () => {
  it('name the shipped knowledge unless another folder is given', () => {
    const given = mkdtempSync(join(tmpdir(), 'desk-'));
    expect(readDeskConfig({ KNOWLEDGE_DIR: given }).knowledgeDir).toBe(given);
    expect(readDeskConfig({}).knowledgeDir).toMatch(/knowledge$/);
  });

  it('allow colour unless NO_COLOR is set to something', () => {
    expect([allowsColour({}), allowsColour({ NO_COLOR: '' }), allowsColour({ NO_COLOR: '1' })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
