import { randomInt } from 'node:crypto';

/** No vowels, so that no words come about, and none that look alike when typed from a screen. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const LENGTH = 5;

/** An id that a person can type, and that none of `taken` has. */
export function shortId(taken: ReadonlySet<string>): string {
  for (;;) {
    const id = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    if (!taken.has(id)) return id;
  }
}
