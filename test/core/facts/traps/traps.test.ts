import { beforeAll, expect, describe as group, it } from 'vitest';
import { readFacts } from '../../../../src/core/facts/read-facts.ts';
import type { Fact } from '../../../../src/core/model/fact.ts';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';
import { shippedNames } from '../../../helpers/names.ts';
import { DEAL_TRAPS } from './deal-traps.ts';
import { NAME_TRAPS } from './name-traps.ts';
import { NUMBER_TRAPS } from './number-traps.ts';
import { TIME_TRAPS } from './time-traps.ts';
import { describe, type Trap } from './trap.ts';

const TRAPS = [...NUMBER_TRAPS, ...TIME_TRAPS, ...DEAL_TRAPS, ...NAME_TRAPS];

let names: NameIndex;
beforeAll(async () => {
  names = await shippedNames();
});

function read({ says, published = '2025-06-03' }: Trap): readonly Fact[] {
  return readFacts(articleFrom(says, { published }), names);
}

group('the traps', () => {
  it('are at least 200 sentences, none twice, half of them with something that must not be read', () => {
    expect(new Set(TRAPS.map(({ says }) => says)).size).toBe(TRAPS.length);
    expect(TRAPS.length).toBeGreaterThanOrEqual(200);
    expect(TRAPS.filter(({ none, never }) => none || never).length).toBeGreaterThanOrEqual(TRAPS.length / 2);
  });

  it.each(TRAPS.filter(({ none, never }) => none || never))('are not fallen into: $says', (trap) => {
    const facts = read(trap);
    expect(facts.filter(({ kind }) => kind === trap.none).map(describe)).toEqual([]);
    const said = facts.map(describe);
    expect((trap.never ?? []).filter((wrong) => said.includes(wrong))).toEqual([]);
  });

  it('leave at least 95 % of what is to be found', () => {
    const wanted = TRAPS.flatMap((trap) => (trap.wanted ?? []).map((fact) => ({ trap, fact })));
    const missed = wanted.filter(({ trap, fact }) => !read(trap).map(describe).includes(fact));
    const told = missed.map(({ trap, fact }) => `${fact} in "${trap.says}": ${read(trap).map(describe).join(', ')}`);
    expect(missed.length / wanted.length, told.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
