import { createHash } from 'node:crypto';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import { splitWords } from '../core/names/fold-text.ts';

/** What tells two articles apart: a hash of the words, whatever stands between them, and the address. */
export interface Fingerprint {
  readonly text: string;
  readonly url: string | null;
}

/** Says of each article whether one before it has its address or its text, as a refusal that names the first file. */
export type DuplicateCheck = (fingerprint: Fingerprint, file: string) => Refusal | null;

/** A check that remembers the articles it has passed. */
export function createDuplicateCheck(): DuplicateCheck {
  const firstByText = new Map<string, string>();
  const firstByUrl = new Map<string, string>();
  return ({ text, url }, file) => {
    const sameText = firstByText.get(text);
    const sameUrl = url === null ? undefined : firstByUrl.get(url);
    if (sameText !== undefined) return sameTextRefusal(file, sameText);
    if (sameUrl !== undefined) return refusal(file, `the url ${url} is that of ${sameUrl}`);
    firstByText.set(text, file);
    if (url !== null) firstByUrl.set(url, file);
    return null;
  };
}

export function fingerprintOf({ passages, url }: Article): Fingerprint {
  const words = passages.flatMap(({ text }) => splitWords(text).map((word) => word.text));
  return { text: createHash('sha256').update(words.join(' ')).digest('base64'), url };
}

/** The refusal of a file whose text is in the record already, under that name or address. */
export function sameTextRefusal(file: string, first: string): Refusal {
  return refusal(file, `the text is the same as in ${first}`);
}

function refusal(file: string, problem: string): Refusal {
  return { file, line: null, problem, remedy: 'Delete one of the two' };
}
