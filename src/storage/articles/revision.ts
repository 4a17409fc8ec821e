import type { Kysely, Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

/** Number of the last change of the record. All changes up to it can be read. */
export async function readRevision(db: Kysely<Tables>): Promise<number> {
  const { revision } = await db.selectFrom('record').select('revision').executeTakeFirstOrThrow();
  return revision;
}

/**
 * Waits for this writer's turn: from here to the end of the transaction no other changes the record, so that changes
 * appear in the order of their numbers. SQLite has one writer anyhow.
 */
export async function lockRecord(transaction: Transaction<Tables>, engine: Engine): Promise<void> {
  const record = transaction.selectFrom('record').select('revision');
  await (engine === 'postgres' ? record.forUpdate() : record).execute();
}

/** The number of the change that this transaction makes; the record is locked. */
export async function nextRevision(transaction: Transaction<Tables>): Promise<number> {
  const { revision } = await transaction
    .updateTable('record')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
