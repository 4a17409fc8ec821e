import type { Kysely } from 'kysely';
import type { ChangeSet } from '../../app/ports/record.ts';
import type { Tables } from '../tables.ts';
import { readRevision } from './revision.ts';
import type { StoreContext } from './store-context.ts';
import { visibleTo } from './visible-to.ts';

/** Something that was put or removed, with the number of its last change. */
interface Changed {
  readonly id: string;
  readonly revision: number;
  readonly isThere: boolean;
}

/** Revisions from one that is not meant to one that is; rows at most, all when left out. */
interface Stretch {
  readonly after: number;
  readonly upTo: number;
  readonly limit?: number;
}

/**
 * What changed after a revision, in whole revisions, about `limit` ids. What is changed again while this reads is told
 * with its next change, so that nothing is skipped; what a workspace does not see counts as removed.
 */
export async function readChanges(
  { db, team }: Pick<StoreContext, 'db' | 'team'>,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<ChangeSet> {
  const now = await readRevision(db);
  if (now <= after) return { revision: after, put: [], removed: [] };
  // One more than wanted, to see whether a revision was cut off.
  const changed = await readStretch({ db, team }, { after, upTo: now, limit: limit + 1 });
  const cut = changed[limit]?.revision;
  if (cut === undefined) return changeSet(changed, now);
  const whole = changed.filter(({ revision }) => revision < cut);
  if (whole.length > 0) return changeSet(whole, cut - 1);
  return changeSet(await readStretch({ db, team }, { after: cut - 1, upTo: cut }), cut);
}

function changeSet(changed: readonly Changed[], revision: number): ChangeSet {
  const idsOf = (isThere: boolean) => changed.filter((each) => each.isThere === isThere).map(({ id }) => id);
  return { revision, put: idsOf(true), removed: idsOf(false) };
}

async function readStretch({ db, team }: Pick<StoreContext, 'db' | 'team'>, stretch: Stretch): Promise<Changed[]> {
  const [put, removed] = [await readPut(db, { ...stretch, team }), await readRemoved(db, stretch)];
  return [...put, ...removed].sort((a, b) => a.revision - b.revision);
}

async function readPut(
  db: Kysely<Tables>,
  { after, upTo, limit, team }: Stretch & { readonly team: string },
): Promise<Changed[]> {
  const query = db
    .selectFrom('articles')
    .select(['id', 'revision', visibleTo(team, 'articles.id').as('isThere')])
    .where('revision', '>', after)
    .where('revision', '<=', upTo)
    .orderBy('revision');
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  return rows.map(({ id, revision, isThere }) => ({ id, revision, isThere: Boolean(isThere) }));
}

async function readRemoved(db: Kysely<Tables>, { after, upTo, limit }: Stretch): Promise<Changed[]> {
  const query = db
    .selectFrom('removed_articles')
    .select(['article_id', 'revision'])
    .where('revision', '>', after)
    .where('revision', '<=', upTo)
    .orderBy('revision');
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  return rows.map(({ article_id, revision }) => ({ id: article_id, revision, isThere: false }));
}
