import { readTimes } from '../../../../src/core/facts/times/read-times.ts';
import { tagSentences } from '../../../../src/core/facts/tokens.ts';
import type { Fact, Time } from '../../../../src/core/model/fact.ts';
import { buildNameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';

const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });

/** The time facts of a text, published on Tuesday 3 June 2025 unless said otherwise. */
export function timeFactsOf(text: string, published = '2025-06-03'): Time[] {
  const { passages, ...article } = articleFrom(text, { published });
  const facts: Fact[] = [];
  for (const passage of passages) {
    const reading = {
      article,
      passage,
      sentences: tagSentences(passage),
      names: [],
      title: { sentences: [], names: [] },
    };
    facts.push(...readTimes({ ...reading, index, facts: [], earlier: [...facts] }));
  }
  return facts.filter((fact) => fact.kind === 'time');
}

/** The same in short: "last year 2024", "the end of 2026 2026 END", with the type where it is no DATE. */
export function timesOf(text: string, published?: string): string[] {
  return timeFactsOf(text, published).map(({ text: words, type, timex, mod }) =>
    [words, timex, ...(type === 'DATE' ? [] : [type]), ...(mod ? [mod] : [])].join(' '),
  );
}
