/** Words that say which way a number went. Data only: lemmas, lower case. */
export type Direction = 'up' | 'down';

/** Verbs of change with the figure as what they change by or to: "rose 5 per cent", "cut by 12", "grew to 200". */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = byLemma({
  up: 'rise increase grow climb jump surge soar advance expand boost hike swell leap inch edge rebound rally double triple',
  down: 'fall drop decline decrease slide slip plunge plummet tumble sink shrink slash reduce lower cut shed dip trim slump dive ease halve',
});

/** Verbs that tell a change only of rates and points: "gained 3 per cent", but "gained two seats", "lost $9bn". */
export const SCORE_VERBS: ReadonlyMap<string, Direction> = byLemma({ up: 'gain add', down: 'lose' });

/** Verbs that tell one only with "by" or "to": "raised by 5 per cent", but "raised $5 million". */
export const BY_VERBS: ReadonlyMap<string, Direction> = new Map([['raise', 'up']]);

/** Adverbs that do so without a verb: "up 5 per cent", "down from 12", "revised upward by 40". */
export const CHANGE_ADVERBS: ReadonlyMap<string, Direction> = byLemma({
  up: 'up upward upwards',
  down: 'down downward downwards',
});

/** Verbs that leave "up" and "down" behind them their own meaning. Lemmas. */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  'be go end close finish open trade trend move come edge creep revise adjust head tick'.split(' '),
);

function byLemma(lists: Record<Direction, string>): Map<string, Direction> {
  return new Map([
    ...lists.up.split(' ').map((lemma) => [lemma, 'up'] as const),
    ...lists.down.split(' ').map((lemma) => [lemma, 'down'] as const),
  ]);
}
