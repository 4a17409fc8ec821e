import { readFacts } from '../../src/core/facts/read-facts.ts';
import type { Article, Span } from '../../src/core/model/article.ts';
import type { Deal } from '../../src/core/model/fact.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { type Figures, inHalves, type Measured, tenth } from './measured.ts';
import { type LabelledDeal, type ReadDeal, type Share, scoreDeals } from './score-deals.ts';

/** An article cut into sentences, its first the title. */
export interface Tokenised {
  readonly id: string;
  readonly dct: string;
  readonly sentences: readonly { readonly text: string }[];
}

export type LabelledLine = LabelledDeal & { readonly sentence: string; readonly dct: string };

/** Reads the articles that have labels and scores their deals; of an article that is not given, the labelled sentences alone. */
export function measureDeals(
  labels: readonly LabelledLine[],
  articles: readonly Tokenised[],
  names: NameIndex,
): Measured {
  const byId = new Map(articles.map((each) => [each.id, each]));
  const docs = [...new Set(labels.map(({ doc }) => doc))];
  const started = performance.now();
  const read = docs.flatMap((doc) => readOne(byId.get(doc) ?? fromLabels(doc, labels), names));
  const seconds = (performance.now() - started) / 1000;
  const score = (part: readonly string[]) =>
    scoreDeals(
      labels.filter(({ doc }) => part.includes(doc)),
      read.filter(({ doc }) => part.includes(doc)),
    );
  return {
    kind: 'deals',
    ...inHalves(docs, (part) => figuresOf(score(part))),
    misses: score(docs).mistakes,
    sentences: docs.reduce((total, doc) => total + (byId.get(doc)?.sentences.length ?? 1), 0),
    seconds,
  };
}

function figuresOf(score: ReturnType<typeof scoreDeals>): Figures {
  const say = ({ right, of }: Share) => `${right}/${of}`;
  const { f1, precision, recall, status, when, buyer, supplier } = score;
  return {
    'number+item F1': tenth(100 * f1),
    P: say(precision),
    R: say(recall),
    status: say(status),
    when: say(when),
    buyer: say(buyer),
    supplier: say(supplier),
  };
}

/** The deals of one article, read as one paragraph under its title. */
function readOne({ id, dct, sentences }: Tokenised, names: NameIndex): ReadDeal[] {
  const [title, ...body] = sentences.map(({ text }) => text);
  const spans: Span[] = [];
  let text = '';
  for (const sentence of body) {
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence} `;
  }
  const passage = { id: `${id}#0`, articleId: id, ordinal: 0, heading: null, offset: 0, text, sentences: spans };
  const head = { id, title: title ?? '', published: dct, source: null, url: null, tags: [] };
  const article: Article = { ...head, passages: [passage] };
  const deals = readFacts(article, names).filter((fact): fact is Deal => fact.kind === 'deal');
  return deals.map((deal) => ({
    doc: id,
    deal,
    sentIndex: 1 + spans.findIndex(({ end }) => deal.evidence.cue.start < end),
  }));
}

function fromLabels(doc: string, labels: readonly LabelledLine[]): Tokenised {
  const own = labels.filter((label) => label.doc === doc);
  const last = Math.max(...own.map(({ sentIndex }) => sentIndex));
  const sentences = Array.from({ length: 1 + last }, () => ({ text: '' }));
  for (const { sentIndex, sentence } of own) sentences[sentIndex] = { text: sentence };
  return { id: doc, dct: own[0]?.dct ?? '', sentences };
}
