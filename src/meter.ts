import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Counters, Gauge as GaugeName, Meter, Timer } from './app/ports/meter.ts';

/** Before every name of ours. */
const PREFIX = 'defence_desk_';

/** What each counts, and by which kinds. */
const COUNTERS: {
  readonly [Name in keyof Counters]: { readonly help: string; readonly by: readonly (keyof Counters[Name])[] };
} = {
  answers_total: { help: 'Questions answered, by how well: answered, related, none.', by: ['verdict'] },
  events_deduplicated_total: { help: 'Events that Slack delivered again, or another process had taken.', by: [] },
  events_taken_over_total: { help: 'Events taken over from a process that died.', by: [] },
  deliveries_total: { help: 'Digests (subscription) and watches, by how they ended.', by: ['subject', 'end'] },
  digests_late_total: { help: 'Digests sent more than ten minutes after their time.', by: [] },
  feed_readings_total: { help: 'Readings of feeds and pages, by outcome.', by: ['outcome'] },
  articles_total: { help: 'Articles put, removed or refused.', by: ['change'] },
  duty_failures_total: { help: 'Standing duties that failed; each is tried again at its next turn.', by: ['duty'] },
};

const GAUGES: Readonly<Record<GaugeName, string>> = {
  unanswered_event_age_seconds: 'How long the oldest unanswered event has been waiting; 0 when none is.',
  open_delivery_age_seconds: 'How long the oldest unsettled delivery has been open; 0 when none is.',
  indexed_passages: 'Passages that a question is asked of.',
};

const TIMERS: Readonly<Record<Timer, string>> = {
  answer_seconds: 'How long an answer took to find.',
};

/** In seconds: from what a small record takes, to what nobody waits for. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts for Prometheus, with the figures of the process itself beside ours. */
export function createMeter(): Meter & { text(): Promise<string>; readonly contentType: string } {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const counters = mapValues(COUNTERS, ({ help, by }, name) => {
    return new Counter({ name: PREFIX + name, help, labelNames: [...by], registers: [register] });
  });
  const gauges = mapValues(GAUGES, (help, name) => new Gauge({ name: PREFIX + name, help, registers: [register] }));
  const timers = mapValues(TIMERS, (help, name) => {
    return new Histogram({ name: PREFIX + name, help, buckets: BUCKETS, registers: [register] });
  });
  return {
    count: (name, labels, by = 1) => counters[name].inc({ ...labels }, by),
    set: (gauge, value) => gauges[gauge].set(value),
    time: (timer, seconds) => timers[timer].observe(seconds),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

function mapValues<Name extends string, Value, Result>(
  values: Readonly<Record<Name, Value>>,
  map: (value: Value, name: Name) => Result,
): Readonly<Record<Name, Result>> {
  const entries = Object.entries<Value>(values).map(([name, value]) => [name, map(value, name as Name)]);
  return Object.fromEntries(entries);
}
