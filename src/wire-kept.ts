import { createHash, randomUUID } from 'node:crypto';
import { createKeptRecord, type KeptRecord } from './app/kept-record.ts';
import { errorFields, type Log } from './app/ports/log.ts';
import type { Meter } from './app/ports/meter.ts';
import { type Desk, KNOWLEDGE, type Refusal } from './app/ports/record.ts';
import type { Stores } from './app/ports/stores.ts';
import { createKnowledgeSync, type KnowledgeSync } from './app/sync-knowledge.ts';
import type { DeskConfig, StoreConfig } from './config.ts';
import type { Names } from './core/model/names.ts';
import { buildNameIndex, type NameIndex } from './core/names/name-index.ts';
import { openArticleFolder } from './feeds/article-folder.ts';
import { readKnowledgeNames } from './feeds/read-knowledge.ts';
import { openStores } from './storage/open-stores.ts';
import { VERSION } from './version.ts';
import { deskOver } from './wire.ts';

/** A desk whose record outlives the process, and all that is kept beside it. */
export interface KeptDesk {
  readonly desk: Desk;
  readonly stores: Stores;
  readonly record: KeptRecord;
  readonly knowledge: KnowledgeSync;
}

export interface KeptScope {
  /** Whose articles are seen beside everybody's; empty: nobody's. */
  readonly team: string;
  readonly meter: Meter;
  readonly log: Log;
}

/** Looking through so many files takes a second. */
const LARGE_FOLDER = 500;

/** Opens the store, brings it in line with the knowledge folder and returns the desk that answers from it, loaded. */
export async function openKeptDesk(config: StoreConfig, { team, meter, log }: KeptScope): Promise<KeptDesk> {
  const names = await openNames(config);
  const { index, reader } = names;
  const stores = await openKeptStores(config.databaseUrl, names, log);
  const folder = openArticleFolder(config.knowledgeDir);
  const knowledge = createKnowledgeSync({ folder, store: stores.articles(''), index, meter });
  const refusals = () => [...knowledge.refusals(), ...names.refusals];
  const refused = () => refusals().length;
  const record = createKeptRecord(stores.articles(team), { names: index, reader, search: config.search, refused });
  try {
    const held = await stores.articles('').idsFrom(KNOWLEDGE);
    // A large folder is looked through by the duties, while questions are answered from what the store has of it.
    if (held.length < LARGE_FOLDER) await knowledge.sync();
    await record.sync();
  } catch (error) {
    await stores.close();
    throw error;
  }
  return { desk: deskOver(record, index, refusals), stores, record, knowledge };
}

/** The known names, what identifies how they are read, and the entries that were refused. */
export interface OpenNames {
  readonly index: NameIndex;
  readonly reader: string;
  readonly refusals: readonly Refusal[];
}

export async function openNames({ knowledgeDir, shippedNamesDir }: DeskConfig): Promise<OpenNames> {
  const { names, refusals } = await readKnowledgeNames(knowledgeDir, shippedNamesDir);
  return { index: buildNameIndex(names), reader: readerOf(names), refusals };
}

/** All that is kept, with a name for this process that no other has. */
export function openKeptStores(url: string, { index, reader }: OpenNames, log: Log): Promise<Stores> {
  const onLost = (error: Error) => log.error('the database went away', errorFields(error));
  return openStores(url, { names: index, reader, holder: randomUUID(), onLost });
}

/** Other names or another release read other facts: what was read with them must be read again. */
function readerOf(names: Names): string {
  return createHash('sha256')
    .update(JSON.stringify([VERSION, names]))
    .digest('hex')
    .slice(0, 16);
}
