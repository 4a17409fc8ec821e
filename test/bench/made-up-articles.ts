import type { Passage, Span } from '../../src/core/model/article.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import type { IndexTerms } from '../../src/core/search/passage-terms.ts';
import { createFractions } from '../helpers/random.ts';
import type { TermedArticle } from '../helpers/stored-articles.ts';
import { drawZipf, knownNames, madeUpWords, type Piece, piece } from './made-up-words.ts';

const PASSAGES_AN_ARTICLE = 10;
const SENTENCES_A_PASSAGE = 4;
const WORDS_A_SENTENCE = 14;
const TITLE_WORDS = 7;

/** What articles and questions are made of. */
export interface Stock {
  readonly index: NameIndex;
  readonly words: readonly Piece[];
  readonly names: ReturnType<typeof knownNames>;
  readonly verbs: readonly Piece[];
}

/** As many different words as some years of news have. */
const VOCABULARY = 200_000;

/** With so many made-up words. */
export function stockOf(index: NameIndex, vocabulary = VOCABULARY): Stock {
  const verbs = ['ordered', 'bought', 'received', 'plans', 'considers'].map((verb) => piece(verb, index));
  return { index, words: madeUpWords(vocabulary, index), names: knownNames(index), verbs };
}

/** Articles one after another, until there are so many passages: put together from pieces, as reading a million would take hours. */
export function* madeUpArticles(stock: Stock, passages: number): Generator<TermedArticle> {
  const random = createFractions(1);
  for (let at = 0; at * PASSAGES_AN_ARTICLE < passages; at++) yield makeArticle(at, stock, random);
}

function makeArticle(at: number, stock: Stock, random: () => number): TermedArticle {
  const id = `made-up-${at}.md`;
  const title = Array.from({ length: TITLE_WORDS }, () => drawWord(stock.words, random));
  title.push(drawName(stock.names.countries, random));
  const terms = new Map<string, IndexTerms>();
  const titleTerms = title.flatMap((each) => each.terms);
  const passages: Passage[] = [];
  for (let ordinal = 0; ordinal < PASSAGES_AN_ARTICLE; ordinal++) {
    const { sentences, text, own } = makeText(stock, random);
    const passage = {
      id: `${id}#${ordinal}`,
      articleId: id,
      ordinal,
      heading: null,
      text,
      offset: ordinal * 500,
      sentences,
    };
    passages.push(passage);
    terms.set(passage.id, { terms: own, titleTerms });
  }
  const published = `20${10 + (at % 16)}-0${1 + (at % 9)}-15`;
  const head = { id, title: textOf(title), published, source: null, url: null, tags: [] };
  return { article: { ...head, passages }, terms };
}

function makeText(stock: Stock, random: () => number) {
  const sentences: Span[] = [];
  const own: string[] = [];
  let text = '';
  for (let at = 0; at < SENTENCES_A_PASSAGE; at++) {
    const pieces = makeSentence(stock, random);
    const start = text.length;
    text += `${textOf(pieces)}. `;
    sentences.push({ start, end: text.length - 1 });
    for (const { terms } of pieces) own.push(...terms);
  }
  return { sentences, text: text.trimEnd(), own };
}

/** Every third tells a deal in the way that news do; every sentence is mostly other words. */
function makeSentence({ words, names, verbs, index }: Stock, random: () => number): Piece[] {
  const others = Array.from({ length: WORDS_A_SENTENCE - 5 }, () => drawWord(words, random));
  if (random() > 1 / 3) return [...others, drawName(names.countries, random), ...others.slice(0, 2)];
  const number = piece(String(1 + Math.floor(random() * 300)), index);
  return [
    drawName(names.countries, random),
    drawName(verbs, random),
    number,
    drawName(names.systems, random),
    drawName(names.makers, random),
    ...others,
  ];
}

/** Questions about what such articles tell: by names, by words, and one in ten with a slip. */
export function madeUpQuestions({ words, names }: Stock, count: number): string[] {
  const random = createFractions(2);
  const shapes: readonly (() => string)[] = [
    () => `how many ${drawName(names.systems, random).text} did ${drawName(names.countries, random).text} order?`,
    () => `when did ${drawName(names.countries, random).text} buy from ${drawName(names.makers, random).text}?`,
    () => Array.from({ length: 4 }, () => drawWord(words, random).text).join(' '),
    () => `what did ${drawName(names.countries, random).text} say of ${drawWord(words, random).text}?`,
    () => drawName(names.countries, random).text,
  ];
  return Array.from({ length: count }, (_, at) => {
    const question = (shapes[at % shapes.length] as () => string)();
    return at % 10 === 3 ? withSlip(question, random) : question;
  });
}

/** One letter of its longest word left out. */
function withSlip(question: string, random: () => number): string {
  const [longest = ''] = question.split(' ').sort((a, b) => b.length - a.length);
  const at = 1 + Math.floor(random() * (longest.length - 2));
  return question.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}

/** The commonest word that is no stopword stands in every eighth passage, as `year` does in news. */
function drawWord(words: readonly Piece[], random: () => number): Piece {
  return drawZipf(words, 50, random);
}

/** And the commonest country in every sixth. */
function drawName(names: readonly Piece[], random: () => number): Piece {
  return drawZipf(names, 5, random);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}
