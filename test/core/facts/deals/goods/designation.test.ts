import { describe, expect, it } from 'vitest';
import { bareDesignation, isCalibre, isDesignation } from '../../../../../src/core/facts/deals/goods/designation.ts';

describe('a designation by its shape', () => {
  it.each([
    'F-16',
    'F-16C/D',
    'F/A-18E',
    'S-400',
    'TB2',
    'M777',
    'K9',
    'Su-57',
    'T-72B3',
    'A330-300',
    '2S19',
    '747',
    '747-8F',
  ])('is %s', (text) => {
    expect(isDesignation(text)).toBe(true);
  });

  it.each(['105mm', '8x8', 'G20', 'COVID-19', '3rd', '40bn', '12-jet', 'Rafale', 'tanks', '12', '2025', ''])(
    'is not %s',
    (text) => {
      expect(isDesignation(text)).toBe(false);
    },
  );

  it('loses the s of its plural, and no s of its own', () => {
    expect(['T-72s', 'K9s', 'Mirage', 'F-16'].map(bareDesignation)).toEqual(['T-72', 'K9', 'Mirage', 'F-16']);
  });
});

describe('a calibre', () => {
  it.each(['105mm', '155-mm', '7.62mm'])('is %s', (text) => {
    expect(isCalibre(text)).toBe(true);
  });

  it.each(['105', 'mm', '105km', '1550mm'])('is not %s', (text) => {
    expect(isCalibre(text)).toBe(false);
  });
});
