import type { Span } from '../../model/article.ts';
import type { Fact, Time } from '../../model/fact.ts';
import { claimAt, type Extractor, type Reading } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { parseDay } from './calendar.ts';
import { coveredDays } from './covered-days.ts';
import { withLead } from './leads.ts';
import { rulesAt } from './rules.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { mayTellTime } from './triggers.ts';
import { timeWords } from './words.ts';

/** Every time expression of a passage, as TIMEX3 (TimeML) understands them, reckoned from the day of publication. */
export const readTimes: Extractor = (reading) => {
  const today = parseDay(reading.article.published);
  let said = lastSaid(reading.earlier);
  const times: Time[] = [];
  for (const sentence of reading.sentences) {
    const found = readSentence(sentence, { today: today ?? 0, said });
    said = [...said, ...found.filter(isAnchor).map(({ timex }) => timex)].slice(-MEMORY);
    // Without a day of publication only what the words alone say is known.
    for (const each of found) if (today !== null || !each.derived) times.push(timeFact(reading, each, today ?? 0));
  }
  return times;
};

/** Dates that "the following month" and "a year earlier" may look back to. */
const MEMORY = 8;

/** The latest dates of the passages before. */
function lastSaid(earlier: readonly Fact[]): readonly string[] {
  const said: string[] = [];
  for (let near = earlier.length - 1; near >= 0 && said.length < MEMORY; near--) {
    const fact = earlier[near];
    if (fact?.kind === 'time' && isAnchor({ ...fact, rule: fact.rule.replace(/^times\//, '') }))
      said.unshift(fact.timex);
  }
  return said;
}

/** What only looks back ("a year ago", "the 1988 quarter") is not looked back to: two in a row do not add up. */
const LOOKS_BACK = new Set(['ago', 'year-ago', 'past-part']);

function isAnchor({ type, rule }: Pick<TimeReading, 'type' | 'rule'>): boolean {
  return type === 'DATE' && !LOOKS_BACK.has(rule);
}

/** A reading with its place in the passage. */
type Placed = TimeReading & Span;

function readSentence(sentence: TaggedSentence, context: Pick<Scene, 'today' | 'said'>): Placed[] {
  if (!sentence.tokens.some(mayTellTime)) return [];
  const words = timeWords(sentence);
  const placed: Placed[] = [];
  let scene: Scene = { ...context, words, previous: null };
  for (let at = 0; at < words.length; ) {
    const found = firstReading(scene, at);
    at = found?.to ?? at + 1;
    if (!found) continue;
    const led = withLead(scene, found);
    const first = words[led.from];
    const last = words[led.to - 1];
    if (first && last) placed.push({ ...led, start: first.start, end: last.end });
    const said = isAnchor(found) ? [...scene.said, found.timex].slice(-MEMORY) : scene.said;
    scene = { ...scene, said, previous: led };
  }
  return placed;
}

function firstReading(scene: Scene, at: number): TimeReading | null {
  for (const rule of rulesAt(scene.words[at]?.lower ?? '')) {
    const reading = rule(scene, at);
    if (reading) return reading;
  }
  return null;
}

function timeFact(reading: Reading, placed: Placed, today: number): Time {
  const { start, end } = coveredDays(placed, today);
  return {
    ...claimAt(reading, placed, { kind: 'time', rule: `times/${placed.rule}` }),
    kind: 'time',
    type: placed.type,
    timex: placed.timex,
    value: placed.amount?.value ?? null,
    unit: placed.amount?.unit ?? null,
    start,
    end,
    derivedFrom: placed.derived ? reading.article.published.slice(0, 10) : null,
    mod: placed.mod ?? null,
  };
}
