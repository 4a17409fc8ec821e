import type { Coverage } from '../../core/model/answer.ts';
import { dayWords } from '../../core/wording/when-words.ts';

/** What the record holds, in one line: "3 articles from 2 sources, newest of 3 June 2025. 1 file could not be read." */
export function coverageWords({ articles, sources, newest, refused }: Coverage): string {
  const from = sources.length > 0 ? ` from ${amount(sources.length, 'source')}` : '';
  const held =
    newest === null ? 'no articles yet' : `${amount(articles, 'article')}${from}, newest of ${dayWords(newest)}`;
  return `The record holds ${held}.${refused > 0 ? ` ${amount(refused, 'file')} could not be read.` : ''}`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
