import { buildNameIndex } from '../../src/core/names/name-index.ts';

/** A few names for the tests of search; the lists that ship may change. */
export const NAMES = buildNameIndex({
  countries: [
    { code: 'BD', name: 'Bangladesh', aliases: [], demonyms: ['Bangladeshi'], capital: 'Dhaka' },
    { code: 'TR', name: 'Turkey', aliases: ['Türkiye'], demonyms: ['Turkish'], capital: 'Ankara' },
    { code: 'US', name: 'United States', aliases: ['US', 'U.S.'], demonyms: ['American'], capital: 'Washington' },
  ],
  makers: [{ name: 'MKE', country: 'TR', aliases: [] }],
  systems: [{ name: 'Boran', maker: 'MKE', class: 'howitzer', aliases: ['MKE Boran'] }],
  classes: [{ name: 'howitzer', aliases: [] }],
});
