import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../helpers/csv-records.ts';
import { runDesk } from '../helpers/run-desk.ts';
import { ROOT } from '../helpers/source-files.ts';

const GOLDEN = join(ROOT, 'test/golden');

/** A knowledge folder with this one article. */
function knowledgeOf(source: string, text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'desk-deals-'));
  mkdirSync(join(dir, 'articles'));
  const head = `---\ntitle: Sample\npublished: 2025-06-01\nsource: ${JSON.stringify(source)}\n---\n`;
  writeFileSync(join(dir, 'articles', 'sample.md'), `${head}\n${text}\n`);
  return dir;
}

/** The CSV as one object a row, by head. */
async function csvOf(...args: readonly string[]): Promise<Record<string, string>[]> {
  const { stdout } = await runDesk(['deals', '--csv', ...args]);
  const [heads = [], ...rows] = csvRecords(stdout);
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? '(missing)'])));
}

describe('desk deals', () => {
  it('prints the four deals of the shipped article, each status apart, within 100 characters', async () => {
    const { code, stdout } = await runDesk(['deals']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Status +Number +System +Buyer +Supplier +When$/m);
    expect(stdout).toMatch(/^ordered +18 +MKE Boran 105mm +Bangladesh +Turkey \(MKE\) +2024, from$/m);
    expect(stdout).toMatch(/^planned +200 total +MKE Boran/m);
    expect(stdout).toMatch(/^considered +not said +Otokar Tulpar light/m);
    expect(stdout).toMatch(/^ordered +15 types +military hardware/m);
    expect(stdout).toContain('1 source: North East News; 2025-06-03');
    expect(stdout.trimEnd()).toMatch(/^4 rows$/m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('keeps to what its terms name, and says when that is nothing', async () => {
    const { stdout } = await runDesk(['deals', 'bangladesh', 'boran', 'planned']);
    expect(stdout).toMatch(/^1 row$/m);
    expect(await runDesk(['deals', 'peru'])).toMatchObject({ code: 0, stdout: 'No deals match "peru".\n' });
  });

  it('says both numbers where sources disagree', async () => {
    const { stdout } = await runDesk(['deals', 'azerbaijan', '--knowledge', GOLDEN]);
    expect(stdout).toMatch(/^ordered +16 or 40 +JF-17 fighters/m);
    expect(stdout).toContain(
      'Sources disagree on the number: 16 (Sample Caspian Wire, 2024-09-26) or 40 (Sample Wings,',
    );
  });

  it('prints flat JSON', async () => {
    const { stdout } = await runDesk(['deals', 'bangladesh', 'boran', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { status: 'ordered', value: 18, number: '18', when: '2024', uncertain: ['date derived'], sourceCount: 1 },
      { status: 'planned', value: 200, number: '200 total', when: null, share: 'total' },
    ]);
  });

  it('says so of an empty record, in each form', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'desk-deals-'));
    mkdirSync(join(empty, 'articles'));
    expect((await runDesk(['deals', '--knowledge', empty])).stdout).toBe('No deals in the record.\n');
    expect((await runDesk(['deals', '--json', '--knowledge', empty])).stdout).toBe('[]\n');
    expect(csvRecords((await runDesk(['deals', '--csv', '--knowledge', empty])).stdout)).toHaveLength(1);
  });
});

describe('desk deals --csv', () => {
  it('has the columns of a trade register, and every record as many cells', async () => {
    const { stdout } = await runDesk(['deals', '--csv', '--knowledge', GOLDEN]);
    const [heads = [], ...rows] = csvRecords(stdout);
    expect(heads.slice(0, 6)).toEqual([
      'Supplier',
      'Recipient',
      'Designation',
      'Description',
      'Category',
      'Order date',
    ]);
    expect(heads.slice(-2)).toEqual(['Status', 'Comments']);
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('counts as ordered only what is', async () => {
    for (const row of await csvOf('--knowledge', GOLDEN)) {
      if (row.Status !== 'ordered') expect(row['Number ordered']).toBe('');
      if (row.Status !== 'delivered') expect(row['Numbers delivered']).toBe('');
    }
    expect((await csvOf('bangladesh', 'boran')).map((row) => [row.Status, row['Number ordered']])).toEqual([
      ['ordered', '18'],
      ['planned', ''],
    ]);
  });

  it('keeps quotation marks, commas and letters of every script', async () => {
    const dir = knowledgeOf('Дом "Новости", 防衛', 'Oman ordered 12 “Fırtına” howitzers, "at last", from Turkey.');
    const [row] = await csvOf('--knowledge', dir);
    expect(row?.Comments).toContain('Sources: Дом "Новости", 防衛;');
    expect(row?.Comments).toContain('“Oman ordered 12 “Fırtına” howitzers, "at last", from Turkey.”');
  });

  it('lets no name begin a formula', async () => {
    const dir = knowledgeOf('Gulf Wire', 'Oman ordered 12 Boran howitzers from Turkey.');
    mkdirSync(join(dir, 'names'));
    writeFileSync(join(dir, 'names', 'countries.yml'), '- { code: OM, name: "=Oman" }\n');
    expect((await csvOf('--knowledge', dir)).map((row) => row.Recipient)).toEqual(["'=Oman"]);
  });
});
