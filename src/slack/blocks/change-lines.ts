import type { ArticleHead } from '../../core/model/article.ts';
import type { Change, ChangeGroup, Delta, SaidDeal } from '../../core/model/delta.ts';
import { changesOf, changeWords, groupWords, saidIn, some } from '../../core/wording/change-words.ts';
import { clip } from '../../core/wording/clip.ts';
import { dayWords } from '../../core/wording/when-words.ts';
import type { Message } from '../sending/message.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import { fits, type Part, sentencePart } from './part.ts';
import { bold, type Leaf, line, link, plain, quote, richText } from './rich.ts';
import { shortUrl, sourceWords } from './sources-part.ts';

/** What is read at one sitting; the rest is a question away. */
const MOST_CHANGES = 10;
const MOST_ARTICLES = 10;
/** Articles keep so many places before a change is left out for them. */
const LEAST_ARTICLES = 2;

/** Under half a sentence nothing is proved, beyond this nothing is read. */
const QUOTE_CHARS = 320;
const LINE_CHARS = 400;
const TITLE_CHARS = 120;
const LEAD_CHARS = 160;
/** Each is said in words too. */
const URL_CHARS = 200;

export interface LetterFrame {
  /** The answer itself, first. */
  readonly opening: readonly Part[];
  readonly closing: readonly Part[];
  /** Where to read what was left out. */
  readonly more: string;
}

/**
 * A message that tells a delta: its changes by pairs of countries, each with the sentence that says it, and the new
 * articles; as much as fits, and how much was left out. A single change is told by the opening, so that only its sentence
 * follows.
 */
export function deltaMessage(delta: Delta, { opening, closing, more }: LetterFrame): Message {
  const changes = changesOf(delta).length;
  const articles = delta.articles.length;
  const compose = (shown: Shown) => {
    const left = [
      changes > shown.changes && some(changes - shown.changes, delta.isFirst ? 'deal' : 'change'),
      articles > shown.articles && some(articles - shown.articles, 'article'),
    ].filter(Boolean);
    return join([
      ...opening,
      ...groupParts(delta, shown.changes),
      ...articleParts(delta, shown),
      ...(left.length > 0 ? [sentencePart(`And ${left.join(' and ')} more: ${more}`)] : []),
      ...closing,
    ]);
  };
  for (const shown of amounts(Math.min(changes, MOST_CHANGES), Math.min(articles, MOST_ARTICLES))) {
    const message = compose(shown);
    if (fits(message)) return message;
  }
  return compose({ changes: 0, articles: 0 });
}

interface Shown {
  readonly changes: number;
  readonly articles: number;
}

/** From the most on down: articles give way first, but for the newest two. */
function* amounts(mostChanges: number, mostArticles: number): Generator<Shown> {
  const least = Math.min(mostArticles, LEAST_ARTICLES);
  for (let changes = mostChanges; changes >= 0; changes--) {
    for (let articles = mostArticles; articles >= least; articles--) yield { changes, articles };
  }
}

function join(parts: readonly Part[]): Message {
  return { text: parts.map(({ text }) => text).join('\n'), blocks: parts.flatMap(({ blocks }) => blocks) };
}

function groupParts(delta: Delta, most: number): readonly Part[] {
  const isAlone = changesOf(delta).length === 1;
  let left = most;
  return delta.groups.flatMap((group: ChangeGroup) => {
    const changes = group.changes.slice(0, left);
    left -= changes.length;
    if (changes.length === 0) return [];
    const parts = changes.map((change) => changePart(change, { isAlone, isFirst: delta.isFirst }));
    return isAlone ? parts : [headPart(groupWords(group)), ...parts];
  });
}

function headPart(words: string): Part {
  const short = clip(oneLine(words), TITLE_CHARS);
  return { text: escapeMrkdwn(short), blocks: [richText(line(bold(short)))] };
}

interface Telling {
  /** Told by the opening already. */
  readonly isAlone: boolean;
  readonly isFirst: boolean;
}

function changePart(change: Change, { isAlone, isFirst }: Telling): Part {
  const { moved, told } = changeWords(change);
  const words = clip(oneLine(told.join(' / ')), LINE_CHARS);
  // In the record so far everything is new.
  const head = isFirst && change.kind === 'new-deal' ? '' : `${moved} – `;
  const quotes = change.kind === 'withdrawn' ? [toldQuote(change.before.quote)] : saidIn(change).map(saidQuote);
  const said = isAlone ? [] : [line(plain('• '), ...(head ? [bold(head)] : []), plain(words))];
  return {
    text: [...(isAlone ? [] : [escapeMrkdwn(`• ${head}${words}`)]), ...quotes.map(({ text }) => text)].join('\n'),
    blocks: [richText(...said, ...quotes.map(({ leaves }) => quote(...leaves)))],
  };
}

interface Quoted {
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

/** The sentence, and who published it when, linked where there is an address. */
function saidQuote({ deal, article }: SaidDeal): Quoted {
  const words = `"${clip(oneLine(deal.quote), QUOTE_CHARS)}" – `;
  const source = sourceWords(article);
  const url = shortUrl(article, URL_CHARS);
  return {
    text: escapeMrkdwn(`${words}${source}${url ? ` · ${url}` : ''}`),
    leaves: [plain(words), url ? link(url, source) : plain(source)],
  };
}

function toldQuote(sentence: string): Quoted {
  const words = `"${clip(oneLine(sentence), QUOTE_CHARS)}"`;
  return { text: escapeMrkdwn(words), leaves: [plain(words)] };
}

function articleParts(delta: Delta, { changes, articles }: Shown): readonly Part[] {
  const shown = delta.articles.slice(0, articles);
  if (shown.length === 0) return [];
  const quoted = changesOf(delta)
    .slice(0, changes)
    .flatMap(saidIn)
    .map(({ deal }) => deal.quote);
  const head = headPart(delta.isFirst ? 'Articles' : 'New articles');
  // A sentence that was quoted above is not said again.
  const lines = shown.map(({ article, lead }) => articlePart(article, quoted.includes(lead) ? '' : lead));
  return [head, ...lines];
}

function articlePart(article: ArticleHead, lead: string): Part {
  const title = clip(oneLine(article.title), TITLE_CHARS) || 'Untitled';
  const source = article.source === null ? dayWords(article.published) : sourceWords(article);
  const after = ` – ${source}${lead === '' ? '' : `: "${clip(oneLine(lead), LEAD_CHARS)}"`}`;
  const url = shortUrl(article, URL_CHARS);
  return {
    text: escapeMrkdwn(`• ${title}${after}${url ? ` · ${url}` : ''}`),
    blocks: [richText(line(plain('• '), url ? link(url, title) : bold(title), plain(after)))],
  };
}
