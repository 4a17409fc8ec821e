import { join } from 'node:path';
import SqliteFile from 'libsql';
import { type BenchEngine, MAX_FOUND, passagesOf, wordsOf } from '../engine.ts';

/** SQLite's FTS5 as it comes, in a file: any word may match, best first by bm25. */
export function createFts5(folder: string): BenchEngine {
  const file = new SqliteFile(join(folder, 'fts5.db'));
  file.exec('pragma journal_mode = wal; pragma synchronous = normal');
  file.exec('create virtual table passages using fts5 (id unindexed, title, text)');
  const insert = file.prepare('insert into passages (id, title, text) values (?, ?, ?)');
  const find = file.prepare('select id from passages where passages match ? order by rank limit ?');
  const addAll = file.transaction((articles: Parameters<BenchEngine['add']>[0]) => {
    for (const { id, title, text } of passagesOf(articles)) insert.run(id, title, text);
  });
  return {
    add: (articles) => addAll(articles),
    ask: (question) => find.all(anyOf(wordsOf(question)), MAX_FOUND).length,
  };
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}
