import type { ArticleFolder, FolderRecord } from '../app/ports/knowledge.ts';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import { type ArticlePath, listArticles, readArticleFile } from './article-files.ts';
import {
  createDuplicateCheck,
  type DuplicateCheck,
  type Fingerprint,
  fingerprintOf,
  sameTextRefusal,
} from './duplicate-check.ts';
import { isRefusal } from './parse-article.ts';

/** How many articles are handed over at a time, so that a large folder is never in memory as a whole. */
const BATCH = 50;

/** What is remembered of a file between two looks. */
interface KnownFile {
  readonly stamp: string | null;
  /** Null where it could not be read. */
  readonly fingerprint: Fingerprint | null;
  /** Why it was not taken in as it stands. */
  readonly refusal: Refusal | null;
  /** The id under which the record has it, or its last good version. */
  readonly heldAs: string;
}

/** The articles of a knowledge folder, of which only files that changed are read again. */
export function openArticleFolder(dir: string): ArticleFolder {
  const known = new Map<string, KnownFile>();
  let held: Set<string> | null = null;
  return {
    async look(record) {
      held ??= new Set(await record.held());
      const duplicateOf = createDuplicateCheck();
      const look: Look = { record, known, held, duplicateOf, ids: new Set(), refusals: [], batch: [] };
      const paths = await listArticles(dir);
      for (const path of paths) {
        await lookAt(path, look);
        if (look.batch.length >= BATCH) await handOver(look);
      }
      await handOver(look);
      await dropGone(look);
      forgetBut(new Set(paths.map(({ listed }) => listed.path)), known);
      return look.refusals;
    },
  };
}

interface Read {
  readonly article: Article;
  readonly file: string;
  readonly stamp: string | null;
  readonly fingerprint: Fingerprint;
}

/** One look at the folder, so far. */
interface Look {
  readonly record: FolderRecord;
  /** Of all looks: a file is noted once the record has its article. */
  readonly known: Map<string, KnownFile>;
  /** Of all looks: ids that the record has from here. */
  readonly held: Set<string>;
  readonly duplicateOf: DuplicateCheck;
  /** Ids that the record is to have from here. */
  readonly ids: Set<string>;
  readonly refusals: Refusal[];
  /** Read, and not handed over yet. */
  readonly batch: Read[];
}

async function lookAt(path: ArticlePath, look: Look): Promise<void> {
  const { listed, file } = path;
  const before = look.known.get(listed.path);
  const stamp = listed.problem === null ? listed.stamp : null;
  if (before && stamp !== null && before.stamp === stamp) {
    const duplicate = before.fingerprint && look.duplicateOf(before.fingerprint, file);
    if (duplicate) look.known.delete(listed.path);
    note({ ...before, refusal: duplicate ?? before.refusal }, duplicate !== null, look);
    return;
  }
  const read = await readArticleFile(path);
  if (isRefusal(read)) {
    const broken = { stamp, fingerprint: null, refusal: read, heldAs: before?.heldAs ?? listed.path };
    look.known.set(listed.path, broken);
    note(broken, false, look);
    return;
  }
  const fingerprint = fingerprintOf(read);
  const duplicate = look.duplicateOf(fingerprint, file);
  if (duplicate) look.refusals.push(duplicate);
  else look.batch.push({ article: read, file, stamp, fingerprint });
}

/** A file for which there is nothing to be done; the record has a duplicate's words from the other file. */
function note({ refusal, heldAs }: KnownFile, isDuplicate: boolean, { refusals, ids }: Look): void {
  if (refusal) refusals.push(refusal);
  if (!isDuplicate) ids.add(heldAs);
}

async function handOver({ batch, record, known, held, ids, refusals }: Look): Promise<void> {
  const reads = batch.splice(0);
  if (reads.length === 0) return;
  const elsewhere = await record.take(reads.map(({ article }) => article));
  for (const { article, file, stamp, fingerprint } of reads) {
    const heldAs = elsewhere.get(article.id) ?? article.id;
    const refusal = heldAs === article.id ? null : sameTextRefusal(file, heldAs);
    if (refusal) refusals.push(refusal);
    known.set(article.id, { stamp, fingerprint, refusal, heldAs });
    held.add(heldAs);
    ids.add(heldAs);
  }
}

async function dropGone({ held, ids, record }: Look): Promise<void> {
  const gone = [...held].filter((id) => !ids.has(id));
  if (gone.length > 0) await record.drop(gone);
  for (const id of gone) held.delete(id);
}

function forgetBut(files: ReadonlySet<string>, known: Map<string, KnownFile>): void {
  for (const file of [...known.keys()]) if (!files.has(file)) known.delete(file);
}
