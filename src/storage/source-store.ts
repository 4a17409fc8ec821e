import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { KnownSource, Source, SourceState, SourceStore } from '../app/ports/sources.ts';
import { chunks } from './chunks.ts';
import type { Database } from './engine.ts';
import type { Tables } from './tables.ts';

/** How long whoever claimed a source may take to read it. */
const LEASE_MS = 2 * 60_000;
/** Longer addresses are kept as their hash: PostgreSQL indexes no value over 2,700 bytes. */
const MAX_INDEXED_CHARS = 500;

/** Where articles come from by themselves, and which of their items are known. */
export function createSourceStore(database: Database): SourceStore {
  return { ...ordered(database), ...reading(database), ...items(database) };
}

function ordered({ db }: Database) {
  return {
    add: (source) =>
      db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows = 0n } = await transaction
          .insertInto('sources')
          .values(toRow(source))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows > 0n;
      }),
    list: async (team) => {
      const all = db.selectFrom('sources').selectAll().orderBy('added_at').orderBy('id');
      const rows = await (team === null ? all : all.where('team', 'in', [team, ''])).execute();
      return rows.map(fromRow);
    },
    remove: (team, id) =>
      db.transaction().execute(async (transaction) => {
        const one = transaction.deleteFrom('sources').where('team', '=', team).where('id', '=', id);
        const isRemoved = (await one.executeTakeFirst()).numDeletedRows > 0n;
        if (isRemoved) await transaction.deleteFrom('source_items').where('source_id', '=', id).execute();
        return isRemoved;
      }),
  } satisfies Partial<SourceStore>;
}

function reading({ db, engine }: Database) {
  return {
    claimDue: (now) =>
      db.transaction().execute(async (transaction) => {
        const due = transaction
          .selectFrom('sources')
          .select('id')
          .where('next_check_at', '<=', now)
          .where('lease_until', '<=', now)
          .orderBy('next_check_at')
          .orderBy('id')
          .limit(1);
        // SQLite's writers take turns; PostgreSQL's pass over what another is just claiming.
        const free = engine === 'postgres' ? due.forUpdate().skipLocked() : due;
        const row = await transaction
          .updateTable('sources')
          .set({ lease_until: now + LEASE_MS })
          .where('id', '=', free)
          .returningAll()
          .executeTakeFirst();
        return row ? fromRow(row) : null;
      }),
    checked: async (id: string, state: SourceState, title: string | null) => {
      const row = { ...stateRow(state), title, lease_until: 0 };
      await db
        .transaction()
        .execute((transaction) => transaction.updateTable('sources').set(row).where('id', '=', id).execute());
    },
  } satisfies Partial<SourceStore>;
}

function items({ db }: Database) {
  return {
    seen: async (id: string, urls: readonly string[]) => {
      const known = new Set<string>();
      for (const chunk of chunks(urls.map(markOf))) {
        const rows = db.selectFrom('source_items').select('url').where('source_id', '=', id).where('url', 'in', chunk);
        for (const { url } of await rows.execute()) known.add(url);
      }
      return new Set(urls.filter((url) => known.has(markOf(url))));
    },
    /** Nothing is kept for a source that was removed meanwhile. */
    markSeen: async (id: string, urls: readonly string[], now: number) => {
      await db.transaction().execute(async (transaction) => {
        const source = await transaction.selectFrom('sources').select('id').where('id', '=', id).executeTakeFirst();
        if (!source) return;
        for (const chunk of chunks(urls)) {
          await transaction
            .insertInto('source_items')
            .values(chunk.map((url) => ({ source_id: id, url: markOf(url), seen_at: now })))
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      });
    },
  } satisfies Partial<SourceStore>;
}

function markOf(url: string): string {
  return url.length <= MAX_INDEXED_CHARS ? url : `sha256:${createHash('sha256').update(url).digest('hex')}`;
}

type Row = Selectable<Tables['sources']>;

/** Due at once. */
function toRow({ id, team, kind, url, title, addedBy, addedAt }: Source): Row {
  const fresh = { etag: null, lastModified: null, checkedAt: null, nextCheckAt: addedAt, failures: 0, problem: null };
  return { id, team, kind, url, title, added_by: addedBy, added_at: addedAt, ...stateRow(fresh), lease_until: 0 };
}

function stateRow({ etag, lastModified, checkedAt, nextCheckAt, failures, problem }: SourceState) {
  return {
    etag,
    last_modified: lastModified,
    checked_at: checkedAt,
    next_check_at: nextCheckAt,
    failures,
    problem,
  };
}

function fromRow(row: Row): KnownSource {
  const { id, team, kind, url, title, etag, failures, problem } = row;
  return {
    ...{ id, team, kind, url, title, etag, failures, problem },
    addedBy: row.added_by,
    addedAt: row.added_at,
    lastModified: row.last_modified,
    checkedAt: row.checked_at,
    nextCheckAt: row.next_check_at,
  };
}
