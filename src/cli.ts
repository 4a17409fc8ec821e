#!/usr/bin/env node
import { allowsColour, readDeskConfig, readEnvironment } from './config.ts';
import { runProgram } from './terminal/program.ts';
import { openDesk } from './wire.ts';

const environment = readEnvironment();
const { stdin, stdout, stderr } = process;

// A reader that has seen enough (`desk facts | head`) is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: { stdin, stdout, stderr, colour: stdout.isTTY === true && allowsColour(environment) },
  config: readDeskConfig(environment),
  openDesk,
  // Loaded by the verbs that need them: to import the store, the readers and Slack's client takes as long as an answer.
  openIngest: async () => (await import('./open-ingest.ts')).openIngest(environment),
  openStoreTools: async () => (await import('./store-tools.ts')).storeTools(environment),
});
