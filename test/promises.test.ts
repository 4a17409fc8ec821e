/** The promises of the README, each as a property of any record and any question. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerToJson } from '../src/core/answer/answer-json.ts';
import { readFacts } from '../src/core/facts/read-facts.ts';
import type { Answer } from '../src/core/model/answer.ts';
import { DEAL_STATUSES, type Fact } from '../src/core/model/fact.ts';
import { DEAL_COLUMNS, dealRow } from '../src/core/wording/deal-words.ts';
import { factWords } from '../src/core/wording/fact-words.ts';
import { readKnowledge } from '../src/feeds/read-knowledge.ts';
import { questions, reads } from './helpers/generated.ts';
import { shippedNames } from './helpers/names.ts';
import { numbersIn } from './helpers/numbers.ts';
import { deskOf, type Read } from './helpers/record.ts';
import { fighters, howitzers } from './helpers/sample-articles.ts';
import { ROOT } from './helpers/source-files.ts';

const index = await shippedNames();

/** What a surface shows of an answer: every word the desk itself puts together. */
function wordsOf({ headline, facts, missing, conflicts, reason }: Answer): string[] {
  const rows = facts.filter((fact) => fact.kind === 'deal').map((deal) => Object.values(dealRow(deal)).join(' '));
  return [
    headline?.text ?? '',
    ...facts.map(factWords),
    ...rows,
    ...missing,
    ...conflicts.map(({ about }) => about),
    reason ?? '',
  ];
}

/** The numbers that may be said because of a fact: those of its words, their normal forms, and what is marked derived. */
function numbersOf(fact: Fact): number[] {
  const forms = fact.kind === 'deal' ? [fact.quantity?.value, fact.quantity?.max, fact.money?.value] : [];
  const own = 'value' in fact ? [fact.value] : [];
  const max = 'max' in fact ? [fact.max] : [];
  const time = fact.kind === 'deal' ? fact.when : fact.kind === 'time' ? fact : null;
  const derived = time ? [...numbersIn(time.timex), ...numbersIn(time.timex.replaceAll('-', ' '))] : [];
  const stated = numbersIn(`${fact.quote} ${fact.kind === 'deal' ? (fact.item?.text ?? '') : ''}`);
  return [...stated, ...derived, ...[...forms, ...own, ...max].filter((value) => value != null)];
}

/** The samples with facts by hand, the samples as the desk reads them, and the articles that ship. */
const samples = [howitzers(), fighters()];
const readByDesk = samples.map(([article]): Read => [article, readFacts(article, index)]);
const { articles } = await readKnowledge(join(ROOT, 'knowledge'), join(ROOT, 'knowledge/names'));
const shipped = articles.map((article): Read => [article, readFacts(article, index)]);
const desks = await Promise.all(
  [samples, readByDesk, shipped].map(async (read) => ({ read, desk: await deskOf(index, read) })),
);

/** Runs a check on the answers to made-up questions, from a made-up record and from those above. */
async function holds(check: (answer: Answer, read: readonly Read[]) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(reads, questions, async (made, question) => {
      check(await (await deskOf(index, made)).ask(question), made);
      for (const { read, desk } of desks) check(await desk.ask(question), read);
    }),
    { numRuns: 100 },
  );
}

describe('1. every number is a quotation', () => {
  it('in the headline: a number of the facts or of the sentence that it rests on', async () => {
    await holds((answer) => {
      const { headline, facts, hits } = answer;
      const basis = facts.filter(({ id }) => headline?.factIds.includes(id));
      const quoted = headline && basis.length === 0 ? numbersIn(hits[0]?.passage.text ?? '') : [];
      expect([...basis.flatMap(numbersOf), ...quoted]).toEqual(expect.arrayContaining(numbersIn(headline?.text ?? '')));
    });
  });

  it('in everything else: a number of a fact shown, or of the question', async () => {
    await holds((answer, read) => {
      // A reason may name the nearest deal, which is one of the record's.
      const facts = answer.reason === null ? answer.facts : read.flatMap(([, all]) => all);
      const allowed = [...facts.flatMap(numbersOf), ...numbersIn(answer.question.text)];
      expect(allowed).toEqual(expect.arrayContaining(wordsOf(answer).flatMap(numbersIn)));
    });
  });
});

describe('2. statuses are never mixed', () => {
  it('each row has one status, as a word, and the number of one fact', async () => {
    await holds(({ facts }) => {
      for (const deal of facts.filter((fact) => fact.kind === 'deal')) {
        const row = dealRow(deal);
        expect(DEAL_STATUSES.filter((status) => row.status.split(' ').includes(status))).toEqual([deal.status]);
        expect(numbersIn(row.number)).toEqual(deal.quantity ? [deal.quantity.value] : []);
        expect(DEAL_COLUMNS.every(({ key }) => row[key] !== '')).toBe(true);
      }
    });
  });

  it('a headline tells of one deal, in a status that answers what was asked', async () => {
    await holds(({ question, headline, facts }) => {
      const deals = facts.filter(({ id, kind }) => kind === 'deal' && headline?.factIds.includes(id));
      expect(deals.length).toBeLessThanOrEqual(1);
      const [deal] = deals;
      if (deal?.kind !== 'deal') return;
      expect(headline?.text).toContain(deal.status);
      expect(deal.polarity).toBe('affirmed');
      if (/^how many .* buy/.test(question.text) && !/plan/.test(question.text)) {
        expect(['ordered', 'delivered']).toContain(deal.status);
      }
    });
  });
});

describe('3. reported is not true', () => {
  it('whatever is said with a reserve is shown with it', async () => {
    await holds(({ facts, headline }) => {
      for (const fact of facts.filter(({ attribution }) => attribution !== null)) {
        expect(factWords(fact)).toContain(fact.attribution);
        if (headline?.factIds.includes(fact.id)) expect(headline.text).toContain(fact.attribution);
      }
    });
  });

  it('articles that disagree are all shown', async () => {
    await holds(({ conflicts, facts, headline }) => {
      for (const { factIds } of conflicts) {
        const shown = facts.filter(({ id }) => factIds.includes(id));
        expect(new Set(shown.map(({ articleId }) => articleId)).size).toBeGreaterThan(1);
        expect(shown).toHaveLength(factIds.length);
        if (factIds.some((id) => headline?.factIds.includes(id))) expect(headline?.text).toMatch(/sources disagree$/);
      }
    });
  });
});

describe('4. asked, it answers', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'how many',
          'Boran',
          'Bangladesh',
          '🚀',
          '\u0000',
          '\u202e',
          '<!channel>',
          "'s",
          '105mm',
          'F-16',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
    fc.constantFrom(
      '',
      ' ',
      '?',
      'the of and',
      'a'.repeat(10_000),
      'Bangladesh '.repeat(1_000),
      '\ud800',
      'how many '.repeat(500),
    ),
  );

  it('any text gets a headline or the reason why there is none', async () => {
    const desk = await deskOf(index, samples);
    await fc.assert(
      fc.asyncProperty(anything, fc.array(anything, { maxLength: 2 }), async (text, earlier) => {
        const { verdict, headline, reason, facts, hits } = await desk.ask(text, earlier);
        expect(verdict === 'answered').toBe(headline !== null);
        expect(reason === null).toBe(headline !== null);
        expect((headline?.text ?? reason ?? '').length).toBeGreaterThan(0);
        if (verdict === 'none') expect([facts, hits]).toEqual([[], []]);
      }),
      { numRuns: 200 },
    );
  });

  it('an empty record answers too', async () => {
    const desk = await deskOf(index, []);
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect(await desk.ask(text)).toMatchObject({ verdict: 'none', reason: 'The record holds no articles yet.' });
      }),
      { numRuns: 50 },
    );
  });
});

describe('5. same question, same knowledge, same bytes', () => {
  const bytes = (answer: Answer) => JSON.stringify(answerToJson(answer));

  it('asked again, and whatever the order in which the articles came', async () => {
    await fc.assert(
      fc.asyncProperty(reads, questions, async (read, question) => {
        const desk = await deskOf(index, read);
        const first = bytes(await desk.ask(question));
        expect(bytes(await desk.ask(question))).toBe(first);
        expect(bytes(await (await deskOf(index, [...read].reverse())).ask(question))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
