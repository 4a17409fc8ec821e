/**
 * Reads labelled deals in their articles and prints the score and the mistakes:
 * `tsx test/eval/run-deals.ts LABELS.jsonl ARTICLES.jsonl [--mistakes] [--all]`. An article is `{id, dct, sentences: [{text}]}`,
 * its first sentence the title; of one that is not in the file only the labelled sentences are read. `--all` prints every
 * deal, also of articles without labels.
 */
import { readFileSync } from 'node:fs';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import type { Article, Span } from '../../src/core/model/article.ts';
import type { Deal } from '../../src/core/model/fact.ts';
import { buildNameIndex, type NameIndex } from '../../src/core/names/name-index.ts';
import { readNames } from '../../src/feeds/read-names.ts';
import { type LabelledDeal, type ReadDeal, type Share, scoreDeals } from './score-deals.ts';

interface Tokenised {
  readonly id: string;
  readonly dct: string;
  readonly sentences: readonly { readonly text: string }[];
}

type LabelledLine = LabelledDeal & { readonly sentence: string; readonly dct: string };

const [labelFile = '', articleFile = '', ...flags] = process.argv.slice(2);
const labels = readLines<LabelledLine>(labelFile);
const articles = new Map(readLines<Tokenised>(articleFile).map((each) => [each.id, each]));
const { names } = await readNames(['knowledge/names']);
const index = buildNameIndex(names);
const labelled = [...new Set(labels.map(({ doc }) => doc))];
const docs = flags.includes('--all') ? [...new Set([...labelled, ...articles.keys()])] : labelled;
const read = docs.flatMap((doc) => readOne(articles.get(doc) ?? fromLabels(doc), index));

if (flags.includes('--all')) for (const each of read) write(describe(each));
const score = scoreDeals(
  labels,
  read.filter(({ doc }) => labelled.includes(doc)),
);
if (flags.includes('--mistakes')) write(score.mistakes.join('\n'));
write(
  `number+item F1 ${(100 * score.f1).toFixed(1)}   precision ${say(score.precision)}   recall ${say(score.recall)}`,
);
write(
  `status ${say(score.status)}   when ${say(score.when)}   buyer ${say(score.buyer)}   supplier ${say(score.supplier)}`,
);

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
  const article: Article = {
    id,
    title: title ?? '',
    published: dct,
    source: null,
    url: null,
    tags: [],
    passages: [passage],
  };
  const deals = readFacts(article, names).filter((fact): fact is Deal => fact.kind === 'deal');
  return deals.map((deal) => ({
    doc: id,
    deal,
    sentIndex: 1 + spans.findIndex(({ end }) => deal.evidence.cue.start < end),
  }));
}

function fromLabels(doc: string): Tokenised {
  const own = labels.filter((label) => label.doc === doc);
  const sentences = Array.from({ length: 1 + Math.max(...own.map(({ sentIndex }) => sentIndex)) }, () => ({
    text: '',
  }));
  for (const { sentIndex, sentence } of own) sentences[sentIndex] = { text: sentence };
  return { id: doc, dct: own[0]?.dct ?? '', sentences };
}

function describe({ doc, sentIndex, deal }: ReadDeal): string {
  const { status, polarity, quantity, item, buyer, supplier, when, quote } = deal;
  const number = quantity ? (quantity.max ?? quantity.value) : '–';
  return `${doc} ${sentIndex}  ${polarity === 'denied' ? 'not ' : ''}${status} ${number} ${item?.text} | ${buyer} < ${supplier} | ${when?.timex}\n    ${quote}`;
}

function say({ right, of }: Share): string {
  return `${right}/${of}`;
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
