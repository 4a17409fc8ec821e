import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedPart, ClaimCheck } from '../../../src/core/model/claim-check.ts';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import { claimMessage } from '../../../src/slack/blocks/check-message.ts';
import { OURS } from '../../../src/slack/limits.ts';
import { numbersIn, numbersInBlocks } from '../../helpers/message-numbers.ts';
import { ARTICLE, COVERAGE, contradicted, deal, hit, PASSAGE } from '../../helpers/slack-answers.ts';

const message = (check: ClaimCheck) => claimMessage(check, { coverage: COVERAGE });

function part(more: Partial<CheckedPart>): CheckedPart {
  const base = { part: 'number', text: '1', span: { start: 0, end: 1 }, says: null, factIds: [] } as const;
  return { ...base, verdict: 'supported', ...more };
}

describe('a check', () => {
  it('says in its first words how it came out', () => {
    const opening = (verdicts: readonly CheckedPart['verdict'][], verdict: ClaimCheck['verdict']) =>
      message(contradicted({ verdict, parts: verdicts.map((each) => part({ verdict: each })) })).text.split('\n')[0];
    expect(opening(['supported', 'supported'], 'supported')).toBe('Supported in all of 2 parts.');
    expect(opening(['supported', 'contradicted'], 'contradicted')).toBe('Contradicted in 1 of 2 parts.');
    expect(opening(['not-in-record'], 'not-in-record')).toBe(
      'Nothing in it is contradicted; 1 of 1 part not in the record.',
    );
  });

  it('keeps what is contradicted where there are too many parts, and says how many it left out', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      part({ text: `${at + 1}`, verdict: at === 59 ? 'contradicted' : 'supported' }),
    );
    const { text, blocks } = message(contradicted({ parts: many }));
    expect(text).toContain('• contradicted: number "60"');
    expect(text).toContain('Left out here: 40 more.');
    expect(blocks.find(({ type }) => type === 'data_table')).toMatchObject({ rows: { length: 21 } });
  });

  it('shows the passage that contradicts before one that supports', () => {
    const other = { ...PASSAGE, id: 'other.md#0', text: 'Bangladesh is a customer.', sentences: [] };
    const supporting = deal({ id: 'other', passageId: other.id, quote: other.text });
    const { text } = message(
      contradicted({
        parts: [part({ factIds: ['other'] }), part({ verdict: 'contradicted', factIds: [deal().id] })],
        facts: [supporting, deal()],
        hits: [hit([], other), hit(['18'])],
      }),
    );
    expect(text.indexOf('Bangladesh bought 18')).toBeLessThan(text.indexOf('is a customer'));
  });

  it('takes no markup from a text or an article', () => {
    const { text, blocks } = message(
      contradicted({ parts: [part({ text: '<!channel> *200*', says: '<@U1> & <https://evil.example|18>' })] }),
    );
    expect(text).toContain('&lt;!channel&gt; *200*');
    expect(text).toContain('&lt;@U1&gt; &amp; &lt;https://evil.example|18&gt;');
    expect(JSON.stringify(blocks.find(({ type }) => type === 'data_table'))).not.toContain('mrkdwn');
  });

  it('tells of the record where nothing of it is quoted', () => {
    const { text } = message(contradicted({ verdict: null, parts: [], facts: [], hits: [] }));
    expect(text).toMatch(/to check\.\n.*1 article/s);
  });

  it('keeps to the limits whatever stands in it, and repeats every number in its words', () => {
    fc.assert(
      fc.property(checks(), fc.boolean(), (check, isCut) => {
        const made = claimMessage(check, { coverage: COVERAGE, isCut });
        expect(checkMessage(made)).toEqual([]);
        expect(made.text.length).toBeLessThanOrEqual(OURS.textChars);
        const said = new Set(numbersIn(made.text));
        expect(numbersInBlocks(made).filter((number) => !said.has(number))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function checks(): fc.Arbitrary<ClaimCheck> {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom('<!channel>', 'x'.repeat(3_000), '105 mm '.repeat(200), '&<>'.repeat(500), '🚁'.repeat(300), ' '),
  );
  const verdict = fc.constantFrom('supported' as const, 'contradicted' as const, 'not-in-record' as const);
  const parts = fc.array(fc.record({ text: words, says: fc.option(words), verdict }), { maxLength: 60 });
  return fc.record({ parts, passage: words, title: words }).map(({ parts: made, passage, title }) =>
    contradicted({
      parts: made.map((each) => part({ ...each, factIds: [deal().id] })),
      hits: [hit([], { ...PASSAGE, text: passage, sentences: [] }, { ...ARTICLE, title })],
    }),
  );
}
