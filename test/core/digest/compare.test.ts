import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/digest/compare.ts';
import { toldOf } from '../../../src/core/digest/told-of.ts';
import type { Change, Delta } from '../../../src/core/model/delta.ts';
import type { Quantity } from '../../../src/core/model/fact.ts';
import { shippedNames } from '../../helpers/names.ts';
import { recordOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();

/** What a subscriber hears who was told of the first articles, once the others are there too. */
function changesFrom(before: readonly string[], after: readonly string[]): string[] {
  const told = toldOf(recordOf(before, index), index);
  return changesOf(compare(told, recordOf(after, index), index));
}

function changesOf(delta: Delta): string[] {
  return delta.groups.flatMap(({ buyerCountry, supplierCountry, changes }) =>
    changes.map((change) => `${buyerCountry ?? '?'} < ${supplierCountry ?? '?'}: ${words(change)}`),
  );
}

function words(change: Change): string {
  const step = ({ status, quantity }: { status: string; quantity: Quantity | null }) =>
    `${status} ${quantity?.value ?? '?'}`;
  switch (change.kind) {
    case 'new-deal':
      return `new ${step(change.after.deal)}`;
    case 'withdrawn':
      return `withdrawn ${step(change.before)}`;
    case 'disagreement':
      return `${change.about}s differ ${change.sides.map(({ deal }) => step(deal)).join(' / ')}`;
    default:
      return `${step(change.before)} → ${step(change.after.deal)}`;
  }
}

const BOUGHT = '2025-06-03 North: Last year Bangladesh bought 18 units of MKE Boran 105mm howitzers.';
const PLANNED = '2025-06-03 North: Bangladesh plans to buy 200 Boran howitzers from Turkey.';
const CONSIDERED = '2025-06-03 North: Bangladesh is reportedly considering Otokar Tulpar light tanks.';

describe('what is new', () => {
  it('is everything to somebody who was told nothing', () => {
    const delta = compare(null, recordOf([BOUGHT, CONSIDERED], index, []), index);
    expect(delta.isFirst).toBe(true);
    expect(changesOf(delta)).toEqual(['Bangladesh < Turkey: new ordered 18', 'Bangladesh < Turkey: new considered ?']);
  });

  it('is a deal that no article told before, and the articles that came since', () => {
    const record = recordOf([BOUGHT], index, ['2025-07-01 West: Greece ordered three FDI frigates from Naval Group.']);
    const delta = compare(toldOf(recordOf([BOUGHT], index), index), record, index);
    expect(changesOf(delta)).toEqual(['Greece < France: new ordered 3']);
    expect(delta.articles.map(({ lead }) => lead)).toEqual(['Greece ordered three FDI frigates from Naval Group.']);
    expect(delta.isFirst).toBe(false);
  });

  it('is nothing where a second outlet tells the same deal in other words', () => {
    for (const again of [
      'Bangladesh has ordered 18 Boran howitzers from Turkey.',
      'Dhaka signed a contract for eighteen MKE Boran guns.',
      'Bangladesh ordered 18 Boran howitzers.',
      'Bangladesh ordered 18 howitzers from Turkey.',
      'Bangladesh ordered about 20 Boran howitzers.',
      'Bangladesh plans to buy 18 Boran howitzers.',
    ]) {
      expect(changesFrom([BOUGHT], [BOUGHT, `2025-06-20 West: ${again}`])).toEqual([]);
      expect(changesFrom([`2025-06-01 West: ${again}`], [BOUGHT, `2025-06-01 West: ${again}`])).not.toContain(
        'Bangladesh < Turkey: new ordered 18',
      );
    }
  });

  it('is nothing where somebody names the seller or the year later, or nobody does any more', () => {
    const bare = '2025-06-03 North: Bangladesh ordered 18 Boran howitzers.';
    const full = '2025-06-09 West: Bangladesh ordered 18 Boran howitzers from Turkey in 2024.';
    expect(changesFrom([bare], [bare, full])).toEqual([]);
    expect(changesFrom([bare, full], [bare])).toEqual([]);
    expect(changesFrom([full], [bare])).toEqual([]);
  });

  it('is nothing where another seller makes it unclear whose the first were', () => {
    const all = '2025-01-01 North: Ukraine received 24 F-16s.';
    const dutch = '2025-02-01 North: Ukraine received 24 F-16s from the Netherlands.';
    const danish = '2025-03-01 North: Ukraine received 19 F-16s from Denmark.';
    expect(changesFrom([all, dutch], [all, dutch, danish])).toEqual(['Ukraine < Denmark: new delivered 19']);
  });

  it('is nothing where a known system goes by another of its names', () => {
    const first = '2025-06-03 North: Poland ordered 96 AH-64E Apache helicopters from Boeing.';
    expect(changesFrom([first], [first, '2025-06-04 West: Warsaw bought 96 Apaches from the United States.'])).toEqual(
      [],
    );
  });

  it('is nothing where an article is only worded anew', () => {
    expect(
      changesFrom([BOUGHT], ['2025-06-03 North: Bangladesh ordered 18 Boran howitzers from MKE of Turkey.']),
    ).toEqual([]);
  });

  it('is nothing where something is denied', () => {
    expect(
      changesFrom([BOUGHT], [BOUGHT, '2025-06-09 West: Bangladesh denied that it ordered 24 TB2 drones.']),
    ).toEqual([]);
  });

  it('is another deal where the seller or the year is another', () => {
    const dutch = '2025-01-01 North: Ukraine received 24 F-16s from the Netherlands.';
    const danish = '2025-02-01 North: Ukraine received 19 F-16s from Denmark.';
    expect(changesFrom([dutch], [dutch, danish])).toEqual(['Ukraine < Denmark: new delivered 19']);
    const first = '2025-01-01 North: Poland ordered 180 K2 tanks from South Korea in 2022.';
    const second = '2025-08-02 North: Poland ordered 116 K2 tanks from South Korea in 2025.';
    expect(changesFrom([first], [first, second])).toEqual(['Poland < South Korea: new ordered 116']);
  });
});

describe('a deal that goes on', () => {
  it('moves from one status to the next, though the older article still stands', () => {
    const ordered = '2026-01-10 West: Bangladesh ordered 26 Otokar Tulpar light tanks.';
    expect(changesFrom([CONSIDERED], [CONSIDERED, ordered])).toEqual([
      'Bangladesh < Turkey: considered ? → ordered 26',
    ]);
    expect(changesFrom([PLANNED], [PLANNED, '2026-01-10 West: Bangladesh ordered 200 Boran howitzers.'])).toEqual([
      'Bangladesh < Turkey: planned 200 → ordered 200',
    ]);
  });

  it('is cancelled, and may be ordered after all', () => {
    const ordered = '2025-01-01 North: Pakistan ordered 30 T129 helicopters from Turkey.';
    const cancelled = '2025-03-01 North: Pakistan cancelled its order for 30 T129 helicopters.';
    expect(changesFrom([ordered], [ordered, cancelled])).toEqual(['Pakistan < Turkey: ordered 30 → cancelled 30']);
    const again = '2025-09-01 North: Pakistan ordered 30 T129 helicopters from Turkey.';
    expect(changesFrom([cancelled], [cancelled, again])).toEqual(['Pakistan < Turkey: cancelled 30 → ordered 30']);
    expect(changesFrom([cancelled], [cancelled, ordered])).toEqual([]);
  });

  it('is not moved by an article that is older than what was told', () => {
    const older = '2025-01-01 West: Bangladesh ordered 18 Boran howitzers.';
    expect(changesFrom([PLANNED], [PLANNED, older])).toEqual(['Bangladesh < Turkey: new ordered 18']);
  });

  it('has another number once its source says so', () => {
    const more = '2025-09-01 North: Bangladesh bought 24 Boran howitzers.';
    expect(changesFrom([BOUGHT], [BOUGHT, more])).toEqual(['Bangladesh < Turkey: ordered 18 → ordered 24']);
    const unsaid = '2025-01-01 North: Bangladesh ordered Boran howitzers.';
    expect(changesFrom([unsaid], [unsaid, BOUGHT])).toEqual(['Bangladesh < Turkey: ordered ? → ordered 18']);
    expect(changesFrom([BOUGHT], [BOUGHT, '2025-09-01 North: Bangladesh ordered Boran howitzers.'])).toEqual([]);
  });
});

describe('sources that disagree', () => {
  const west = '2025-06-03 West: Bangladesh bought 24 Boran howitzers last year.';
  const both = 'Bangladesh < Turkey: numbers differ ordered 18 / ordered 24';

  it('are told once, with a side each', () => {
    expect(changesFrom([BOUGHT], [BOUGHT, west])).toEqual([both]);
    expect(changesFrom([BOUGHT, west], [BOUGHT, west])).toEqual([]);
    const third = '2025-06-03 East: Bangladesh bought 24 Boran howitzers.';
    expect(changesFrom([BOUGHT, west], [BOUGHT, west, third])).toEqual([]);
  });

  it('disagree beside the number that changed, where one is newer', () => {
    const later = west.replace('06-03', '08-01');
    expect(changesFrom([BOUGHT], [BOUGHT, later])).toEqual(['Bangladesh < Turkey: ordered 18 → ordered 24', both]);
  });

  it('do not, where one put itself right', () => {
    const corrected = '2025-06-05 North: Bangladesh bought 24 Boran howitzers last year.';
    expect(changesFrom([BOUGHT, west], [BOUGHT, west, corrected])).toEqual([
      'Bangladesh < Turkey: ordered 18 → ordered 24',
    ]);
  });
});

describe('what no article says any more', () => {
  it('is told as withdrawn', () => {
    expect(changesFrom([BOUGHT, CONSIDERED], [BOUGHT])).toEqual(['Bangladesh < Turkey: withdrawn considered ?']);
  });

  it('is not, while another article says as much', () => {
    const west = '2025-06-04 West: Bangladesh ordered 18 Boran howitzers.';
    expect(changesFrom([BOUGHT, west], [west])).toEqual([]);
    const planned = '2025-06-03 North: Bangladesh plans to buy 26 Tulpar light tanks.';
    expect(changesFrom([planned], ['2025-07-01 North: Bangladesh ordered 26 Tulpar light tanks.'])).toEqual([
      'Bangladesh < ?: planned 26 → ordered 26',
    ]);
  });
});
