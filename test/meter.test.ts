import { register } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { createMeter } from '../src/meter.ts';

async function linesOf(meter: { text(): Promise<string> }): Promise<string[]> {
  return (await meter.text()).split('\n').filter((line) => line.startsWith('defence_desk_'));
}

describe('the meter', () => {
  it('counts by kind', async () => {
    const meter = createMeter();
    meter.count('answers_total', { verdict: 'answered' });
    meter.count('answers_total', { verdict: 'answered' });
    meter.count('answers_total', { verdict: 'none' });
    meter.count('articles_total', { change: 'put' }, 12);
    meter.count('deliveries_total', { subject: 'subscription', end: 'sent' });
    const lines = await linesOf(meter);
    expect(lines).toContain('defence_desk_answers_total{verdict="answered"} 2');
    expect(lines).toContain('defence_desk_answers_total{verdict="none"} 1');
    expect(lines).toContain('defence_desk_articles_total{change="put"} 12');
    expect(lines).toContain('defence_desk_deliveries_total{subject="subscription",end="sent"} 1');
  });

  it('shows what has not happened yet as 0, where it has no kinds', async () => {
    const lines = await linesOf(createMeter());
    expect(lines).toContain('defence_desk_events_deduplicated_total 0');
    expect(lines).toContain('defence_desk_digests_late_total 0');
  });

  it('shows the last value of what is so at the moment', async () => {
    const meter = createMeter();
    meter.set('indexed_passages', 50_000);
    meter.set('indexed_passages', 49_999);
    expect(await linesOf(meter)).toContain('defence_desk_indexed_passages 49999');
  });

  it('tells apart answers from a millisecond to ten seconds', async () => {
    const meter = createMeter();
    for (const seconds of [0.0009, 0.03, 9, 11]) meter.time('answer_seconds', seconds);
    const lines = await linesOf(meter);
    for (const line of [
      'defence_desk_answer_seconds_bucket{le="0.001"} 1',
      'defence_desk_answer_seconds_bucket{le="0.05"} 2',
      'defence_desk_answer_seconds_bucket{le="10"} 3',
      'defence_desk_answer_seconds_bucket{le="+Inf"} 4',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('explains each name, and tells of the process', async () => {
    const text = await createMeter().text();
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    const helped = [...text.matchAll(/^# HELP (\S+) \S.{10,}$/gm)].map(([, name]) => name);
    expect(helped).toEqual(names);
    expect(names).toContain('process_resident_memory_bytes');
    expect(names.filter((name) => name?.startsWith('defence_desk_'))).toHaveLength(12);
  });

  it('is one of its own each time, and leaves the library’s shared one empty', async () => {
    const [one, two] = [createMeter(), createMeter()];
    one.count('digests_late_total', {});
    expect(await linesOf(two)).toContain('defence_desk_digests_late_total 0');
    expect(await register.metrics()).toBe('\n');
    expect(one.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  });
});
