import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOrganisations } from '../../../../src/core/facts/entities/read-organisations.ts';
import { readPeople } from '../../../../src/core/facts/entities/read-people.ts';
import { readPlaces } from '../../../../src/core/facts/entities/read-places.ts';
import type { Reading } from '../../../../src/core/facts/reading.ts';
import { setAttribution } from '../../../../src/core/facts/refiners/set-attribution.ts';
import { setPolarity } from '../../../../src/core/facts/refiners/set-polarity.ts';
import { tagSentences } from '../../../../src/core/facts/tokens.ts';
import type { Fact } from '../../../../src/core/model/fact.ts';
import { findNames, type NameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';
import { shippedNames } from '../../../helpers/names.ts';

let index: NameIndex;
beforeAll(async () => {
  index = await shippedNames();
});

/** Names with who says them and whether it is denied, of each passage of a text. */
function namesIn(text: string): { fact: Fact; passage: string }[] {
  const { passages, ...article } = articleFrom(text);
  return passages.flatMap((passage) => {
    let reading: Reading = {
      ...{ article, passage, index, facts: [], earlier: [], title: { sentences: [], names: [] } },
      ...{ sentences: tagSentences(passage), names: findNames(passage.text, index) },
    };
    for (const extract of [readOrganisations, readPeople, readPlaces]) {
      reading = { ...reading, facts: [...reading.facts, ...extract(reading)] };
    }
    return setPolarity(setAttribution(reading.facts, reading), reading).map((fact) => ({
      fact,
      passage: passage.text,
    }));
  });
}

const PIECES =
  `Gen. |Boeing |said |“|”|"| |, |. |(|)|BIDA|the |chairman |of |and |’s |'s|Turkey|Türkiye |bin |-|not |no |denied |that |reports |
  |according to |reportedly |Ministry |Defence |Kim |John |Smith |U.S. |Inc.|\u0130|ß|\u00a0|😀|1|105mm |in |Dhaka |who |,,|&|Kırıkkale |he |`.split(
    '|',
  );

describe('any text', () => {
  it('gives names or none, each standing in the text, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fact, passage } of namesIn(text)) {
          expect(fact.text).toBe(passage.slice(fact.span.start, fact.span.end));
          expect(fact.text.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});
