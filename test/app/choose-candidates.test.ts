import { expect, it } from 'vitest';
import { chooseCandidates, MAX_IN_MEMORY } from '../../src/app/choose-candidates.ts';

it('searches in memory up to 50,000 passages and in the database beyond', () => {
  expect(MAX_IN_MEMORY).toBe(50_000);
  expect(chooseCandidates('auto', 0)).toBe('memory');
  expect(chooseCandidates('auto', 50_000)).toBe('memory');
  expect(chooseCandidates('auto', 50_001)).toBe('database');
});

it('does what the setting says, whatever the number', () => {
  expect(chooseCandidates('memory', 2_000_000)).toBe('memory');
  expect(chooseCandidates('database', 1)).toBe('database');
});
