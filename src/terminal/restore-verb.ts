import type { StoreFiles } from '../app/ports/store-files.ts';
import { contentsWords } from './backup-verb.ts';
import { printLine, type Terminal } from './streams.ts';

/** `desk restore FILE`: puts a checked copy in the store's place. */
export async function runRestore(file: string, files: StoreFiles, terminal: Terminal): Promise<void> {
  const { before, ...contents } = await files.restore(file);
  await printLine(terminal, `Restored from ${file}: ${contentsWords(contents)}.`);
  if (before !== null) await printLine(terminal, `The store before it is kept as ${before}.`);
  await printLine(terminal, 'What was sent after that backup was taken may be sent once more.');
}
