import { type Environment, readStoreConfig } from './config.ts';
import { createArticleReader } from './feeds/create-article-reader.ts';
import { createFetcher } from './feeds/fetch/create-fetcher.ts';
import { articleFiles } from './feeds/read-files.ts';
import { createLog } from './log.ts';
import type { Ingest } from './terminal/ingest-verb.ts';
import { VERSION } from './version.ts';
import { openKeptStores, openNames } from './wire-kept.ts';

/** The store and what reads the world into it, for `desk ingest`. */
export async function openIngest(environment: Environment): Promise<Ingest> {
  const config = readStoreConfig(environment);
  const names = await openNames(config);
  const stores = await openKeptStores(config.databaseUrl, names, createLog('warn'));
  return {
    store: stores.articles(''),
    index: names.index,
    reader: createArticleReader(createFetcher({ version: VERSION })),
    files: articleFiles,
    close: () => stores.close(),
  };
}
