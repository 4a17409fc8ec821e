import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/core/model/answer.ts';
import { readFilters } from '../../../src/core/question/read-filters.ts';

const filtersOf = (text: string) => readFilters(text).filters;

describe('the filters in a question', () => {
  it.each<[string, Partial<Filters>]>([
    ['since:2024', { since: '2024-01-01' }],
    ['since:2024-06', { since: '2024-06-01' }],
    ['until:2025-06', { until: '2025-06-30' }],
    ['until:2024-02', { until: '2024-02-29' }],
    ['until:2023-02', { until: '2023-02-28' }],
    ['until:2025-06-03,', { until: '2025-06-03' }],
    ['Status:Planned', { statuses: ['planned'] }],
    ['status:ordered,planned', { statuses: ['planned', 'ordered'] }],
    ['buyer:Poland buyer:Norway', { buyers: ['Poland', 'Norway'] }],
    ['supplier:"South Korea"', { suppliers: ['South Korea'] }],
    ['source:“North East News”', { sources: ['North East News'] }],
    ['source: "Sample Wings"', { sources: ['Sample Wings'] }],
    ['system:TRG-300', { systems: ['TRG-300'] }],
    ['system:105', { systems: ['105'] }],
  ])('%s', (text, expected) => {
    expect(filtersOf(text)).toMatchObject({ ...expected, advice: [] });
  });

  it('leave the rest as the question', () => {
    expect(readFilters('how many tanks status:planned did Poland buy? since:2024').words).toBe(
      'how many tanks did Poland buy?',
    );
    expect(readFilters('buyer:Poland status:planned').words).toBe('');
  });
});

describe('what cannot be used', () => {
  it.each([
    ['since:yesterday', 'The filter since: does not know “yesterday”; it takes a day, month or year'],
    ['until:2024-13', 'The filter until: does not know “2024-13”'],
    ['until:2024-02-30', 'The filter until: does not know “2024-02-30”'],
    ['status:bought', 'The filter status: does not know “bought”; it takes one of considered, negotiating'],
    ['buyer:""', 'The filter buyer: has no value; it takes a name, as buyer:Bangladesh'],
    ['until: status:planned', 'The filter until: has no value'],
    ['buyr:Poland', 'There is no filter buyr:; did you mean buyer:?'],
    [
      'colour:green',
      'There is no filter colour:; there are since:, until:, status:, source:, buyer:, supplier:, system:.',
    ],
    ['since:2025 until:2024', 'end before they begin; neither was used'],
  ])('%s gets a word of advice', (text, advice) => {
    expect(filtersOf(text)?.advice.join(' ')).toContain(advice);
  });

  it('narrows nothing, and what stands behind an unknown name is still asked about', () => {
    expect(readFilters('tanks buyr:Poland')).toMatchObject({ words: 'tanks Poland', filters: { buyers: [] } });
    expect(filtersOf('since:2025 until:2024')).toMatchObject({ since: null, until: null });
    expect(filtersOf('until: status:planned')).toMatchObject({ until: null, statuses: ['planned'] });
  });
});

describe('what is no filter', () => {
  it.each([
    'how many howitzers did Bangladesh buy?',
    'https://example.com/status',
    'at 09:00',
    'the status of the buyer',
    'Turkey: howitzers',
    '::',
    '',
  ])('"%s" stays as it is', (text) => {
    expect(readFilters(text)).toEqual({ words: text, filters: null });
  });

  it('any text gives a result', () => {
    const part = fc.constantFrom('since:', 'status:', ':', '"', '2024', 'planned', ' ', 'x', '“', '🤖');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(typeof readFilters(parts.join('')).words).toBe('string');
      }),
    );
  });
});
