import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Refusal } from '../app/ports.ts';
import { decodeText } from './decode-text.ts';
import { type Mistake, shown } from './mistake.ts';
import { ENTRY_SHAPES, type NamesFile } from './names-schema.ts';
import { parseYaml, type YamlData } from './parse-yaml.ts';

/** An entry of a file of names, with where it stands. */
export interface Placed<T> {
  readonly entry: T;
  /** As a refusal names it: `names/makers.yml`. */
  readonly file: string;
  /** Line of a part of the entry, or of the entry for the empty path. */
  lineAt(path: readonly PropertyKey[]): number;
}

export interface Entries<T> {
  readonly placed: readonly Placed<T>[];
  readonly refusals: readonly Refusal[];
}

/** Reads one file of names from the first folder that has it. Entries of the wrong shape are refused, each with its line. */
export async function readEntries<K extends NamesFile>(
  kind: K,
  folders: readonly string[],
): Promise<Entries<z.infer<(typeof ENTRY_SHAPES)[K]>>> {
  const file = `names/${kind}.yml`;
  const list = await readList(`${kind}.yml`, folders);
  if ('problem' in list) return { placed: [], refusals: [{ file, ...list }] };
  const placed: Placed<z.infer<(typeof ENTRY_SHAPES)[K]>>[] = [];
  const refusals: Refusal[] = [];
  for (const [at, raw] of list.values.entries()) {
    const lineAt = (path: readonly PropertyKey[]) => list.yaml.lineAt([at, ...path]);
    const result = ENTRY_SHAPES[kind].safeParse(raw);
    // The shape is looked up by K, but TypeScript infers the union of all four.
    if (result.success) placed.push({ entry: result.data as z.infer<(typeof ENTRY_SHAPES)[K]>, file, lineAt });
    else refusals.push({ file, ...shapeMistake(raw, result.error.issues[0], lineAt) });
  }
  return { placed, refusals };
}

interface List {
  readonly yaml: YamlData;
  readonly values: readonly unknown[];
}

async function readList(fileName: string, folders: readonly string[]): Promise<List | Mistake> {
  const bytes = await readFirst(fileName, folders);
  if (bytes === null) return { line: null, problem: 'the file cannot be read', remedy: 'Add it, or make it readable' };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const yaml = parseYaml(decoded.text, 1);
  if (!('value' in yaml)) return yaml;
  const values = yaml.value ?? [];
  if (!Array.isArray(values)) return { line: 1, problem: 'the file is no list', remedy: 'Begin each entry with "- "' };
  return { yaml, values };
}

async function readFirst(fileName: string, folders: readonly string[]): Promise<Uint8Array | null> {
  for (const folder of folders) {
    try {
      return await readFile(join(folder, fileName));
    } catch (error) {
      // A folder need not have every file; one that is there but cannot be read must not be passed over in silence.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return null;
    }
  }
  return null;
}

function shapeMistake(raw: unknown, issue: z.core.$ZodIssue | undefined, lineAt: Placed<unknown>['lineAt']): Mistake {
  const key = issue?.path[0];
  if (issue?.code === 'unrecognized_keys') {
    const unknown = issue.keys[0] ?? '';
    return { line: lineAt([unknown]), problem: `there is no key ${shown(unknown)}`, remedy: 'Correct or remove it' };
  }
  if (key === undefined) {
    return { line: lineAt([]), problem: `${shown(raw)} is no entry`, remedy: 'Write it as KEY: VALUE lines' };
  }
  const value = Object(raw)[key];
  const problem = value === undefined ? `${shown(raw)} has no ${String(key)}` : `${String(key)} is ${shown(value)}`;
  return {
    line: lineAt(issue?.path ?? []),
    problem,
    remedy: `Write a name as its ${String(key)}, in quotes if it is a number`,
  };
}
