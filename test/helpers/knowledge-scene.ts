import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { noMeter } from '../../src/app/ports/meter.ts';
import { type KeptArticleStore, KNOWLEDGE } from '../../src/app/ports/record.ts';
import { createKnowledgeSync, type KnowledgeSync } from '../../src/app/sync-knowledge.ts';
import { buildNameIndex, type NameIndex } from '../../src/core/names/name-index.ts';
import { openArticleFolder } from '../../src/feeds/article-folder.ts';
import { openKeptRecord } from './kept-record.ts';

/** A knowledge folder and the record that is kept in step with it. */
export interface KnowledgeScene {
  readonly dir: string;
  readonly store: KeptArticleStore;
  readonly index: NameIndex;
  readonly sync: KnowledgeSync;
  save(path: string, text: string): Promise<void>;
  /** As a process that starts now has it; `store`: what it finds in the record's place. */
  another(store?: KeptArticleStore): KnowledgeSync;
  ids(): Promise<readonly string[]>;
  refused(): readonly string[];
}

/** A function that makes folders with these articles, synced once, for a file's tests; each is gone after its test. */
export function knowledgeScenesForTests(): (files: Readonly<Record<string, string>>) => Promise<KnowledgeScene> {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  return async (files) => {
    const dir = await mkdtemp(join(tmpdir(), 'desk-sync-'));
    await mkdir(join(dir, 'articles'));
    const save = async (path: string, text: string) => {
      await mkdir(dirname(join(dir, 'articles', path)), { recursive: true });
      await writeFile(join(dir, 'articles', path), text);
    };
    for (const [path, text] of Object.entries(files)) await save(path, text);
    const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
    const stores = await openKeptRecord(index);
    closing.push(async () => {
      await stores.close();
      await rm(dir, { recursive: true, force: true });
    });
    const store = stores.articles('');
    const another = (other = store) =>
      createKnowledgeSync({ folder: openArticleFolder(dir), store: other, index, meter: noMeter });
    const sync = another();
    await sync.sync();
    const ids = () => store.idsFrom(KNOWLEDGE);
    const refused = () => sync.refusals().map(({ file, problem }) => `${file}: ${problem}`);
    return { dir, store, index, sync, save, another, ids, refused };
  };
}

/** A plain text article. */
export function textOf(words: string, title = 'Headline'): string {
  return `date 2025-06-03 ${title}\n\n${words}`;
}
