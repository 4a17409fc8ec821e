#!/usr/bin/env node
import { allowsColour, readDeskConfig, readEnvironment, readStoreConfig } from './config.ts';
import { createArticleReader } from './feeds/create-article-reader.ts';
import { createFetcher } from './feeds/fetch/create-fetcher.ts';
import { articleFiles } from './feeds/read-files.ts';
import { createLog } from './log.ts';
import { storeTools } from './store-tools.ts';
import { runProgram } from './terminal/program.ts';
import { VERSION } from './version.ts';
import { openDesk, openKeptStores, openNames } from './wire.ts';

const environment = readEnvironment();
const { stdin, stdout, stderr } = process;

// A reader that has seen enough (`desk facts | head`) is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: { stdin, stdout, stderr, colour: stdout.isTTY === true && allowsColour(environment) },
  config: readDeskConfig(environment),
  openDesk,
  openIngest,
  store: storeTools(environment),
});

/** Opened when something is to be added: most command lines touch no store. */
async function openIngest() {
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
