import { expect, it } from 'vitest';
import { readFacts } from '../../../src/core/facts/read-facts.ts';
import type { Article } from '../../../src/core/model/article.ts';
import type { Fact } from '../../../src/core/model/fact.ts';
import { articleFrom } from '../../helpers/article.ts';
import { shippedNames } from '../../helpers/names.ts';
import { createRandom, type Random } from '../../helpers/random.ts';
import { DEAL_TRAPS } from './traps/deal-traps.ts';
import { NAME_TRAPS } from './traps/name-traps.ts';
import { NUMBER_TRAPS } from './traps/number-traps.ts';
import { TIME_TRAPS } from './traps/time-traps.ts';

const INPUTS = 100_000;
const LONGEST = 120;

const SENTENCES = [...NUMBER_TRAPS, ...TIME_TRAPS, ...DEAL_TRAPS, ...NAME_TRAPS].map(({ says }) => says);
const PIECES = SENTENCES.flatMap((says) => says.split(' '));
const CHARACTERS = [
  ...'aZé٣９中💥\u0000\u00ad\u200b\u202e\ufeff\ud800\udfff\n\t \u00a0 .,;:!?-–—\'"’“”()[]{}<>/\\|@#$€£₹%&*+=~^_`0123456789½²',
  'İ',
  'ß',
  'ﬁ',
];

function pick<T>(from: readonly T[], random: Random): T {
  return from[random(from.length)] as T;
}

const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('');

/** Ways to make an input, from noise to nearly a sentence. */
const MAKERS: readonly ((random: Random) => string)[] = [
  (random) => times(random(40), () => pick(CHARACTERS, random)),
  (random) => times(random(12), () => `${pick(PIECES, random)}${random(6) === 0 ? pick(CHARACTERS, random) : ' '}`),
  (random) => {
    const says = pick(SENTENCES, random);
    const at = random(says.length);
    return says.slice(0, at) + pick(CHARACTERS, random) + says.slice(at + random(4));
  },
  (random) => {
    const [a, b] = [pick(SENTENCES, random), pick(SENTENCES, random)];
    return a.slice(0, random(a.length)) + b.slice(random(b.length));
  },
  (random) => {
    const says = pick(SENTENCES, random);
    return random(2) === 0 ? says.toUpperCase() : says.replaceAll(' ', pick(CHARACTERS, random));
  },
];

it(`gives facts whose words stand in the text, or none, for ${INPUTS} random and mutated texts`, async () => {
  const names = await shippedNames();
  const random = createRandom(20251125);
  let read = 0;
  for (let turn = 0; turn < INPUTS; turn++) {
    const text = pick(MAKERS, random)(random).slice(0, LONGEST);
    const article = articleFrom(text);
    const facts = readFacts(article, names);
    read += facts.length;
    const wrong = facts.filter((fact) => !standsIn(article, fact));
    if (wrong.length > 0) expect.fail(`${JSON.stringify(text)} gave ${JSON.stringify(wrong[0])}`);
  }
  // Inputs that gave nothing would show nothing.
  expect(read).toBeGreaterThan(INPUTS / 2);
}, 240_000);

function standsIn({ passages }: Article, { passageId, span, text, quote }: Fact): boolean {
  const passage = passages.find(({ id }) => id === passageId);
  return passage !== undefined && passage.text.slice(span.start, span.end) === text && passage.text.includes(quote);
}
