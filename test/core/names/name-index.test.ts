import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Names } from '../../../src/core/model/names.ts';
import { buildNameIndex, findNames, plural } from '../../../src/core/names/name-index.ts';

const NAMES: Names = {
  countries: [
    { code: 'BD', name: 'Bangladesh', aliases: [], demonyms: ['Bangladeshi'], capital: 'Dhaka' },
    { code: 'TR', name: 'Turkey', aliases: ['Türkiye'], demonyms: ['Turkish', 'Turk'], capital: 'Ankara' },
    { code: 'IN', name: 'India', aliases: [], demonyms: ['Indian'], capital: 'New Delhi' },
    {
      code: 'US',
      name: 'United States',
      aliases: ['US', 'U.S.', 'America'],
      demonyms: ['American'],
      capital: 'Washington',
    },
  ],
  makers: [{ name: 'MKE', country: 'TR', aliases: ['Makina ve Kimya Endüstrisi'] }],
  systems: [
    { name: 'Boran', maker: 'MKE', class: 'howitzer', aliases: [] },
    { name: 'F-16 Fighting Falcon', maker: null, class: 'fighter jet', aliases: ['F-16'] },
    { name: 'Spike', maker: null, class: 'missile', aliases: [] },
  ],
  classes: [
    { name: 'tank', aliases: [] },
    { name: 'light tank', aliases: [] },
    { name: 'howitzer', aliases: [] },
  ],
};
const index = buildNameIndex(NAMES);

const system = (name: string) => ({ name, maker: null, class: 'tank', aliases: [] });

const found = (text: string, anyCase = false) =>
  findNames(text, index, { anyCase }).map(({ entity, form, span }) => [
    entity.id,
    form,
    text.slice(span.start, span.end),
  ]);

describe('known names', () => {
  it('are found in each of their forms', () => {
    expect(found('Dhaka and Bangladeshi officers met Türkiye’s envoy')).toEqual([
      ['country:BD', 'capital', 'Dhaka'],
      ['country:BD', 'demonym', 'Bangladeshi'],
      ['country:TR', 'alias', 'Türkiye'],
    ]);
  });

  it('are found in the plural, the longest at each place', () => {
    expect(found('F-16s, two light tanks and Makina ve Kimya Endustrisi howitzers')).toEqual([
      ['system:F-16 Fighting Falcon', 'alias', 'F-16s'],
      ['class:light tank', 'name', 'light tanks'],
      ['maker:MKE', 'alias', 'Makina ve Kimya Endustrisi'],
      ['class:howitzer', 'name', 'howitzers'],
    ]);
  });

  it('need a capital or a digit in running text, and none in a question', () => {
    expect(found('a roast turkey; prices spike')).toEqual([]);
    expect(found('turkey boran', true)).toEqual([
      ['country:TR', 'name', 'turkey'],
      ['system:Boran', 'name', 'boran'],
    ]);
  });

  it('are not seen in a pronoun, even in a question', () => {
    expect(found('tell us about it', true)).toEqual([]);
    expect(found('US and U.S. jets', true).map(([id]) => id)).toEqual(['country:US', 'country:US']);
  });

  it('hold together at a number: a price or a time is no designation', () => {
    const jets = buildNameIndex({
      ...NAMES,
      systems: [...NAMES.systems, system('A-10'), system('AT-6'), system('C-17')],
    });
    const texts = ['a 10-year plan', 'A 10-year plan', 'At 6 they left', 'at $6', 'C$17 a share', 'a (10)'];
    expect(texts.flatMap((text) => findNames(text, jets))).toEqual([]);
    expect(findNames('The A-10, the C‑17 and the AT 6', jets).map(({ entity }) => entity.name)).toEqual([
      'A-10',
      'C-17',
      'AT-6',
    ]);
  });

  it('need all their capitals in running text when they are a short acronym', () => {
    const makers = buildNameIndex({ ...NAMES, makers: [{ name: 'KAI', country: 'BD', aliases: [] }] });
    expect(findNames('Chiang Kai-shek', makers)).toEqual([]);
    expect(findNames('KAI', makers)).toHaveLength(1);
    expect(findNames('kai', makers, { anyCase: true })).toHaveLength(1);
  });

  it('are not seen inside a phrase that means something else', () => {
    expect(found('The Indian Ocean and South America')).toEqual([]);
    expect(found('America in the south')).toHaveLength(1);
  });

  it('carry the country of their maker', () => {
    expect(findNames('Boran', index)[0]?.entity).toMatchObject({ name: 'Boran', country: 'TR' });
  });

  it('have spans inside any text, in order, without overlap', () => {
    const word = fc.constantFrom('Dhaka', 'light', 'tanks', 'F', '16s', 'Türkiye', 'U.S.', '-', '🙂', 'MKE');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { span } of findNames(text, index, { anyCase: true })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the plural', () => {
  it('follows the last sound', () => {
    expect(['howitzer', 'corvette', 'battery', 'convoy', 'F-16', 'Reis-class'].map(plural)).toEqual([
      'howitzers',
      'corvettes',
      'batteries',
      'convoys',
      'F-16s',
      'Reis-classes',
    ]);
  });
});
