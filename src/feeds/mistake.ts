import type { Refusal } from '../app/ports/record.ts';

/** What is wrong in one file, before the file's name is put to it. */
export type Mistake = Omit<Refusal, 'file'>;

/** A value of unknown kind on one short line, as a mistake quotes it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
