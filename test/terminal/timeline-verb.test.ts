import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDesk } from '../helpers/run-desk.ts';
import { ROOT } from '../helpers/source-files.ts';

const GOLDEN = join(ROOT, 'test/golden');

describe('desk timeline', () => {
  it('tells what happened and what is planned, by date, each with its sentence and its source', async () => {
    const { code, stdout } = await runDesk(['timeline', 'bangladesh']);
    expect(code).toBe(0);
    const order = ['since 2018', '2024, from', 'date not said'].map((when) => stdout.indexOf(`\n${when}`));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(stdout).toContain(
      '“Last year Bangladesh bought 18 units of MKE Boran 105mm howitzers.” North East News, 2025-06-03',
    );
    expect(stdout).toMatch(/^date not said +planned +200 units in total/m);
  });

  it('stays within 100 characters, and marks what was still to come', async () => {
    const { stdout } = await runDesk(['timeline', '--knowledge', GOLDEN]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(stdout).toMatch(/^the early 2030s +planned, to +3 Virginia-class submarines/m);
  });

  it('prints JSON for a chart, oldest first', async () => {
    const { stdout } = await runDesk(['timeline', '--json', '--knowledge', GOLDEN]);
    const entries: { start: string | null; quotes: unknown[] }[] = JSON.parse(stdout);
    const starts = entries.map(({ start }) => start ?? '9999');
    expect(starts).toEqual([...starts].sort());
    expect(entries.length).toBeGreaterThan(30);
    for (const { quotes } of entries) expect(quotes.length).toBeGreaterThan(0);
  });

  it('says when there is nothing', async () => {
    expect((await runDesk(['timeline', 'peru'])).stdout).toBe('No deals or dates match "peru".\n');
    const empty = mkdtempSync(join(tmpdir(), 'desk-timeline-'));
    mkdirSync(join(empty, 'articles'));
    expect((await runDesk(['timeline', '--knowledge', empty])).stdout).toBe('Nothing in the record to put in order.\n');
  });
});
