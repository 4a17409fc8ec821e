import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LISTENED_TO } from '../../src/slack/surfaces.ts';
import { HAS_SHARED_PAYLOADS, sharedPayload, WITHOUT_THEM } from '../helpers/shared-payloads.ts';
import { ROOT } from '../helpers/source-files.ts';

const manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
const scopes: string[] = manifest.oauth_config.scopes.bot;

/** docs.slack.dev/reference/events and /reference/methods: what each thing that the bot does needs. */
const NEEDED = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  commands: 'commands',
  'chat.postMessage': 'chat:write',
  agent_view: 'assistant:write',
};

/** What was asked before in a thread, and what is asked there without a mention. */
const FOR_FOLLOW_UPS = { 'message.channels': 'channels:history', 'message.groups': 'groups:history' };

/** Whether a digest to a person arrived; their time zone and rights. */
const FOR_ORDERS = { 'conversations.open': 'im:write', 'users.info': 'users:read' };

describe('the manifest', () => {
  it('subscribes to exactly what is listened to', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(LISTENED_TO.events);
    const commands = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
    expect(commands).toEqual(LISTENED_TO.commands);
  });

  it('asks for the scopes that this needs and no more, and leaves to choice what it can do without', () => {
    expect([...scopes].sort()).toEqual(Object.values(NEEDED).sort());
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(Object.values({ ...FOR_FOLLOW_UPS, ...FOR_ORDERS }));
    expect(manifest.oauth_config.scopes).not.toHaveProperty('user');
  });

  it('keeps to the lengths that Slack shows', () => {
    const { name, description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(manifest.features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
  });

  it('lets people write to the bot, in Socket Mode', () => {
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it.skipIf(!HAS_SHARED_PAYLOADS)(`passes Slack's own schema${WITHOUT_THEM}`, () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      sharedPayload('manifest-schema/manifest.schema.2.0.0.json'),
    );
    validate(manifest);
    expect(validate.errors).toBeNull();
  });
});
