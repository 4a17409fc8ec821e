import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../../../../src/core/facts/deals/sentence/phrases.ts';
import { readClauses } from '../../../../../src/core/facts/deals/sentence/read-clauses.ts';
import { retagDealWords } from '../../../../../src/core/facts/deals/sentence/retag.ts';
import { subjectsOf } from '../../../../../src/core/facts/deals/sentence/subject.ts';
import { readWords } from '../../../../../src/core/facts/deals/sentence/words.ts';
import { tagSentences } from '../../../../../src/core/facts/tokens.ts';
import { findNames } from '../../../../../src/core/names/name-index.ts';
import { DEAL_NAMES } from '../deal-names.ts';

function clausesOf(text: string) {
  const [sentence] = tagSentences({ text, sentences: [{ start: 0, end: text.length }] });
  const words = sentence ? readWords(sentence, { facts: [], names: findNames(text, DEAL_NAMES) }) : [];
  return readClauses(readPhrases(retagDealWords(words)));
}

const say = (phrases: readonly { readonly words: readonly { readonly text: string }[] }[]) =>
  phrases.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ');

const shapes = (text: string) => clausesOf(text).map(({ kind, phrases }) => `${kind}: ${say(phrases)}`);

describe('the clauses of a sentence', () => {
  it('part at "and" with a verb, not with a noun', () => {
    expect(shapes('Poland and Norway bought jets and leased ships')).toEqual([
      'main: Poland and Norway bought jets',
      'shared: and leased ships',
    ]);
  });

  it('go on behind a relative clause that broke them off', () => {
    expect(shapes('Norway, which ordered jets, took ships')).toEqual([
      'main: Norway , , took ships',
      'relative: which ordered jets',
    ]);
  });

  it('hang a participle on its noun', () => {
    expect(shapes('The jets bought by Poland will be delivered')).toEqual([
      'main: The jets will be delivered',
      'relative: bought by Poland',
    ]);
  });

  it('keep what someone says apart', () => {
    expect(shapes('Saab says it has sold jets')).toEqual(['main: Saab says', 'said: it has sold jets']);
    expect(shapes('Warsaw denied reports that it had ordered jets')).toEqual([
      'main: Warsaw denied reports',
      'said: that it had ordered jets',
    ]);
  });

  it('do not part at a participle that only says that a deal was made', () => {
    expect(shapes('A contract signed with Saab covers jets')).toEqual([
      'main: A contract signed with Saab covers jets',
    ]);
  });

  it('leave out what stands in brackets', () => {
    expect(shapes('The navy (NSM) bought jets (four)')).toEqual(['main: The navy bought jets']);
  });
});

describe('the subject of a clause', () => {
  const subjects = (text: string) =>
    clausesOf(text).map((clause) => subjectsOf(clause).map(({ phrases, at }) => say(phrases.slice(at, at + 1))));

  it('is the noun before the verb, not one behind a preposition in front', () => {
    expect(subjects('Under the deal, Poland bought jets')).toEqual([['Poland']]);
  });

  it('is shared by verbs that "and" joins', () => {
    expect(subjects('Poland bought jets and leased ships')).toEqual([['Poland'], ['Poland']]);
  });

  it('is the noun that a relative clause hangs on, unless it has its own', () => {
    expect(subjects('Norway, which ordered jets, left')[1]).toEqual(['Norway']);
    expect(subjects('The jets that Poland ordered left')[1]).toEqual(['Poland']);
  });
});
