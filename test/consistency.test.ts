import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../src/settings.ts';
import { SCOPES } from '../src/slack/scopes.ts';
import { LISTENED_TO } from '../src/slack/surfaces.ts';
import { ROOT } from './helpers/source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the settings', () => {
  const wanted = SETTINGS.map(({ name, fallback }) => [name, fallback]);

  it('stand in .env.example, each once, with the same default and in the same order', () => {
    const lines = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]);
    expect(lines).toEqual(wanted);
  });

  it("stand in the README's table with the same default and meaning", () => {
    const rows = SETTINGS.map(
      ({ name, fallback, about }) => `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${about} |`,
    );
    const table = read('README.md')
      .split('\n')
      .filter((line) => /^\| `[A-Z_]+` \|/.test(line));
    expect(table).toEqual(rows);
  });
});

describe('the manifest', () => {
  const manifest = parse(read('manifest.yml'));

  it('asks Slack for the commands that are listened to, and no others', () => {
    const commands = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
    expect(commands).toEqual(LISTENED_TO.commands);
  });

  it('asks Slack for the events that are listened to, and no others', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(LISTENED_TO.events);
  });

  it('offers the shortcuts that are listened to, and takes presses and forms', () => {
    const shortcuts = manifest.features.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id);
    expect(shortcuts).toEqual(LISTENED_TO.shortcuts);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  it('asks for the scope of everything in use and for no other, the optional ones apart', () => {
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    const heard = LISTENED_TO.events.flatMap((event) => SCOPE_OF_EVENT[event] ?? []);
    // Beside what is heard: commands, replies, and the agent view that the manifest turns on.
    expect([...bot].sort()).toEqual([...heard, 'commands', 'chat:write', 'assistant:write'].sort());
    const left = [...heard, ...LISTENED_TO.events.flatMap((event) => OPTIONAL_SCOPE_OF_EVENT[event] ?? [])];
    expect(optional).toEqual(expect.arrayContaining(left.filter((scope) => !bot.includes(scope))));
    // What is done without each is told at the start and by the doctor.
    expect(SCOPES.map(({ scope }) => scope)).toEqual([...bot, ...optional]);
    expect(SCOPES.flatMap(({ scope, without }) => (without === null ? [scope] : []))).toEqual(bot);
  });
});

/** docs.slack.dev/reference/events: the scope that each event asks for; app_home_opened asks for none. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
};

/** The events that are told only where whoever installs the app grants their scope. */
const OPTIONAL_SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
};
