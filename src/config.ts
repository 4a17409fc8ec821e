import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { type LogLevel, SETTINGS, type Search, type Setting } from './settings.ts';
import type { SlackSettings } from './slack/settings.ts';

/** Setting any of these means that Slack is wanted, so that whatever else it needs is then asked for. */
const SLACK_CREDENTIALS = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the bot and the command line both need. */
export interface DeskConfig {
  readonly knowledgeDir: string;
  /** The names that ship with the desk, for a knowledge folder without its own. */
  readonly shippedNamesDir: string;
}

/** Where everything that outlives a process is kept. */
export interface StoreConfig extends DeskConfig {
  readonly databaseUrl: string;
  readonly search: Search;
  readonly retentionDays: number;
  readonly feeds: readonly string[];
}

export interface BotConfig extends StoreConfig {
  /** Null when no credential for Slack is set: then the playground starts. */
  readonly slack: SlackSettings | null;
  /** Of the playground's page. */
  readonly port: number;
  readonly editors: readonly string[];
  readonly hasMetrics: boolean;
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

/** The settings of the store, checked: for the commands that work on it. Throws a `ConfigError` like `readBotConfig`. */
export function readStoreConfig(environment: Environment): StoreConfig {
  const { values, problems } = readValues(environment, ['DATABASE_URL', 'SEARCH', 'RETENTION_DAYS', 'FEEDS']);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return { ...readDeskConfig(environment), ...storeConfig(values) };
}

/** All settings, checked. An empty value counts as unset. Throws a `ConfigError` that lists every mistake at once. */
export function readBotConfig(environment: Environment): BotConfig {
  const { values, problems } = readValues(environment, null);
  const usesSlack = SLACK_CREDENTIALS.some((name) => environment[name]?.trim());
  if (usesSlack) problems.push(...missingForSlack(environment));
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return {
    ...readDeskConfig(environment),
    ...storeConfig(values),
    slack: usesSlack ? slackConfig(values) : null,
    port: values.get('PORT') as number,
    editors: (values.get('EDITORS') as readonly string[] | undefined) ?? [],
    hasMetrics: values.get('METRICS') as boolean,
    logLevel: values.get('LOG_LEVEL') as LogLevel,
  };
}

/** What is wrong with the settings, a line each; none where all is well. */
export function settingsProblems(environment: Environment): string[] {
  try {
    readBotConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
}

/** The settings of these names (null: all), each in its own type, and what is wrong with the others. */
function readValues(environment: Environment, names: readonly string[] | null) {
  const problems: string[] = [];
  const values = new Map<string, unknown>();
  for (const setting of SETTINGS) {
    const given = environment[setting.name]?.trim() || setting.fallback;
    if (given === '' || (names && !names.includes(setting.name))) continue;
    const result = setting.schema.safeParse(given);
    if (result.success) values.set(setting.name, result.data);
    else problems.push(`${shown(setting, given)} ${result.error.issues[0]?.message}. Find it: ${setting.where}.`);
  }
  return { values, problems };
}

/** A setting beside its value; a secret's value is never repeated. */
function shown({ name, isSecret = false }: Setting, value: string): string {
  return isSecret ? name : `${name} "${value}"`;
}

function storeConfig(values: ReadonlyMap<string, unknown>): Omit<StoreConfig, keyof DeskConfig> {
  return {
    databaseUrl: values.get('DATABASE_URL') as string,
    search: values.get('SEARCH') as Search,
    retentionDays: values.get('RETENTION_DAYS') as number,
    feeds: (values.get('FEEDS') as readonly string[] | undefined) ?? [],
  };
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
