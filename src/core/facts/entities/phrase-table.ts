import { splitWords } from '../../names/fold-text.ts';
import type { Token } from '../tokens.ts';

interface Row<T> {
  readonly words: readonly string[];
  /** Written in capitals only: "NATO" is not "Nato's" rhyme "nato". */
  readonly isCapitals: boolean;
  readonly value: T;
}

/** Fixed names of one or more words, for finding them among tokens. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Row<T>[]>;

export function buildPhraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Row<T>[]>();
  for (const [phrase, value] of phrases) {
    const plain = phrase.replace(/\./g, '');
    const words = splitWords(plain).map((word) => word.text);
    const first = words[0] ?? '';
    const rows = [...(table.get(first) ?? []), { words, isCapitals: plain === plain.toUpperCase(), value }];
    table.set(
      first,
      rows.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}

/** The longest of the table's names that begins at a token, with its last token, or null. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<T>,
): { readonly value: T; readonly last: number } | null {
  for (const row of table.get(wordOf(tokens[at])) ?? []) {
    const last = endOfRow(tokens, at, row);
    if (last !== null) return { value: row.value, last };
  }
  return null;
}

function endOfRow<T>(tokens: readonly Token[], from: number, { words, isCapitals }: Row<T>): number | null {
  let at = from;
  for (const [index, word] of words.entries()) {
    // Hyphens, stops and the possessive's mark part tokens inside a name: "Rostov-on-Don", "People's Daily".
    while (index > 0 && /^[-.'’]$/.test(tokens[at]?.text ?? '')) at++;
    const token = tokens[at];
    if (!token || wordOf(token) !== word) return null;
    if (isCapitals ? token.text !== token.text.toUpperCase() : index === 0 && !/^\p{Lu}/u.test(token.text)) return null;
    at++;
  }
  return at - 1;
}

function wordOf(token: Token | undefined): string {
  return token?.lower.replace(/[.']/g, '') ?? '';
}
