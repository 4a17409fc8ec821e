import { mendTokens } from '../../../../src/core/facts/numbers/mend-tokens.ts';
import { type Token, tagSentences } from '../../../../src/core/facts/tokens.ts';

/** The tokens of a text as one sentence, as the tokeniser gives them or mended. */
export function tokensOf(text: string, { mended = true } = {}): Token[] {
  const tokens = tagSentences({ text, sentences: [{ start: 0, end: text.length }] }).flatMap((each) => each.tokens);
  return mended ? mendTokens(tokens) : tokens;
}
