import { readFacts } from '../core/facts/read-facts.ts';
import type { Article } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { ArticleFolder, FolderRecord } from './ports/knowledge.ts';
import type { Meter } from './ports/meter.ts';
import { type KeptArticleStore, KNOWLEDGE, type Refusal } from './ports/record.ts';

export interface KnowledgePorts {
  readonly folder: ArticleFolder;
  /** The shared articles. */
  readonly store: KeptArticleStore;
  readonly index: NameIndex;
  readonly meter: Meter;
}

/** The knowledge folder as one source of the record among others. */
export interface KnowledgeSync {
  /**
   * Brings the record in line with the folder: new and changed files put, deleted ones withdrawn. Never twice at a time.
   * When `signal` is aborted it leaves off after the article under way; the next time goes on from there.
   */
  sync(signal?: AbortSignal): Promise<void>;
  /** One for each file that was not taken in, as of the last time. */
  refusals(): readonly Refusal[];
}

/** Ready to be synced; nothing is read before. */
export function createKnowledgeSync(ports: KnowledgePorts): KnowledgeSync {
  let refusals: readonly Refusal[] = [];
  let last: Promise<void> = Promise.resolve();
  const syncOnce = async (signal: AbortSignal | undefined) => {
    try {
      refusals = await ports.folder.look(folderRecord(ports, signal));
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  };
  return {
    sync(signal) {
      const turn = () => syncOnce(signal);
      // After the one under way, whether or not that goes well.
      last = last.then(turn, turn);
      return last;
    },
    refusals: () => refusals,
  };
}

function folderRecord(ports: KnowledgePorts, signal: AbortSignal | undefined): FolderRecord {
  const { store, meter } = ports;
  return {
    held: () => store.idsFrom(KNOWLEDGE),
    async take(articles) {
      const elsewhere = new Map<string, string>();
      for (const article of articles) {
        signal?.throwIfAborted();
        const other = await take(article, ports);
        if (other !== null) elsewhere.set(article.id, other);
      }
      return elsewhere;
    },
    async drop(ids) {
      let removed = 0;
      for (const id of ids) removed += await store.withdraw(KNOWLEDGE, id);
      if (removed > 0) meter.count('articles_total', { change: 'removed' }, removed);
    },
  };
}

/** Puts an article, or returns the id under which the record has it from the web. */
async function take(article: Article, { store, index, meter }: KnowledgePorts): Promise<string | null> {
  if (await store.gainOrigin(article, KNOWLEDGE)) return null;
  const facts = readFacts(article, index);
  const outcome = await store.putUnlessTwin(article, facts, KNOWLEDGE);
  if (outcome.kind === 'twin') {
    if (isFromWeb(outcome.of)) return outcome.of;
    // Two files that are nearly alike are two on purpose: the folder itself refuses those that are the same.
    await store.put(article, facts, KNOWLEDGE);
  }
  meter.count('articles_total', { change: 'put' });
  return null;
}

/** Whether an article's id is the address it was read at, and no name of a file. */
function isFromWeb(id: string): boolean {
  return /^https?:\/\//.test(id);
}
