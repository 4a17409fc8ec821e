import { z } from 'zod';
import { type Mistake, shown } from './mistake.ts';
import { parseYaml, type YamlData } from './parse-yaml.ts';
import { DAY_REMEDY, readDay } from './read-day.ts';

/** What an article's head says about it. */
export interface Head {
  readonly title: string;
  readonly published: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
}

/** The head of an article and the text below it. */
export interface HeadAndBody {
  readonly head: Head;
  readonly body: string;
  /** Line of the file that the body begins on, from 1. */
  readonly bodyLine: number;
}

const OPENING = /^---[ \t]*(?:\n|$)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** Longest front matter in characters. It bounds the work that nested or aliased YAML can ask for. */
const MAX_CHARS = 20_000;

/** Whether a text opens with the line `---`. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text);
}

/** Reads YAML front matter: `title` and `published` (or `date`) are needed; keys it does not know are left alone. */
export function readFrontMatter(text: string): HeadAndBody | Mistake {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) {
    return { line: 1, problem: 'the front matter that begins here does not end', remedy: 'Add a line --- below it' };
  }
  if (closing.index > MAX_CHARS) {
    return { line: 1, problem: 'the front matter is over 20,000 characters', remedy: 'Move the text below it' };
  }
  const yaml = parseYaml(text.slice(start, start + closing.index), 2);
  if (!('value' in yaml)) return yaml;
  const head = readHead(yaml);
  if ('problem' in head) return head;
  const bodyStart = start + closing.index + closing[0].length;
  return { head, body: text.slice(bodyStart), bodyLine: text.slice(0, bodyStart).split('\n').length };
}

function readHead(yaml: YamlData): Head | Mistake {
  const result = HEAD.safeParse(yaml.value ?? {});
  if (!result.success) return mistakeOf(result.error.issues[0], yaml);
  const { title, published, date, source, url, tags } = result.data;
  if (!title) return { line: 1, problem: 'the front matter has no title', remedy: 'Add a line title: HEADLINE' };
  const day = published ?? date;
  if (!day) return { line: 1, problem: 'the front matter has no date', remedy: 'Add a line published: YYYY-MM-DD' };
  return { title, published: day, source: source || null, url: url || null, tags: tags ?? [] };
}

const text = z.string().transform((value) => value.replace(/\s+/g, ' ').trim());

const day = z.string().transform((value, context) => {
  const read = readDay(value);
  if ('day' in read) return read.day;
  context.issues.push({ code: 'custom', message: read.problem, input: value });
  return z.NEVER;
});

const address = text.transform((value, context) => {
  if (value === '') return value;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  context.issues.push({ code: 'custom', message: `the url ${shown(value)} is no web address`, input: value });
  return z.NEVER;
});

const tags = z
  .union([z.string().transform((value) => value.split(',')), z.array(z.union([z.string(), z.number()]))])
  .transform((list) => [...new Set(list.map((tag) => String(tag).trim()).filter((tag) => tag !== ''))]);

const HEAD = z.object({
  title: text.nullish(),
  published: day.nullish(),
  date: day.nullish(),
  source: text.nullish(),
  url: address.nullish(),
  tags: tags.nullish(),
});

/** What each key takes, and what to do when it has something else. */
const KEYS: Readonly<Record<string, { readonly takes: string; readonly remedy: string }>> = {
  title: { takes: 'text', remedy: 'Put the headline in quotes' },
  published: { takes: 'a day', remedy: DAY_REMEDY },
  date: { takes: 'a day', remedy: DAY_REMEDY },
  source: { takes: 'text', remedy: "Put the publisher's name in quotes" },
  url: { takes: 'a web address', remedy: 'Write an address that begins with https:// or http://, or leave it out' },
  tags: { takes: 'a list of words', remedy: 'Write tags: [one, two]' },
};

function mistakeOf(issue: z.core.$ZodIssue | undefined, yaml: YamlData): Mistake {
  const key = String(issue?.path[0] ?? '');
  const expected = KEYS[key];
  if (!issue || !expected) {
    return { line: 2, problem: 'the front matter is no list of keys', remedy: 'Write one KEY: VALUE a line' };
  }
  const value = Object(yaml.value)[key];
  const problem = issue.code === 'custom' ? issue.message : `${key} is ${shown(value)}, which is not ${expected.takes}`;
  return { line: yaml.lineAt(issue.path), problem, remedy: expected.remedy };
}
