import { describe, expect, it } from 'vitest';
import { tenseAt } from '../../../../src/core/facts/times/tense.ts';
import { tagSentences } from '../../../../src/core/facts/tokens.ts';

/** The tense at the word Friday. */
function tenseOf(text: string): string {
  const tokens = tagSentences({ text, sentences: [{ start: 0, end: text.length }] }).flatMap((each) => each.tokens);
  return tenseAt(
    tokens,
    tokens.findIndex((token) => token.text === 'Friday'),
  );
}

describe('the tense of a clause', () => {
  it.each([
    ['The minister left on Friday.', 'past'],
    ['On Friday, the minister left.', 'past'],
    ['The yard has delivered ten on Friday.', 'past'],
    ['He tried to leave on Friday.', 'past'],
    ['It had been due to close on Friday.', 'past'],
    ['The minister will leave on Friday.', 'future'],
    ['He said it would close on Friday.', 'future'],
    ['He plans to leave on Friday.', 'future'],
    ['The yard is to close on Friday.', 'future'],
    ['They are expected on Friday.', 'future'],
    ['They planned a rally for Friday.', 'future'],
    ['They could come as early as Friday.', 'future'],
    ['The vote was put off until Friday.', 'future'],
    ['The council meets on Friday.', 'present'],
    ['The council says on Friday it met.', 'unknown'],
    ['He is accused of it since Friday.', 'unknown'],
    ['No verb here, Friday', 'unknown'],
    ['He set a record Friday.', 'unknown'],
  ])('%s → %s', (text, tense) => expect(tenseOf(text)).toBe(tense));

  it('does not look into the clause before', () => {
    expect(tenseOf('The yard will close, he said Friday.')).toBe('past');
    expect(tenseOf('The yard, which closed Friday, will reopen.')).toBe('past');
  });
});
