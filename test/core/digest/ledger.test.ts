import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../../src/core/digest/ledger.ts';
import { shippedNames } from '../../helpers/names.ts';
import { recordOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();

/** The ledger in lines: "entry: how many tellings of each step". */
function ledgerOf(...sentences: readonly string[]): string[] {
  const { deals } = recordOf(
    sentences.map((text, at) => `2025-06-0${at + 1} Source ${at}: ${text}`),
    index,
  );
  return buildLedger(deals, index).map(
    ({ key, lines }) => `${key}: ${lines.map(({ step, tellings }) => `${step.trim()} ×${tellings.length}`).join(', ')}`,
  );
}

describe('the ledger', () => {
  it('has one entry a deal, however it is worded', () => {
    const entries = ledgerOf(
      'Last year Bangladesh bought 18 units of MKE Boran 105mm howitzers.',
      'Dhaka has ordered Boran howitzers.',
      'Bangladesh ordered 18 howitzers from Turkey.',
    );
    expect(entries).toEqual(['bangladesh|purchase|boran|turkey: ordered ×3']);
  });

  it('keeps the steps of a deal apart', () => {
    const entries = ledgerOf(
      'Bangladesh bought 18 Boran howitzers from Turkey. It plans to increase the number to 200.',
      'The first six Boran howitzers were delivered to Bangladesh.',
    );
    expect(entries).toEqual(['bangladesh|purchase|boran|turkey: delivered part ×1, ordered ×1, planned total ×1']);
  });

  it('keeps sellers apart, and puts to neither who names none', () => {
    const entries = ledgerOf(
      'Ukraine received 24 F-16s from the Netherlands.',
      'Ukraine received 19 F-16s from Denmark.',
      'Ukraine received 43 F-16s.',
    );
    expect(entries.map((entry) => entry.split('|').slice(2).join('|'))).toEqual([
      'f 16 fight falcon|: delivered ×1',
      'f 16 fight falcon|denmark: delivered ×1',
      'f 16 fight falcon|netherland: delivered ×1',
    ]);
  });

  it('puts what names no system to none where two could be meant, or another number is said', () => {
    const apart = ledgerOf('Bangladesh ordered 18 Boran howitzers.', 'Bangladesh ordered 24 howitzers.');
    expect(apart).toHaveLength(2);
    const either = ledgerOf(
      'Oman ordered 18 Boran howitzers.',
      'Oman ordered 18 Panter howitzers.',
      'Oman ordered 18 howitzers.',
    );
    expect(either).toHaveLength(3);
  });

  it('keeps a lease from a purchase', () => {
    expect(ledgerOf('Poland leased 8 Apache helicopters.', 'Poland ordered 96 Apache helicopters.')).toHaveLength(2);
  });

  it('has no entry for a deal in nothing', () => {
    expect(ledgerOf('Bangladesh and Turkey signed an agreement.', 'The president spoke.')).toEqual([]);
  });
});
