import { z } from 'zod';

/** One setting: its name in the environment, what it means, and how a value is judged. */
export interface Setting {
  readonly name: string;
  readonly about: string;
  /** Shown in .env.example and the README; the value when unset. Empty: none. */
  readonly fallback: string;
  /** Where a person finds the value, for the message when it is missing or malformed. */
  readonly where: string;
  readonly schema: z.ZodType<unknown, string>;
  /** Never repeated in a message. */
  readonly isSecret?: boolean;
}

const SLACK_PAGES = 'api.slack.com/apps → your app →';

const text = z.string();
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port number')
  .transform(Number)
  .pipe(z.number().max(65_535, 'is over 65535'));
const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
const SEARCHES = ['auto', 'memory', 'database'] as const;
const list = text.transform((value) => value.split(/[\s,]+/).filter(Boolean));
export type Search = (typeof SEARCHES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting, in the order of .env.example and of the README's table, which a test compares with this one. */
export const SETTINGS = [
  {
    name: 'SLACK_BOT_TOKEN',
    about: 'Bot token. Any of the first three set: the real bot starts; none: the workspace in a browser tab.',
    fallback: '',
    where: `${SLACK_PAGES} OAuth & Permissions → Bot User OAuth Token`,
    schema: text.regex(/^xoxb-[\w-]+$/, 'is not a bot token (xoxb-…)'),
    isSecret: true,
  },
  {
    name: 'SLACK_APP_TOKEN',
    about: 'App-level token. Set: Socket Mode, no public address needed. Unset: HTTP.',
    fallback: '',
    where: `${SLACK_PAGES} Basic Information → App-Level Tokens (scope connections:write)`,
    schema: text.regex(/^xapp-[\w-]+$/, 'is not an app-level token (xapp-…)'),
    isSecret: true,
  },
  {
    name: 'SLACK_SIGNING_SECRET',
    about: 'Signing secret. Needed over HTTP, that is, without `SLACK_APP_TOKEN`.',
    fallback: '',
    where: `${SLACK_PAGES} Basic Information → App Credentials → Signing Secret`,
    schema: text.regex(/^\S{8,}$/, 'is too short for a signing secret or has spaces in it'),
    isSecret: true,
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
    name: 'DATABASE_URL',
    about: 'The store: `file:PATH` for SQLite, `postgres://USER:PASSWORD@HOST/NAME` for several machines.',
    fallback: 'file:data/desk.db',
    where: 'file:PATH, or the address that your PostgreSQL gives',
    schema: text.regex(/^(?:file:.+|postgres(?:ql)?:\/\/\S+)$/, 'is neither file:PATH nor postgres://…'),
    isSecret: true,
  },
  {
    name: 'FEEDS',
    about: 'Addresses of RSS or Atom feeds to read for everyone, with spaces between.',
    fallback: '',
    where: "the feed link on a newsroom's page",
    schema: list.pipe(
      z.array(z.url({ protocol: /^https?$/, error: 'has something in it that is no http(s) address' })),
    ),
  },
  {
    name: 'EDITORS',
    about: 'Slack user ids that may add and remove feeds, with spaces between; workspace admins always may.',
    fallback: '',
    where: "a person's profile in Slack → ⋮ → Copy member ID",
    schema: list.pipe(z.array(text.regex(/^[UW][A-Z0-9]+$/, 'has something in it that is no user id (U…)'))),
  },
  {
    name: 'SEARCH',
    about: 'Where passages are searched: `memory`, `database`, or `auto`: memory up to 50,000 passages.',
    fallback: 'auto',
    where: SEARCHES.join(', '),
    schema: z.enum(SEARCHES, `is none of ${SEARCHES.join(', ')}`),
  },
  {
    name: 'RETENTION_DAYS',
    about:
      'How long deliveries, feedback and the list of who changed what are kept. Articles stay until they are removed.',
    fallback: '365',
    where: 'a number of days, 30 or more',
    schema: text
      .regex(/^\d{2,5}$/, 'is not a number of days')
      .transform(Number)
      .pipe(z.number().min(30, 'is under 30')),
  },
  {
    name: 'METRICS',
    about: '`on` serves figures for Prometheus at `/metrics`, beside `/healthz` and `/readyz`.',
    fallback: 'off',
    where: 'on, off',
    schema: z.enum(['on', 'off'], 'is neither on nor off').transform((value) => value === 'on'),
  },
  {
    name: 'LOG_LEVEL',
    about: '`debug`, `info`, `warn` or `error`. Logs carry ids, never what was asked.',
    fallback: 'info',
    where: LOG_LEVELS.join(', '),
    schema: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`),
  },
] as const satisfies readonly Setting[];
