/** Articles written for tests, with the facts a careful reader finds in them. They are samples, not news. */
import type { Deal } from '../../src/core/model/fact.ts';
import { articleFrom } from './article.ts';
import { countIn, dealIn, item, moneyIn, personIn, placeIn, quantity, spanIn, timeIn } from './facts.ts';
import type { Read } from './record.ts';

const HOWITZERS = [
  'A Bangladeshi delegation led by Chowdhury Ashiq Mahmood bin Harun visited Turkey for five days.',
  'According to North East News, it toured the works of MKE at Kirikkale.',
  '',
  'Last year Bangladesh bought 18 units of the MKE Boran 105mm howitzer. It plans to bring that number to 200 in time.',
  'Dhaka is reportedly thinking of buying Otokar Tulpar light tanks as well.',
  '',
  'Dhaka has bought 15 types of military hardware from Turkish manufacturers since 2018, Bayraktar TB2 drones among them.',
  '',
  'The Turkish side would not comment on India or Pakistan.',
].join('\n');

const boran = item('MKE Boran 105mm howitzer', {
  maker: 'MKE',
  designation: 'Boran',
  calibre: '105mm',
  class: 'howitzer',
});
const fromMke = { buyer: 'Bangladesh', buyerCountry: 'Bangladesh', supplier: 'MKE', supplierCountry: 'Turkey' };

/** Bangladesh and Turkey: one deal of each status that matters, and a calibre that is no count. */
export function howitzers(id = 'howitzers.md'): Read {
  const title = 'Bangladesh and Turkey draw closer';
  const article = articleFrom(HOWITZERS, { id, title, source: 'Sample Desk' });
  const lastYear = timeIn(article, 'Last year', { timex: '2024', derivedFrom: '2025-06-03' });
  const bought = dealIn(article, 'bought 18 units', {
    ...fromMke,
    quantity: quantity(18),
    unit: 'unit',
    item: boran,
    when: lastYear,
    missing: ['value'],
    evidence: { cue: spanIn(article, 'bought'), number: spanIn(article, '18 units'), when: lastYear.span },
  });
  const planned = dealIn(article, 'plans to bring that number to 200', {
    ...fromMke,
    status: 'planned',
    quantity: quantity(200),
    share: 'total',
    item: boran,
    missing: ['date', 'value'],
    evidence: { cue: spanIn(article, 'plans'), number: spanIn(article, '200') },
  });
  const considered = dealIn(article, 'thinking of buying Otokar Tulpar light tanks', {
    status: 'considered',
    item: item('Otokar Tulpar light tanks', { maker: 'Otokar', designation: 'Tulpar', class: 'light tank' }),
    buyer: 'Dhaka',
    buyerCountry: 'Bangladesh',
    supplierCountry: 'Turkey',
    attribution: 'reportedly',
    missing: ['number', 'date', 'value'],
  });
  const types = dealIn(article, 'bought 15 types of military hardware', {
    quantity: quantity(15),
    unit: 'type',
    item: item('military hardware'),
    buyer: 'Dhaka',
    buyerCountry: 'Bangladesh',
    supplier: 'Turkish manufacturers',
    supplierCountry: 'Turkey',
    when: { timex: '2018', text: '2018', derivedFrom: null, mod: null },
    evidence: { cue: spanIn(article, 'bought 15'), number: spanIn(article, '15 types'), when: spanIn(article, '2018') },
  });
  return [
    article,
    [
      personIn(article, 'Chowdhury Ashiq Mahmood bin Harun', { role: 'leader of the delegation' }),
      timeIn(article, 'five days', { type: 'DURATION', timex: 'P5D', value: 5, unit: 'day' }),
      placeIn(article, 'Turkey', 'Turkey'),
      placeIn(article, 'Kirikkale', 'Turkey'),
      lastYear,
      countIn(article, '18 units', { value: 18, unit: 'unit', item: 'MKE Boran 105mm howitzer' }),
      bought,
      countIn(article, '200', { value: 200 }),
      planned,
      considered,
      countIn(article, '15 types', { value: 15, unit: 'type', item: 'military hardware' }),
      types,
      timeIn(article, '2018', { timex: '2018' }),
    ],
  ];
}

/** Indonesia and France: a deal with its sum, and a delivery that is only due. */
export function fighters(id = 'fighters.md', changes: Partial<Deal> = {}): Read {
  const text = [
    'Indonesia signed for 42 Rafale fighters from Dassault in February 2022, a deal worth $8.1 billion.',
    '',
    'The first six are due to arrive in 2026, Defence Minister Budi Santoso said in Jakarta.',
  ].join('\n');
  const article = articleFrom(text, { id, title: 'Jakarta waits for its jets', published: '2025-05-20' });
  const rafale = item('Rafale fighters', { maker: 'Dassault', designation: 'Rafale', class: 'fighter' });
  const parties = { buyer: 'Indonesia', buyerCountry: 'Indonesia', supplier: 'Dassault', supplierCountry: 'France' };
  const ordered = dealIn(article, 'signed for 42 Rafale fighters', {
    ...parties,
    quantity: quantity(42),
    item: rafale,
    money: { value: 8_100_000_000, currency: 'USD' },
    when: { timex: '2022-02', text: 'February 2022', derivedFrom: null, mod: null },
    evidence: { cue: spanIn(article, 'signed'), number: spanIn(article, '42'), money: spanIn(article, '$8.1 billion') },
    ...changes,
  });
  const due = dealIn(article, 'first six are due to arrive', {
    ...parties,
    event: 'delivery',
    status: 'planned',
    share: 'part',
    quantity: quantity(6),
    item: rafale,
    when: { timex: '2026', text: '2026', derivedFrom: null, mod: null },
    missing: ['value'],
  });
  return [
    article,
    [
      ordered,
      due,
      countIn(article, '42 Rafale fighters', { value: 42, unit: 'fighter', item: 'Rafale fighters' }),
      moneyIn(article, '$8.1 billion', { value: 8_100_000_000 }),
      timeIn(article, 'February 2022', { timex: '2022-02' }),
      personIn(article, 'Budi Santoso', { role: 'Defence Minister' }),
      placeIn(article, 'Jakarta', 'Indonesia'),
      timeIn(article, '2026', { timex: '2026' }),
    ],
  ];
}
