import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptTerm, tokenOf } from '../../../src/storage/text-index/token.ts';

it('writes a term as one token of letters, digits and underscores', () => {
  expect(tokenOf('howitz')).toBe('howitz');
  expect(tokenOf('country:BD')).toBe('country_3a_42_44');
  expect(tokenOf('ğı')).toBe('ğı');
  fc.assert(
    fc.property(fc.string(), (term) => {
      expect(tokenOf(term)).toMatch(/^[a-z0-9_\u0080-\uffff]*$/);
    }),
  );
});

it('writes two terms as two tokens', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(tokenOf(one) === tokenOf(other)).toBe(one === other);
    }),
  );
});

it('keeps of a term what both engines can hold', () => {
  expect(keptTerm('x'.repeat(3_000))).toHaveLength(64);
  expect(keptTerm('a\ud800b')).toBe('a\ufffdb');
  expect(keptTerm(`${'x'.repeat(63)}😀`)).toBe(`${'x'.repeat(63)}\ufffd`);
  expect(keptTerm('国')).toBe('国');
});
