import type { Deal } from '../../core/model/fact.ts';
import { clip } from '../../core/wording/clip.ts';
import { DEAL_COLUMNS, dealRow, dealWords, NOT_SAID } from '../../core/wording/deal-words.ts';
import { OURS } from '../limits.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import type { Part } from './part.ts';
import { line, plain, richText } from './rich.ts';

/** Some words of the article may be long ones; a row is read at a glance. */
const MOST_CHARS_OF_A_NAME = 120;

/** Leaves the rest of the message half of its words. */
const MOST_CHARS_OF_ALL = 2_000;

/**
 * The deals as a table, one row each, statuses kept apart; as many as fit. `sourceOf` names an article where
 * several are shown, else gives null. `deals` holds at least one.
 */
export function dealsPart(deals: readonly Deal[], sourceOf: (articleId: string) => string | null): Part {
  const rows = takeWhileShort(deals.map(shorten).map((deal) => toRow(deal, sourceOf(deal.articleId))));
  const left = deals.length - rows.length;
  const more = left > 0 ? [`Left out here: ${left} more. A narrower question shows them.`] : [];
  const hasSources = rows.some(({ source }) => source !== null);
  const heads = [...DEAL_COLUMNS.map(({ head }) => head), ...(hasSources ? ['Source'] : [])];
  const cells = rows.map(({ cells, source }) => [...cells, ...(hasSources ? [source ?? NOT_SAID] : [])]);
  return {
    text: [...rows.map(({ words }) => `• ${words}`), ...more].join('\n'),
    blocks: [
      {
        type: 'data_table',
        caption: 'What the record says, each status apart',
        // All cells raw_text, which parses nothing: numbers stand beside "200 total" and "not said", and do not sort.
        rows: [heads, ...cells].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
        // One page, so that the status and number of each can be read without a click.
        page_size: OURS.tableRows,
        row_header_column_index: DEAL_COLUMNS.findIndex(({ key }) => key === 'system'),
      },
      ...more.map((words) => richText(line(plain(words)))),
    ],
  };
}

interface Row {
  readonly cells: readonly string[];
  readonly source: string | null;
  /** The same in words, escaped. */
  readonly words: string;
}

function toRow(deal: Deal, source: string | null): Row {
  const row = dealRow(deal);
  const words = oneLine(dealWords(deal)) + (source === null ? '' : ` (${source})`);
  return { cells: DEAL_COLUMNS.map(({ key }) => oneLine(row[key])), source, words: escapeMrkdwn(words) };
}

function takeWhileShort(rows: readonly Row[]): readonly Row[] {
  let chars = 0;
  return rows.slice(0, OURS.tableRows).filter(({ words }, position) => {
    chars += words.length;
    return position === 0 || chars <= MOST_CHARS_OF_ALL;
  });
}

/** The same deal with blank names as not said and overlong ones clipped, before words and cells are made of it alike. */
function shorten(deal: Deal): Deal {
  const short = (text: string | null | undefined) => clip(oneLine(text ?? ''), MOST_CHARS_OF_A_NAME) || null;
  const itemText = short(deal.item?.text);
  return {
    ...deal,
    item: deal.item && itemText ? { ...deal.item, text: itemText } : null,
    buyer: short(deal.buyer),
    supplier: short(deal.supplier),
    attribution: short(deal.attribution),
  };
}
