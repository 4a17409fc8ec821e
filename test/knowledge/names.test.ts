import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Names } from '../../src/core/model/names.ts';
import { splitWords } from '../../src/core/names/fold-text.ts';
import { findNames, type NameIndex } from '../../src/core/names/name-index.ts';
import { type NamesReading, readNames } from '../../src/feeds/read-names.ts';
import { shippedNames } from '../helpers/names.ts';
import { ROOT } from '../helpers/source-files.ts';

let reading: NamesReading;
let names: Names;
let index: NameIndex;

beforeAll(async () => {
  reading = await readNames([join(ROOT, 'knowledge/names')]);
  names = reading.names;
  index = await shippedNames();
});

const folded = (name: string) =>
  splitWords(name)
    .map((word) => word.text)
    .join(' ');

const namesIn = (text: string) => findNames(text, index).map(({ entity }) => entity.id);

describe('the shipped names', () => {
  it('have no mistake that the reader knows: codes, makers and classes are listed, no name is taken twice', () => {
    expect(reading.refusals).toEqual([]);
  });

  it('say no name twice within an entry', () => {
    const countries = names.countries.map((each) => ({ ...each, aliases: [...each.aliases, ...each.demonyms] }));
    const twice = [...countries, ...names.makers, ...names.systems, ...names.classes].filter((entry) => {
      const all = [entry.name, ...entry.aliases].map(folded);
      return new Set(all).size < all.length;
    });
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  it('are as many as an analyst needs', () => {
    // 193 members of the United Nations and the usual others.
    expect(names.countries.length).toBeGreaterThanOrEqual(200);
    expect(names.makers.length).toBeGreaterThanOrEqual(150);
    expect(names.systems.length).toBeGreaterThanOrEqual(250);
    expect(names.classes.length).toBeGreaterThanOrEqual(80);
  });

  it('give nearly every country what its people and its government are called', () => {
    const members = names.countries.slice(0, 193);
    expect(members.filter(({ demonyms }) => demonyms.length === 0).length).toBeLessThan(10);
    expect(members.filter(({ capital }) => capital === null).length).toBeLessThan(10);
  });

  it('repeat neither the maker nor the class in a system’s alias, which would hide them', () => {
    const makers = new Map(names.makers.map(({ name, aliases }) => [name, [name, ...aliases].map(folded)]));
    const hides = names.systems.flatMap((system) => {
      const own = new Set([system.name, ...system.aliases].map(folded));
      const before = makers.get(system.maker ?? '') ?? [];
      return system.aliases.filter((alias) => {
        const hidesMaker = before.some(
          (maker) => own.has(folded(alias).slice(maker.length + 1)) && folded(alias).startsWith(`${maker} `),
        );
        const hidesClass =
          folded(alias).endsWith(` ${folded(system.class)}`) &&
          own.has(folded(alias).slice(0, -folded(system.class).length - 1));
        return hidesMaker || hidesClass;
      });
    });
    expect(hides).toEqual([]);
  });
});

describe('a text is read with the shipped names:', () => {
  it.each([
    ['Dhaka bought MKE Boran howitzers', 'country:BD maker:MKE system:Boran class:howitzer'],
    ['Otokar Tulpar light tanks', 'maker:Otokar system:Tulpar class:light tank'],
    ['Bayraktar TB2 drones, TB2s', 'system:Bayraktar TB2 class:drone system:Bayraktar TB2'],
    ['Makina ve Kimya Endustrisi in Turkiye', 'maker:MKE country:TR'],
    ['the U.S., the UK and the UAE', 'country:US country:GB country:AE'],
    ['South Korea’s K9 and North Korean shells', 'country:KR system:K9 Thunder country:KP class:shell'],
    ['Niger, Nigeria, Nigerien and Nigerian troops', 'country:NE country:NG country:NE country:NG'],
    ['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea', 'country:GN country:GW country:GQ country:PG'],
    ['Congo and the Republic of the Congo', 'country:CD country:CG'],
    ['Kızılelma, Hürjet and the T-155 Firtina', 'system:Kızılelma system:Hürjet system:T-155 Fırtına'],
    [
      'F-16s, F-35A jets and JF-17 Block III',
      'system:F-16 Fighting Falcon system:F-35 Lightning II class:jet system:JF-17 Thunder',
    ],
    ['S-400 air defense systems', 'system:S-400 Triumf class:air-defence system'],
    ['an Airbus A330 MRTT tanker', 'maker:Airbus system:A330 MRTT class:tanker aircraft'],
    ['armored vehicles and armoured vehicles', 'class:armoured vehicle class:armoured vehicle'],
    ['Reis-class submarines of the Type 214', 'system:Reis-class class:submarine system:Type 214'],
  ])('%s', (text, ids) => {
    expect(namesIn(text).join(' ')).toBe(ids);
  });

  it.each([
    'a roast turkey, polish, china plates and a chilli',
    'At 6 they met; a 10-year plan for $400m; Section 2 B',
    'Male suspects, Victoria Smith and Kingston upon Thames',
    'Chiang Kai-shek, Tai Chi, Hal, Bel Air, Sami and Dana',
    'The hit came; edge of town; in Milan; the carrier; round of talks',
    'the Indian Ocean, the South China Sea, Latin America and the Warsaw Pact',
    'US-led, it is not us',
  ])('nothing wrong is seen in: %s', (text) => {
    expect(namesIn(text).filter((id) => id !== 'country:US')).toEqual([]);
  });
});
