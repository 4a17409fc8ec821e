import type { StoreContents, StoreFiles } from '../app/ports/store-files.ts';
import { counted } from './counted.ts';
import { printLine, type Terminal } from './streams.ts';

/** `desk backup FILE`: a checked copy of the store. */
export async function runBackup(file: string, files: StoreFiles, terminal: Terminal): Promise<void> {
  const contents = await files.backUp(file);
  await printLine(terminal, `Backed up to ${file} and checked: ${contentsWords(contents)}.`);
}

/** What a store holds, in words. */
export function contentsWords({ articles, subscriptions, watches, sources, bytes }: StoreContents): string {
  const counts = [
    counted(articles, 'article'),
    counted(subscriptions, 'digest'),
    counted(watches, 'watch', 'watches'),
    counted(sources, 'feed'),
  ];
  return `${counts.join(', ')}; ${(bytes / 1_000_000).toFixed(1)} MB`;
}
