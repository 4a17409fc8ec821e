import { isGuessable, mayHaveTwoSlips, nearestWords, type UnknownWord } from '../../core/search/correct-word.ts';
import { beginnings, neighboursAmong, oneEditAway } from '../../core/search/near-spellings.ts';
import { chunks } from '../chunks.ts';
import type { Database } from '../engine.ts';

/** SQLite takes conditions no deeper than a thousand. */
const RANGES_A_STATEMENT = 400;
/** Of one statement; words that begin alike are some hundreds. */
const MAX_NEIGHBOURS = 10_000;
const TWO_EDITS = 2;
/** No letter stands after it. */
const LAST_LETTER = '\u{10ffff}';

/** The known terms nearest to a word that stands nowhere, best first: as `nearestWords` finds them in memory. */
export async function nearTerms({ db }: Database, word: UnknownWord): Promise<readonly string[]> {
  if (!isGuessable(word)) return [];
  const near = await db
    .selectFrom('terms')
    .select(['term', 'passages'])
    .where('term', 'in', oneEditAway(word.stem))
    .execute();
  const found = nearestWords(word, neighboursAmong(byTerm(near)));
  if (found.length > 0 || !mayHaveTwoSlips(word.stem)) return found;
  return nearestWords(word, neighboursAmong(byTerm(await readBeginnings(db, word.stem))));
}

interface NearTerm {
  readonly term: string;
  readonly passages: number;
}

function byTerm(rows: readonly NearTerm[]): Map<string, number> {
  return new Map(rows.map(({ term, passages }) => [term, passages]));
}

/** Terms of nearly this length that begin with its first half, give or take an edit: each a short stretch of the index. */
async function readBeginnings(db: Database['db'], stem: string): Promise<readonly NearTerm[]> {
  const found: NearTerm[] = [];
  for (const starts of chunks(beginnings(stem), RANGES_A_STATEMENT)) {
    const rows = await db
      .selectFrom('terms')
      .select(['term', 'passages'])
      .where(({ or, and, eb }) =>
        or(starts.map((start) => and([eb('term', '>=', start), eb('term', '<', start + LAST_LETTER)]))),
      )
      .where(({ fn }) => fn<number>('length', ['term']), '>=', stem.length - TWO_EDITS)
      .where(({ fn }) => fn<number>('length', ['term']), '<=', stem.length + TWO_EDITS)
      .limit(MAX_NEIGHBOURS)
      .execute();
    found.push(...rows);
  }
  return found;
}
