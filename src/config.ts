import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import type { SlackSettings } from './slack/settings.ts';

/** One setting: its name in the environment, what it means, and how a value is judged. */
export interface Setting {
  readonly name: string;
  readonly about: string;
  /** Shown in .env.example and the README; the value when unset. Empty: none. */
  readonly fallback: string;
  /** Where a person finds the value, for the message when it is missing or malformed. */
  readonly where: string;
  readonly schema: z.ZodType<unknown, string>;
}

const SLACK_PAGES = 'api.slack.com/apps → your app →';

const text = z.string();
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port number')
  .transform(Number)
  .pipe(z.number().max(65_535, 'is over 65535'));
const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting, in the order of .env.example and of the README's table, which a test compares with this one. */
export const SETTINGS = [
  {
    name: 'SLACK_BOT_TOKEN',
    about: 'Bot token. Any of the first three set: the real bot starts; none: the workspace in a browser tab.',
    fallback: '',
    where: `${SLACK_PAGES} OAuth & Permissions → Bot User OAuth Token`,
    schema: text.regex(/^xoxb-[\w-]+$/, 'is not a bot token (xoxb-…)'),
  },
  {
    name: 'SLACK_APP_TOKEN',
    about: 'App-level token. Set: Socket Mode, no public address needed. Unset: HTTP.',
    fallback: '',
    where: `${SLACK_PAGES} Basic Information → App-Level Tokens (scope connections:write)`,
    schema: text.regex(/^xapp-[\w-]+$/, 'is not an app-level token (xapp-…)'),
  },
  {
    name: 'SLACK_SIGNING_SECRET',
    about: 'Signing secret. Needed over HTTP, that is, without `SLACK_APP_TOKEN`.',
    fallback: '',
    where: `${SLACK_PAGES} Basic Information → App Credentials → Signing Secret`,
    schema: text.regex(/^\S{8,}$/, 'is too short for a signing secret or has spaces in it'),
  },
  {
    name: 'SLACK_API_URL',
    about: 'Address of the Web API, for GovSlack or a stand-in.',
    fallback: 'https://slack.com/api/',
    where: 'leave it out unless you know that you need it',
    schema: z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }),
  },
  {
    name: 'HOST',
    about: 'Address to listen on over HTTP. `0.0.0.0` opens it to the network.',
    fallback: '127.0.0.1',
    where: 'an address of this machine',
    schema: text.regex(/^[\w.:-]+$/, 'is not a host name or address'),
  },
  {
    name: 'PORT',
    about: 'Port to listen on, over HTTP and for the workspace in a browser tab; 0 takes a free one.',
    fallback: '3000',
    where: 'a number from 0 to 65535',
    schema: port,
  },
  {
    name: 'KNOWLEDGE_DIR',
    about: 'Folder of articles and names.',
    fallback: 'knowledge',
    where: 'a folder made as knowledge/README.md says',
    schema: text,
  },
  {
    name: 'LOG_LEVEL',
    about: '`debug`, `info`, `warn` or `error`. Logs carry ids, never what was asked.',
    fallback: 'info',
    where: LOG_LEVELS.join(', '),
    schema: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`),
  },
] as const satisfies readonly Setting[];

/** Setting any of these means that Slack is wanted, so that whatever else it needs is then asked for. */
const SLACK_CREDENTIALS = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the bot and the command line both need. */
export interface DeskConfig {
  readonly knowledgeDir: string;
  /** The names that ship with the desk, for a knowledge folder without its own. */
  readonly shippedNamesDir: string;
}

export interface BotConfig extends DeskConfig {
  /** Null when no credential for Slack is set: then the playground starts. */
  readonly slack: SlackSettings | null;
  /** Of the playground's page. */
  readonly port: number;
  readonly logLevel: LogLevel;
}

/** Thrown by `readBotConfig`; its message lists every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The process's environment over the `.env` file of the working folder, which may be absent. Changes neither. */
export function readEnvironment(): Environment {
  const fromFile: Record<string, string> = {};
  readDotenv({ processEnv: fromFile, quiet: true });
  return { ...fromFile, ...process.env };
}

/** True unless NO_COLOR is set (no-color.org: to anything but the empty string). */
export function allowsColour(environment: Environment): boolean {
  return !environment.NO_COLOR;
}

export function readDeskConfig(environment: Environment): DeskConfig {
  const root = new URL('../', import.meta.url);
  const shipped = fileURLToPath(new URL('knowledge', root));
  return {
    knowledgeDir: environment.KNOWLEDGE_DIR || shipped,
    shippedNamesDir: fileURLToPath(new URL('knowledge/names', root)),
  };
}

/** All settings, checked. An empty value counts as unset. Throws a `ConfigError` that lists every mistake at once. */
export function readBotConfig(environment: Environment): BotConfig {
  const problems: string[] = [];
  const values = new Map<string, unknown>();
  for (const setting of SETTINGS) {
    const given = environment[setting.name]?.trim() || setting.fallback;
    if (given === '') continue;
    const result = setting.schema.safeParse(given);
    if (result.success) values.set(setting.name, result.data);
    else problems.push(`${shown(setting.name, given)} ${result.error.issues[0]?.message}. Find it: ${setting.where}.`);
  }
  const usesSlack = SLACK_CREDENTIALS.some((name) => environment[name]?.trim());
  if (usesSlack) problems.push(...missingForSlack(environment));
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return {
    ...readDeskConfig(environment),
    slack: usesSlack ? slackConfig(values) : null,
    port: values.get('PORT') as number,
    logLevel: values.get('LOG_LEVEL') as LogLevel,
  };
}

/** A setting beside its value; a secret's value is never repeated. */
function shown(name: string, value: string): string {
  return SLACK_CREDENTIALS.includes(name) ? name : `${name} "${value}"`;
}

function missingForSlack(environment: Environment): string[] {
  const has = (name: string) => Boolean(environment[name]?.trim());
  const needed = has('SLACK_APP_TOKEN') ? ['SLACK_BOT_TOKEN'] : ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'];
  return SETTINGS.filter(({ name }) => needed.includes(name) && !has(name)).map(
    ({ name, where }) => `${name} is missing. Find it: ${where}.`,
  );
}

function slackConfig(values: ReadonlyMap<string, unknown>): SlackSettings {
  const optional = (name: string) => (values.get(name) as string | undefined) ?? null;
  const apiUrl = values.get('SLACK_API_URL') as string;
  return {
    botToken: values.get('SLACK_BOT_TOKEN') as string,
    appToken: optional('SLACK_APP_TOKEN'),
    signingSecret: optional('SLACK_SIGNING_SECRET'),
    apiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    host: values.get('HOST') as string,
    port: values.get('PORT') as number,
  };
}
