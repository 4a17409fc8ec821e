/** What an operator counts. The names are Prometheus's, without the `defence_desk_` before them. */

/** How often something happened, by kind. */
export interface Counters {
  answers_total: { readonly verdict: 'answered' | 'related' | 'none' };
  events_deduplicated_total: Record<never, never>;
  events_taken_over_total: Record<never, never>;
  deliveries_total: {
    readonly subject: 'subscription' | 'watch';
    readonly end: 'sent' | 'nothing' | 'unclear' | 'failed';
  };
  digests_late_total: Record<never, never>;
  feed_readings_total: { readonly outcome: 'read' | 'unchanged' | 'failed' };
  articles_total: { readonly change: 'put' | 'removed' | 'refused' };
  duty_failures_total: { readonly duty: string };
}

/** What is so at this moment. */
export type Gauge = 'unanswered_event_age_seconds' | 'open_delivery_age_seconds' | 'indexed_passages';

/** How long something took, in seconds. */
export type Timer = 'answer_seconds';

export interface Meter {
  count<Name extends keyof Counters>(name: Name, labels: Counters[Name], by?: number): void;
  set(gauge: Gauge, value: number): void;
  time(timer: Timer, seconds: number): void;
}

/** For whoever does not count. */
export const noMeter: Meter = { count: () => {}, set: () => {}, time: () => {} };
