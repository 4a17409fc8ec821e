import { describe, expect, it } from 'vitest';
import { readAskedDeal } from '../../../src/core/question/question-deal.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const read = (text: string) => readAskedDeal(text, index);

describe('the sides that a question puts its parties on', () => {
  it.each([
    ['how many howitzers did Bangladesh buy from Turkey?', ['country:BD'], ['country:TR']],
    ['howitzers Bangladesh bought from MKE', ['country:BD'], ['maker:MKE']],
    ['what was bought by Bangladesh?', ['country:BD'], []],
    ["Bangladesh's order of howitzers", ['country:BD'], []],
    ['did the Turkish army order drones?', ['country:TR'], []],
    ['how many drones did Turkey sell to Pakistan?', ['country:PK'], ['country:TR']],
    ['how many drones has MKE delivered to Bangladesh?', ['country:BD'], ['maker:MKE']],
    ['is Bangladesh considering tanks?', ['country:BD'], []],
  ])('%s', (text, buyers, suppliers) => {
    expect(read(text)).toMatchObject({ buyers, suppliers });
  });

  it.each([
    'bangladesh turkey',
    'Turkish drones bought',
    'a deal between Turkey and Bangladesh',
    'who visited Turkey?',
  ])('are left open by "%s"', (text) => {
    expect(read(text)).toMatchObject({ buyers: [], suppliers: [] });
  });
});

describe('the status that a question asks for', () => {
  it.each([
    ['how many did it buy?', 'ordered'],
    ['how many were purchased?', 'ordered'],
    ['what did it sign for?', 'ordered'],
    ['how many were delivered?', 'delivered'],
    ['how many does it plan to buy?', 'planned'],
    ['how many will it buy?', 'planned'],
    ['what is it considering buying?', 'considered'],
    ['what might it buy?', 'considered'],
    ['what talks are there about buying?', 'negotiating'],
    ['options on more jets', 'option'],
    ['which order was cancelled?', 'cancelled'],
    ['what did it buy in May 2024?', 'ordered'],
    ['bangladesh turkey', null],
    ['how many planes and signals are there?', null],
  ])('"%s": %s', (text, asked) => {
    expect(read(text).asked).toBe(asked);
  });

  it('lets no plan answer for an order, and no order for a delivery', () => {
    expect(read('how many did it buy?').statuses).not.toContain('planned');
    expect(read('how many were delivered?').statuses).not.toContain('ordered');
  });

  it('lets an order answer for what is to come', () => {
    expect(read('how many jets will it receive?').statuses).toContain('ordered');
  });
});

describe('the party that "who" is about', () => {
  it.each([
    ['who bought howitzers from Turkey?', 'buyer'],
    ['who sold howitzers to Bangladesh?', 'supplier'],
    ['from whom did Bangladesh buy howitzers?', 'supplier'],
    ['who makes the Boran?', 'supplier'],
    ['who visited Turkey?', null],
  ])('%s', (text, wanted) => {
    expect(read(text).wanted).toBe(wanted);
  });
});

it('reads the years asked for, and no other number', () => {
  expect(read('what did it buy in 2024 with 155 guns and 12024 shells?').years).toEqual(['2024']);
});
