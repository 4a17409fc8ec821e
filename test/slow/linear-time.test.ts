import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { splitSentences } from '../../src/core/passages/split-sentences.ts';
import { analyze } from '../../src/core/search/analyze.ts';
import { PassageIndex } from '../../src/core/search/passage-index.ts';
import { rank } from '../../src/core/search/rank.ts';
import { toQuestion } from '../../src/slack/hearing/to-question.ts';
import { articleFrom } from '../helpers/article.ts';
import { shippedNames } from '../helpers/names.ts';

/** Twice the text may never take four times the work: that would be quadratic. Between is room for noise. */
const MOST = 3.5;
/** Shorter work is lost in the noise of the machine. */
const MEASURABLE_MS = 20;

const index = await shippedNames();

const TEXT_PIECES = [
  '12 ',
  '$',
  'a hundred and ',
  '1-',
  '(1 ',
  'dozens of ',
  '9,999,',
  'from 1% in ',
  'of ',
  'A. ',
  'Gen. ',
  'Boeing said ',
  'the Ministry of ',
  'not ',
  'said that ',
  'Last year ',
  'He tried to leave between May and June and July 3 or 4 a year or two ago and ',
  'Poland ordered 12 jets from Spain, and it plans to increase this number to 24. ',
  'ordered, and, which, that, ordered 12, 12 and 12 jets ',
];

const READERS: readonly {
  readonly name: string;
  readonly chars: number;
  readonly pieces: readonly string[];
  readonly read: (text: string) => unknown;
}[] = [
  { name: 'facts', chars: 8_000, pieces: TEXT_PIECES, read: (text) => readFacts(articleFrom(text), index) },
  {
    name: 'sentences',
    chars: 200_000,
    pieces: ['.', '. ', '."', 'a.', 'A. ', 'U.S. ', ' ', '([{', '... ', '[1]', 'x'],
    read: splitSentences,
  },
  {
    name: 'questions',
    chars: 20_000,
    pieces: ['<', '<@', '<a|', '<!a|b', '&lt;', '<a|b<'],
    read: toQuestion,
  },
  {
    name: 'terms',
    chars: 100_000,
    pieces: ['1,', '1,000,', 'a-', 'U.', 'THE ', 'THE a ', 'x', "o'", '105 mm ', 'F-16s '],
    read: (text) => analyze(text, index),
  },
  {
    name: 'matches',
    chars: 50_000,
    pieces: ['tank ', 'tank deal ', 'tank. ', 'a deal for the tank of Turkey and Ankara '],
    read: rankOne,
  },
];

/** One passage ranked for one question, the index made for it too. */
function rankOne(text: string): unknown {
  const passageIndex = new PassageIndex(index);
  passageIndex.add(articleFrom(text));
  const terms = analyze('the Turkish tank deal of Ankara', index, { asked: true });
  return rank({ terms, asks: 'what' }, passageIndex.find(terms, 50), { index });
}

describe.each(READERS)('reading $name', ({ chars, pieces, read }) => {
  it.each(pieces)('of %j over and over takes work in proportion to the length', (piece) => {
    const text = piece.repeat(Math.ceil(chars / piece.length));
    read(text);
    const once = leastWorkMs(() => read(text));
    const twice = leastWorkMs(() => read(text + text));
    expect(twice).toBeLessThan(MOST * Math.max(once, MEASURABLE_MS));
  });
});

/** Processor time, which a busy machine does not stretch as it does the clock's; the least of some runs. */
function leastWorkMs(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}
