/** The one file that knows wink-nlp: a passage's words with their parts of speech and places. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Passage, Span } from '../model/article.ts';
import { foldText, plainText } from '../names/fold-text.ts';

/** Universal part-of-speech tag, universaldependencies.org/u/pos. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark; `start` and `end` are in the passage's text. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Folded: lower case, no accents, plain quotes and dashes. */
  readonly lower: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  readonly tag: Tag;
}

/** One sentence of a passage with its tokens, in order. */
export interface TaggedSentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const nlp = winkNLP(model, ['pos']);

// Its typing asks for an argument that `out` itself passes.
const LEMMA = nlp.its.lemma as unknown as ItsFunction<string>;

/**
 * The sentences of a passage, tokenised and tagged. wink splits a number from letters after it ("105mm" is 105 and mm,
 * "$1.2bn" is $, 1.2 and bn) but keeps designations ("F-16", "TB2") and number ranges ("12-15") whole.
 */
export function tagSentences(passage: Pick<Passage, 'text' | 'sentences'>): TaggedSentence[] {
  const tokens = tokenize(passage.text);
  const sentences: TaggedSentence[] = [];
  let next = 0;
  for (const { start, end } of passage.sentences) {
    const own: Token[] = [];
    for (; next < tokens.length && (tokens[next] as Token).start < end; next++) {
      const token = tokens[next] as Token;
      if (token.start >= start) own.push(token);
    }
    sentences.push({ start, end, text: passage.text.slice(start, end), tokens: own });
  }
  return sentences;
}

function tokenize(text: string): Token[] {
  // Plain letters, because wink breaks a word at a letter it does not know ("Kırıkkale" came out as five tokens).
  const all = nlp.readDoc(plainText(text)).tokens();
  const values = all.out(nlp.its.value) as string[];
  const spaces = all.out(nlp.its.precedingSpaces) as string[];
  const tags = all.out(nlp.its.pos) as string[];
  const lemmas = all.out(LEMMA) as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let index = 0; index < values.length; index++) {
    const start = at + (spaces[index]?.length ?? 0);
    at = start + (values[index]?.length ?? 0);
    if (tags[index] === 'SPACE') continue;
    const written = text.slice(start, at);
    const lemma = (lemmas[index] ?? written).toLowerCase();
    tokens.push({ text: written, lower: foldText(written), lemma, tag: tags[index] as Tag, start, end: at });
  }
  return tokens;
}
