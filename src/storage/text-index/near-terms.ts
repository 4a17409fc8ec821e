import { sql } from 'kysely';
import { isGuessable, mayHaveTwoSlips, nearestWords, type UnknownWord } from '../../core/search/correct-word.ts';
import { beginnings, neighboursAmong, oneEditAway } from '../../core/search/near-spellings.ts';
import type { Database } from '../engine.ts';

/** A word of eight letters has some thousand neighbours at most; more than this are not worth the wait. */
const MAX_NEIGHBOURS = 20_000;
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
  const ranges = beginnings(stem).map((start) => sql`(${start}, ${start + LAST_LETTER})`);
  // "cross join" tells SQLite to go through the ranges and not through all terms.
  const { rows } = await sql<NearTerm>`
    with ranges (first, last) as (values ${sql.join(ranges)})
    select distinct terms.term, terms.passages from ranges cross join terms
    where terms.term >= ranges.first and terms.term < ranges.last
      and length(terms.term) between ${stem.length - TWO_EDITS} and ${stem.length + TWO_EDITS}
    limit ${MAX_NEIGHBOURS}`.execute(db);
  return rows;
}
