import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What Slack learns of an app from its manifest (docs.slack.dev/reference/app-manifest). */
export interface AppManifest {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  readonly scopes: readonly string[];
  /** Whoever installs the app may leave these out. */
  readonly optionalScopes: readonly string[];
  /** Event types subscribed to, as the manifest names them: `message.im`. */
  readonly events: readonly string[];
  readonly hasHomeTab: boolean;
  readonly hasMessagesTab: boolean;
  /** Without it, no button, view or shortcut is delivered. */
  readonly isInteractive: boolean;
  readonly suggestedPrompts: readonly { readonly title: string; readonly message: string }[];
}

export interface SlashCommand {
  /** With its slash. */
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly callbackId: string;
  readonly type: 'message' | 'global';
}

/** The manifest.yml that ships with this project. */
const MANIFEST_FILE = new URL('../../../manifest.yml', import.meta.url);

/** Reads a manifest in YAML. Throws where it lacks what every app needs. */
export function readManifest(yaml: string = readFileSync(MANIFEST_FILE, 'utf8')): AppManifest {
  const { display_information: about, features, oauth_config: oauth, settings } = manifestSchema.parse(parse(yaml));
  return {
    name: features.bot_user.display_name,
    description: about.description,
    commands: features.slash_commands.map((each) => ({
      command: each.command,
      description: each.description,
      usageHint: each.usage_hint,
    })),
    shortcuts: features.shortcuts.map(({ callback_id: callbackId, ...each }) => ({ ...each, callbackId })),
    scopes: oauth.scopes.bot,
    optionalScopes: oauth.scopes.bot_optional,
    events: settings.event_subscriptions.bot_events,
    hasHomeTab: features.app_home.home_tab_enabled,
    hasMessagesTab: features.app_home.messages_tab_enabled,
    isInteractive: settings.interactivity.is_enabled,
    suggestedPrompts: features.agent_view.suggested_prompts,
  };
}

const text = z.string();

/** What is read of a manifest; its full schema is Slack's and is checked in a test. */
const manifestSchema = z.object({
  display_information: z.object({ name: text, description: text.default('') }),
  features: z.object({
    bot_user: z.object({ display_name: text }),
    app_home: z
      .object({ home_tab_enabled: z.boolean().default(false), messages_tab_enabled: z.boolean().default(true) })
      .prefault({}),
    agent_view: z
      .object({ suggested_prompts: z.array(z.object({ title: text, message: text })).default([]) })
      .prefault({}),
    slash_commands: z.array(z.object({ command: text, description: text, usage_hint: text.default('') })).default([]),
    shortcuts: z
      .array(z.object({ name: text, description: text, callback_id: text, type: z.enum(['message', 'global']) }))
      .default([]),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(text), bot_optional: z.array(text).default([]) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(text).default([]) }).prefault({}),
    interactivity: z.object({ is_enabled: z.boolean().default(false) }).prefault({}),
  }),
});
