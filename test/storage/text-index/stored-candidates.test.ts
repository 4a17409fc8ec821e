import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/model/article.ts';
import { analyze } from '../../../src/core/search/analyze.ts';
import { PassageIndex } from '../../../src/core/search/passage-index.ts';
import { passageTerms } from '../../../src/core/search/passage-terms.ts';
import type { Database } from '../../../src/storage/engine.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { createStoredCandidates } from '../../../src/storage/text-index/stored-candidates.ts';
import { articleFrom } from '../../helpers/article.ts';
import { createDatabase, describeOnEachEngine } from '../../helpers/engines.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';
import { NAMES } from '../../helpers/search-names.ts';
import { emptyStore, removeRows, storeArticles, withTerms } from '../../helpers/stored-articles.ts';

const asked = (question: string) => analyze(question, NAMES, { asked: true });

describeOnEachEngine("candidates of the store's own index", (url) => {
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  beforeEach(() => emptyStore(database));
  afterAll(() => database.db.destroy());

  const find = (question: string, limit = 50, team = 'T1') =>
    createStoredCandidates(database, { team }).find(asked(question), limit);
  const idsOf = async (question: string, limit = 50, team = 'T1') =>
    (await find(question, limit, team)).candidates.map(({ passage }) => passage.id);
  const store = (articles: readonly Article[], team = '') =>
    storeArticles(
      database,
      articles.map((article) => withTerms(article, NAMES)),
      team,
    );

  describe('beside those of the index in memory', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      articleFrom(
        `The ${at % 3 === 0 ? 'frigate' : 'tank'} number ${at} left Ankara.\n\nIn ${at % 7} weeks the army of Bangladesh will have ${at} guns; guns are few.`,
        { id: `a${at}`, title: at % 5 === 0 ? 'Guns of the army' : 'A note' },
      ),
    );
    const articles = [howitzers()[0], fighters()[0], ...many];

    it.each([
      'how many howitzers did Bangladesh buy?',
      'frigate tank',
      'guns of the army in Dhaka',
      'when will the Rafale fighters arrive in Jakarta',
      'howtizers from Turky',
      'delegaiton toured',
      'Bangaldesch visitted',
      'submarines',
      'the',
      '',
    ])('are the same, with the same figures: %s', async (question) => {
      await store(articles);
      const memory = new PassageIndex(NAMES);
      for (const article of articles) memory.add(article);
      for (const limit of [3, 50]) {
        expect(await find(question, limit)).toEqual(memory.find(asked(question), limit));
      }
    });
  });

  it('are found by any term of any text', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map((each) => each.replaceAll('\0', ''));
    const words = fc.array(
      fc.oneof(text, fc.constantFrom('Dhaka', 'TRG-300', 'U.S.', 'MKE', 'x'.repeat(3000), '\ud800')),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        run += 1;
        const article = articleFrom(parts.join(' '), { id: `any-${run}`, title: parts[0] ?? '' });
        await store([article]);
        for (const [id, { terms, titleTerms }] of passageTerms(article, NAMES)) {
          for (const term of [...terms, ...titleTerms]) {
            const found = await createStoredCandidates(database, { team: '' }).find(
              [{ text: term, span: { start: 0, end: term.length } }],
              50,
            );
            expect(found.collection.documentFrequency.get(term)).toBeGreaterThan(0);
            expect(found.candidates.map(({ passage }) => passage.id)).toContain(id);
          }
        }
        await emptyStore(database);
      }),
      { numRuns: 40 },
    );
  });

  it('are gone when their rows are taken out, and the figures with them', async () => {
    const rows = await store([howitzers()[0]]);
    await store([fighters()[0]]);
    const alone = new PassageIndex(NAMES);
    alone.add(fighters()[0]);
    await removeRows(database, rows);
    for (const question of ['Rafale fighters', 'Boran howitzers for Bangladesh']) {
      expect(await find(question)).toEqual(alone.find(asked(question), 50));
    }
    const { terms } = await database.db
      .selectFrom('terms')
      .select((eb) => eb.fn.countAll().as('terms'))
      .executeTakeFirstOrThrow();
    const distinct = new Set(
      [...passageTerms(fighters()[0], NAMES).values()].flatMap((each) => [...each.terms, ...each.titleTerms]),
    );
    expect(Number(terms)).toBe(distinct.size);
  });

  it('are only of what the workspace may see', async () => {
    await store([howitzers('everybodys.md')[0]]);
    await store([howitzers('private.md')[0]], 'T2');
    const articlesOf = async (team: string) =>
      new Set((await idsOf('Boran howitzers', 50, team)).map((id) => id.split('#')[0]));
    expect(await articlesOf('T1')).toEqual(new Set(['everybodys.md']));
    expect(await articlesOf('T2')).toEqual(new Set(['everybodys.md', 'private.md']));
  });

  it("are found behind any number of another workspace's better ones", async () => {
    const hidden = Array.from({ length: 60 }, (_, at) => articleFrom('Rafale Rafale Rafale.', { id: `hidden-${at}` }));
    await store(hidden, 'T2');
    await store([articleFrom('A long story of many words in which, at its end, a Rafale comes.', { id: 'seen' })]);
    expect(await idsOf('Rafale', 1)).toEqual(['seen#0']);
  });
});
