import { createHash } from 'node:crypto';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import { splitWords } from '../core/names/fold-text.ts';

/** Says of each article whether one before it has its address or its text, as a refusal that names the first file. */
export type DuplicateCheck = (article: Article, file: string) => Refusal | null;

/** A check that remembers the articles it has passed. Texts are the same when their words are, whatever stands between. */
export function createDuplicateCheck(): DuplicateCheck {
  const firstByText = new Map<string, string>();
  const firstByUrl = new Map<string, string>();
  return (article, file) => {
    const text = hashOf(article);
    const sameText = firstByText.get(text);
    const sameUrl = article.url === null ? undefined : firstByUrl.get(article.url);
    if (sameText !== undefined) return refusal(file, `the text is the same as in ${sameText}`);
    if (sameUrl !== undefined) return refusal(file, `the url ${article.url} is that of ${sameUrl}`);
    firstByText.set(text, file);
    if (article.url !== null) firstByUrl.set(article.url, file);
    return null;
  };
}

function refusal(file: string, problem: string): Refusal {
  return { file, line: null, problem, remedy: 'Delete one of the two' };
}

function hashOf({ passages }: Article): string {
  const words = passages.flatMap(({ text }) => splitWords(text).map((word) => word.text));
  return createHash('sha256').update(words.join(' ')).digest('base64');
}
