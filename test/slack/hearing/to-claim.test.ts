import { describe, expect, it } from 'vitest';
import { claimIn, toClaim } from '../../../src/slack/hearing/to-claim.ts';

describe('the text of a message', () => {
  it('is read line by line, without mentions and markup', () => {
    expect(toClaim('<@U1> Peru bought 5 &amp; more.\n\n  \n<https://a.example|Chile> bought 6.')).toEqual({
      text: 'Peru bought 5 & more.\n\nChile bought 6.',
      isCut: false,
    });
  });

  it('is cut where it is overlong, which is told', () => {
    expect(toClaim('a\n'.repeat(21))).toMatchObject({ isCut: true });
    expect(toClaim('a\n'.repeat(20))).toMatchObject({ isCut: false });
    const { text, isCut } = toClaim('word '.repeat(2_000));
    expect([text.length, isCut]).toEqual([6_000, true]);
  });

  it('may be nothing', () => {
    expect(toClaim(' \n\n')).toEqual({ text: '', isCut: false });
  });
});

describe('an order to check', () => {
  it.each([
    ['check "Peru bought 5."', 'Peru bought 5.'],
    ['Check: Peru bought 5.', 'Peru bought 5.'],
    ['check: "Peru bought 5."', 'Peru bought 5.'],
  ])('is %s', (text, claim) => {
    expect(claimIn(text)).toBe(claim);
  });

  it.each(['check', 'check:', 'check ""', 'check out the howitzers', 'check "a" and "b"', 'a check: b', 'check "a"?'])(
    'is not %s',
    (text) => {
      expect(claimIn(text)).toBeNull();
    },
  );
});
