import type { Coverage, Hit } from '../../core/model/answer.ts';
import type { ArticleHead } from '../../core/model/article.ts';
import type { CheckedPart, ClaimCheck, ClaimVerdict } from '../../core/model/claim-check.ts';
import { checkWords, VERDICT_WORDS } from '../../core/wording/claim-words.ts';
import { clip } from '../../core/wording/clip.ts';
import { OURS } from '../limits.ts';
import type { Message } from '../sending/message.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import { coverageWords } from './coverage-words.ts';
import { joinParts, type Part, sentencePart } from './part.ts';
import { passagePart } from './passage-part.ts';
import { bold, line, plain, richText } from './rich.ts';
import { sourcesPart, sourceWords } from './sources-part.ts';

export interface CheckMessageOptions {
  readonly coverage: Coverage;
  /** The text went on; what follows was not checked. */
  readonly isCut?: boolean;
}

/** A text's check as Slack shows it: the verdict, each part as a row, the passages that say otherwise or so, the sources. */
export function claimMessage(check: ClaimCheck, { coverage, isCut = false }: CheckMessageOptions): Message {
  const hits = [...check.hits].sort((a, b) => weight(a, check) - weight(b, check)).slice(0, MOST_QUOTES);
  const sources = [...new Map(hits.map(({ article }) => [article.id, article])).values()];
  return joinParts({
    opening: openingPart(checkWords(check)),
    middle: [
      ...(isCut ? [sentencePart('The text is long: what follows after its first part was not checked.')] : []),
      ...(check.parts.length > 0 ? [rowsPart(check.parts)] : []),
      ...hits.map((hit) => quotePart(hit, check, sources)),
    ],
    closing: sources.length > 0 ? sourcesPart(sources) : sentencePart(coverageWords(coverage)),
  });
}

/** A reader looks up what is wrong, and a sentence or two of what is right. */
const MOST_QUOTES = 3;
const QUOTE_CHARS = 400;

/** More rows are a report; what matters most is kept. */
const MOST_ROWS = 20;
const MOST_CHARS_OF_ALL = 2_000;
const MOST_CHARS_OF_A_CELL = 120;

const GRAVEST: readonly ClaimVerdict[] = ['contradicted', 'not-in-record', 'supported'];

function openingPart(words: string): Part {
  return { text: escapeMrkdwn(words), blocks: [richText(line(bold(words)))] };
}

/** Each part of the text as a row, in its order; where they are too many, the gravest. */
function rowsPart(parts: readonly CheckedPart[]): Part {
  const byWeight = [...parts].sort((a, b) => GRAVEST.indexOf(a.verdict) - GRAVEST.indexOf(b.verdict));
  const kept = new Set(takeWhileShort(byWeight));
  const rows = parts.filter((part) => kept.has(part)).map(cellsOf);
  const left = parts.length - rows.length;
  const more = left > 0 ? [`Left out here: ${left} more.`] : [];
  return {
    text: [...rows.map((cells) => `• ${escapeMrkdwn(wordsOf(cells))}`), ...more].join('\n'),
    blocks: [
      {
        type: 'data_table',
        caption: 'Each part of the text, and what the record says',
        rows: [HEADS, ...rows].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
        page_size: OURS.tableRows,
        row_header_column_index: HEADS.indexOf(HEAD_OF_TEXT),
      },
      ...more.map((words) => richText(line(plain(words)))),
    ],
  };
}

const HEAD_OF_TEXT = 'In the text';
const HEADS: readonly string[] = ['Verdict', 'Part', HEAD_OF_TEXT, 'The record says'];
const NOTHING = 'nothing of it';

function cellsOf({ verdict, part, text, says }: CheckedPart): readonly [string, string, string, string] {
  const [said, recorded] = [text, says ?? ''].map((words) => clip(oneLine(words), MOST_CHARS_OF_A_CELL));
  return [VERDICT_WORDS[verdict], part, said || '–', recorded || NOTHING];
}

function wordsOf([verdict, part, text, says]: ReturnType<typeof cellsOf>): string {
  return `${verdict}: ${part} "${text}"${says === NOTHING ? '' : ` – the record: ${says}`}`;
}

function takeWhileShort(parts: readonly CheckedPart[]): readonly CheckedPart[] {
  let chars = 0;
  return parts.slice(0, MOST_ROWS).filter((part, position) => {
    chars += escapeMrkdwn(wordsOf(cellsOf(part))).length;
    return position === 0 || chars <= MOST_CHARS_OF_ALL;
  });
}

/** How soon a passage is to be read: what contradicts first. */
function weight({ passage }: Hit, { parts, facts }: ClaimCheck): number {
  const own = new Set(facts.filter(({ passageId }) => passageId === passage.id).map(({ id }) => id));
  const bearing = parts.filter(({ factIds }) => factIds.some((id) => own.has(id)));
  return Math.min(GRAVEST.length, ...bearing.map(({ verdict }) => GRAVEST.indexOf(verdict)));
}

function quotePart(hit: Hit, { facts }: ClaimCheck, sources: readonly ArticleHead[]): Part {
  const read = facts.find(({ passageId }) => passageId === hit.passage.id);
  const source = sources.length > 1 ? sourceWords(hit.article) : null;
  return passagePart(hit, { maxChars: QUOTE_CHARS, focus: read?.span, source });
}
