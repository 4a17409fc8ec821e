import type { Span } from '../../../model/article.ts';
import type { Count, Fact, Money, Organisation, Place, Time } from '../../../model/fact.ts';
import type { NameMatch } from '../../../names/name-index.ts';
import type { Tag, TaggedSentence, Token } from '../../tokens.ts';

/** A word as deals read it: what print joins is one word ("105mm", "long-haul", "A320s"), with what was read at it. */
export interface Word extends Span {
  readonly text: string;
  /** Folded. */
  readonly lower: string;
  readonly tag: Tag;
  /** The count whose number begins in this word. */
  readonly count: Count | null;
  /** The count whose number covers this word. */
  readonly number: Count | null;
  /** Dates and amounts of money that cover this word. */
  readonly time: Time | null;
  readonly money: Money | null;
  readonly name: NameMatch | null;
  readonly organisation: Organisation | null;
  readonly place: Place | null;
  /** Inside a size, a rate, an age or a per cent, which count nothing and name nothing; a calibre names. */
  readonly isMeasure: boolean;
}

/** Longest aside in brackets that is left out, in tokens: a longer one is text of its own. */
const LONGEST_ASIDE = 24;

/** What was read in one sentence. */
export interface Marks {
  readonly facts: readonly Fact[];
  readonly names: readonly NameMatch[];
}

/** The words of one sentence, without what stands in brackets: a conversion or an abbreviation says nothing twice. */
export function readWords(sentence: TaggedSentence, marks: Marks): Word[] {
  const markedAt = markFinder(marks);
  return withoutAsides(joinTokens(sentence.tokens)).map(withoutStop).map(markedAt);
}

type BareWord = Pick<Word, 'text' | 'lower' | 'tag' | 'start' | 'end'>;

function joinTokens(tokens: readonly Token[]): BareWord[] {
  const words: BareWord[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = words.at(-1);
    if (last && joins(last, token, tokens[at + 1])) words[words.length - 1] = join(last, token);
    else words.push(token);
  }
  return words;
}

/** Whether a token carries on the word before it: letters and digits that touch, or a hyphen or slash inside. */
function joins(word: BareWord, token: Token, next: Token | undefined): boolean {
  if (word.end !== token.start || !/[\p{L}\p{N}/-]$/u.test(word.lower)) return false;
  if (/^[-/]$/.test(token.lower)) return next?.start === token.end && /^[\p{L}\p{N}]/u.test(next.lower);
  return /^[\p{L}\p{N}]/u.test(token.lower);
}

function join(word: BareWord, token: Token): BareWord {
  const text = word.text + token.text;
  const lower = word.lower + token.lower;
  // "state-owned", "Turkish-made": a participle after a hyphen describes.
  const describes = token.tag === 'VERB' && /[-/]$/.test(word.lower);
  const isDesignation = /\d/.test(lower) && /\p{Lu}/u.test(text);
  const tag = isDesignation ? 'PROPN' : describes || token.tag === 'PUNCT' ? 'ADJ' : token.tag;
  return { text, lower, tag, start: word.start, end: token.end };
}

/** "1s." at the end of a sentence: the tagger keeps the stop with digits and one letter. */
function withoutStop(word: BareWord): BareWord {
  if (!/^[\d-]+\p{L}\.$/u.test(word.text)) return word;
  return { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1), end: word.end - 1 };
}

function withoutAsides(words: readonly BareWord[]): BareWord[] {
  const kept: BareWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const close = word.text === '(' || word.text === '[' ? closeOf(words, at) : -1;
    if (close > at && !standsForTheHead(kept.at(-1), words[close + 1])) at = close;
    else if (!/^[()[\]"`“”]+$|^''$/.test(word.text)) kept.push(word);
  }
  return kept;
}

function closeOf(words: readonly BareWord[], open: number): number {
  const close = words[open]?.text === '(' ? ')' : ']';
  const limit = Math.min(words.length, open + LONGEST_ASIDE);
  for (let at = open + 1; at < limit; at++) if (words[at]?.text === close) return at;
  return -1;
}

/** "Norway's (NSM) was": a possessive that no noun follows owns what is in the brackets. */
function standsForTheHead(before: BareWord | undefined, after: BareWord | undefined): boolean {
  return /^['’]s?$/.test(before?.text ?? '') && !/^(NOUN|PROPN|ADJ|NUM)$/.test(after?.tag ?? '');
}

/** Adds to a word what was read at it. */
function markFinder({ facts, names }: Marks): (word: BareWord) => Word {
  const ofKind = <K extends Fact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  const [counts, times, monies] = [ofKind('count'), ofKind('time'), ofKind('money')];
  const [organisations, places] = [ofKind('organisation'), ofKind('place')];
  const measures = facts.filter(isMeasure);
  return ({ text, lower, tag, start, end }) => {
    const span = { start, end };
    const number = coverOf(counts, span);
    return {
      text,
      lower,
      tag,
      start,
      end,
      count: number && number.span.start >= start ? number : null,
      number,
      time: coverOf(times, span),
      money: coverOf(monies, span),
      name: coverOf(names, span),
      organisation: coverOf(organisations, span),
      place: coverOf(places, span),
      isMeasure: coverOf(measures, span) !== null,
    };
  };
}

function isMeasure(fact: Fact): boolean {
  return /^(percent|age|rate)$/.test(fact.kind) || (fact.kind === 'measure' && fact.role !== 'calibre');
}

function coverOf<T extends { readonly span: Span }>(all: readonly T[], word: Span): T | null {
  for (const each of all) if (each.span.start < word.end && each.span.end > word.start) return each;
  return null;
}
