import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INGESTED, type KeptArticleStore, KNOWLEDGE } from '../../../src/app/ports/record.ts';
import type { Article } from '../../../src/core/model/article.ts';
import type { Database } from '../../../src/storage/engine.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { articleFrom } from '../../helpers/article.ts';
import { articleStore, emptyRecord, ownedBy, tableSizes } from '../../helpers/article-stores.ts';
import { createDatabase, describeOnEachEngine } from '../../helpers/engines.ts';
import { howitzers } from '../../helpers/sample-articles.ts';

const frigate = (id: string | number, text = `Frigate ${id}.`): Article => articleFrom(text, { id: `f${id}` });

/** All changes after a revision, and how many steps they took. */
async function follow(store: KeptArticleStore, from: number, limit: number) {
  const seen: { put: string[]; removed: string[]; steps: number; revision: number } = {
    put: [],
    removed: [],
    steps: 0,
    revision: from,
  };
  for (;;) {
    const { revision, put, removed } = await store.changesSince(seen.revision, limit);
    if (revision === seen.revision) return seen;
    seen.put.push(...put);
    seen.removed.push(...removed);
    seen.steps += 1;
    seen.revision = revision;
  }
}

describeOnEachEngine('the history of the record', (url) => {
  let database: Database;
  /** As another process has it. */
  let other: Database;
  let start: number;
  beforeAll(async () => {
    await createDatabase(url);
    [database, other] = [await openDatabase(url, () => {}), await openDatabase(url, () => {})];
  });
  beforeEach(async () => {
    await emptyRecord(database);
    start = (await articleStore(database).addedAfter(0)).revision;
  });
  afterAll(() => Promise.all([database.db.destroy(), other.db.destroy()]));

  describe('told as changes', () => {
    it('names what was put and what was removed since, each once, by its last change', async () => {
      const store = articleStore(database);
      expect(await store.changesSince(start, 10)).toEqual({ revision: start, put: [], removed: [] });
      for (const id of [1, 2, 3]) await store.put(frigate(id), [], INGESTED);
      await store.withdraw(INGESTED, 'f2');
      await store.put(frigate(1, 'Repainted.'), [], INGESTED);
      const changes = await follow(store, start, 10);
      expect(changes).toMatchObject({ put: ['f3', 'f1'], removed: ['f2'], steps: 1 });
      await store.put(frigate(2), [], INGESTED);
      expect(await follow(store, changes.revision, 10)).toMatchObject({ put: ['f2'], removed: [] });
    });

    it('comes in pieces that leave nothing out, a removal of many at once in one', async () => {
      const store = articleStore(database);
      for (let id = 0; id < 25; id++) await store.put(frigate(id), [], id < 12 ? KNOWLEDGE : INGESTED);
      expect(await follow(store, start, 4)).toMatchObject({ put: { length: 25 }, steps: 7 });
      await store.withdraw(KNOWLEDGE, null);
      const changes = await follow(store, start, 4);
      expect([changes.put.length, changes.removed.length]).toEqual([13, 12]);
      expect(new Set([...changes.put, ...changes.removed]).size).toBe(25);
    });

    it('skips nothing while others write', async () => {
      const [store, writer] = [articleStore(database), articleStore(other)];
      const known = new Set<string>();
      let revision = start;
      let isWriting = true;
      const writing = Promise.all(
        [0, 1, 2].map(async (at) => {
          for (let id = 0; id < 20; id++) {
            await writer.put(frigate(`${at}-${id}`), [], INGESTED);
            if (id % 3 === 0) await writer.withdraw(INGESTED, `f${at}-${id}`);
          }
        }),
      ).finally(() => {
        isWriting = false;
      });
      for (let isLast = false; !isLast; ) {
        isLast = !isWriting;
        const changes = await store.changesSince(revision, 3);
        if (changes.revision !== revision) isLast = false;
        for (const id of changes.put) known.add(id);
        for (const id of changes.removed) known.delete(id);
        revision = changes.revision;
        await new Promise(setImmediate);
      }
      await writing;
      expect([...known].sort()).toEqual(await store.idsFrom(INGESTED));
      expect(known.size).toBe(39);
    });
  });

  describe('with several writers at once', () => {
    it('takes different articles of all of them', async () => {
      const stores = [articleStore(database), articleStore(other)];
      await Promise.all(Array.from({ length: 30 }, (_, id) => stores[id % 2]?.put(...howitzers(`h${id}`), INGESTED)));
      const { revision, put } = await follow(articleStore(database), start, 100);
      expect([revision - start, put.length]).toEqual([30, 30]);
      expect(await tableSizes(other, 'howitz')).toMatchObject({ articles: 30, counted: 120, found: 30 });
    });

    it('takes the same article once', async () => {
      const stores = [articleStore(database), articleStore(other)];
      const [article, facts] = howitzers();
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, at) => stores[at % 2]?.put(article, facts, INGESTED)),
      );
      expect(outcomes.filter((outcome) => outcome?.kind === 'added')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome?.kind === 'there')).toHaveLength(9);
      expect(await tableSizes(database, 'howitz')).toMatchObject({ articles: 1, facts: facts.length, counted: 4 });
    });

    it('takes one text under several names once', async () => {
      const stores = [articleStore(database), articleStore(other)];
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, at) => stores[at % 2]?.putUnlessTwin(...howitzers(`h${at}`), INGESTED)),
      );
      expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(['added', ...Array(7).fill('twin')]);
      expect(await tableSizes(database, 'howitz')).toMatchObject({ articles: 1, counted: 4 });
    });

    it('ends with nothing or with the whole of what is put and withdrawn at once', async () => {
      const stores = [articleStore(database), articleStore(other)];
      const [article, facts] = howitzers();
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          at % 2 ? stores[0]?.put(article, facts, INGESTED) : stores[1]?.withdraw(INGESTED, article.id),
        ),
      );
      const { articles } = await tableSizes(database, 'howitz');
      expect(await tableSizes(database, 'howitz')).toMatchObject(
        articles === 1 ? { facts: facts.length, counted: 4, found: 1 } : { facts: 0, passages: 0, terms: 0, found: 0 },
      );
    });
  });

  describe('as two workspaces see it', () => {
    const [A, B] = [ownedBy('A'), ownedBy('B')];
    const stores = () => ({
      everybody: articleStore(database),
      a: articleStore(database, { team: 'A' }),
      b: articleStore(database, { team: 'B' }),
    });

    it('shows a workspace what it added and what everybody has, in all that is read', async () => {
      const { everybody, a, b } = stores();
      const [article, facts] = howitzers();
      const id = article.passages.map((passage) => passage.id);
      await a.put(article, facts, A);
      await everybody.put(frigate(1), [], KNOWLEDGE);
      const seen = async (store: KeptArticleStore) => ({
        articles: (await store.articles([article.id, 'f1'])).length,
        since: (await store.articlesSince(null)).length,
        added: (await store.addedAfter(start)).articles.length,
        facts: (await store.factsOf(id)).length > 0,
        deals: (await store.deals()).length > 0,
        covered: (await store.coverage()).articles,
        sources: (await store.coverage()).sources.length,
        twin: await store.twinOf({ ...article, id: 'copy' }),
        ...(await store.changesSince(start, 10)),
      });
      expect(await seen(a)).toMatchObject({
        ...{ articles: 2, since: 2, added: 2, facts: true, deals: true, covered: 2, sources: 1, twin: article.id },
        ...{ put: [article.id, 'f1'], removed: [] },
      });
      const nothing = {
        articles: 1,
        since: 1,
        added: 1,
        facts: false,
        deals: false,
        covered: 1,
        sources: 0,
        twin: null,
      };
      expect(await seen(b)).toMatchObject({ ...nothing, put: ['f1'], removed: [article.id] });
      expect(await seen(everybody)).toMatchObject({ ...nothing, put: ['f1'], removed: [article.id] });
    });

    it('is new to a workspace when that gains it, and gone when its own origin is withdrawn', async () => {
      const { a, b } = stores();
      await a.put(frigate(1), [], A);
      const { revision } = await follow(b, start, 10);
      expect(await b.put(frigate(1), [], B)).toEqual({ kind: 'added' });
      const gained = await follow(b, revision, 10);
      expect(gained).toMatchObject({ put: ['f1'], removed: [] });
      expect((await b.addedAfter(revision)).articles).toHaveLength(1);
      expect((await a.addedAfter(revision)).articles).toHaveLength(0);
      expect(await b.withdraw(B, null)).toBe(0);
      expect(await follow(b, gained.revision, 10)).toMatchObject({ put: [], removed: ['f1'] });
      expect(await follow(a, gained.revision, 10)).toMatchObject({ put: ['f1'], removed: [] });
      expect(await a.withdraw(A, null)).toBe(1);
    });

    it('keeps the text that everybody sees where a workspace has another under its name', async () => {
      const { everybody, a, b } = stores();
      await everybody.put(frigate(1), [], KNOWLEDGE);
      expect(await a.put(frigate(1, 'All frigates were sold.'), [], A)).toEqual({ kind: 'there' });
      expect((await b.articles(['f1']))[0]?.article).toEqual(frigate(1));
      expect(await everybody.put(frigate(1, 'Repainted.'), [], KNOWLEDGE)).toEqual({ kind: 'replaced' });
      expect(await everybody.withdraw(KNOWLEDGE, null)).toBe(0);
      expect(await a.put(frigate(1, 'All frigates were sold.'), [], A)).toEqual({ kind: 'replaced' });
      expect(await b.articles(['f1'])).toEqual([]);
    });
  });
});
