import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Refusal } from '../app/ports/record.ts';
import { decodeText } from './decode-text.ts';
import { type Mistake, shown } from './mistake.ts';
import { ENTRY_SHAPES, type NamesFile } from './names-schema.ts';
import { parseYaml } from './parse-yaml.ts';

/** An entry of a file of names, with where it stands. */
export interface Placed<T> {
  readonly entry: T;
  /** As a refusal names it: `names/makers.yml`. */
  readonly file: string;
  /** Line of a part of the entry, or of the entry for the empty path. */
  lineAt(path: readonly PropertyKey[]): number;
}

export interface Entries<T> {
  /** False when there is no such file, or no list in it: then nothing can be said about who is not in it. */
  readonly isRead: boolean;
  readonly placed: readonly Placed<T>[];
  readonly refusals: readonly Refusal[];
}

type Entry<K extends NamesFile> = z.infer<(typeof ENTRY_SHAPES)[K]>;

/** Reads one file of names from the first folder that has it. An entry with a mistake is refused with its line. */
export async function readEntries<K extends NamesFile>(
  kind: K,
  folders: readonly string[],
): Promise<Entries<Entry<K>>> {
  const file = `names/${kind}.yml`;
  const decoded = await readFirst(`${kind}.yml`, folders);
  const list = 'problem' in decoded ? decoded : parseList(decoded.text);
  if ('problem' in list) return { isRead: false, placed: [], refusals: [{ file, ...list }] };
  const placed: Placed<Entry<K>>[] = [];
  const refusals: Refusal[] = list.mistakes.map((mistake) => ({ file, ...mistake }));
  for (const { value, lineAt } of list.values) {
    const result = ENTRY_SHAPES[kind].safeParse(value);
    // The shape is looked up by K, but TypeScript infers the union of all four.
    if (result.success) placed.push({ entry: result.data as Entry<K>, file, lineAt });
    else refusals.push({ file, ...shapeMistake(value, result.error.issues[0], lineAt) });
  }
  return { isRead: true, placed, refusals };
}

async function readFirst(fileName: string, folders: readonly string[]): Promise<{ readonly text: string } | Mistake> {
  for (const folder of folders) {
    try {
      return decodeText(await readFile(join(folder, fileName)));
    } catch (error) {
      // A folder need not have every file; one that is there but cannot be read must not be passed over in silence.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') return { line: null, problem: `it cannot be read (${code})`, remedy: 'Make it readable' };
    }
  }
  return { line: null, problem: 'there is no such file', remedy: 'Add it' };
}

interface List {
  readonly values: readonly { readonly value: unknown; readonly lineAt: Placed<unknown>['lineAt'] }[];
  readonly mistakes: readonly Mistake[];
}

/** The values of a YAML list. Where the YAML is broken, each top entry is parsed alone, so that one costs no other. */
function parseList(text: string): List | Mistake {
  const whole = parseValues(text, 1);
  if (!('problem' in whole)) return { values: whole, mistakes: [] };
  const parts = text.split(/^(?=- )/m);
  // Nothing but a broken text, or no list at all.
  if (parts.length < 2) return whole;
  let line = 1;
  const parsed = parts.map((part) => {
    const values = parseValues(part, line);
    line += part.split('\n').length - 1;
    return values;
  });
  return {
    values: parsed.flatMap((values) => ('problem' in values ? [] : values)),
    mistakes: parsed.flatMap((values) => ('problem' in values ? [values] : [])),
  };
}

function parseValues(text: string, firstLine: number): List['values'] | Mistake {
  const yaml = parseYaml(text, firstLine);
  if (!('value' in yaml)) return yaml;
  const values = yaml.value ?? [];
  if (!Array.isArray(values))
    return { line: firstLine, problem: 'this is no list', remedy: 'Begin each entry with "- "' };
  return values.map((value, at) => ({ value, lineAt: (path) => yaml.lineAt([at, ...path]) }));
}

function shapeMistake(value: unknown, issue: z.core.$ZodIssue | undefined, lineAt: Placed<unknown>['lineAt']): Mistake {
  const key = issue?.path[0];
  if (issue?.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    return { line: lineAt([unknown]), problem: `there is no key ${shown(unknown)}`, remedy: 'Correct or remove it' };
  }
  if (key === undefined) {
    return { line: lineAt([]), problem: `${shown(value)} is no entry`, remedy: 'Write it as KEY: VALUE lines' };
  }
  const part = Object(value)[key];
  const problem = part === undefined ? `${shown(value)} has no ${String(key)}` : `${String(key)} is ${shown(part)}`;
  const remedy = `Write a name as its ${String(key)}, in quotes if it is a number`;
  return { line: lineAt(issue?.path ?? []), problem, remedy };
}
