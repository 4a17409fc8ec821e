import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, runDesk } from '../helpers/run-desk.ts';

const QUESTION = 'how many Boran howitzers did Bangladesh buy?';

/** A knowledge folder with these articles, by file name. */
function knowledgeOf(articles: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'desk-knowledge-'));
  mkdirSync(join(dir, 'articles'));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(dir, 'articles', name), text);
  return dir;
}

describe('desk ask', () => {
  it('prints the answer, the passage it rests on, and the deals with their statuses apart', async () => {
    const { code, stdout } = await runDesk(['ask', QUESTION]);
    expect(code).toBe(0);
    const [headline = ''] = stdout.split('\n');
    expect(headline).toMatch(/\b18\b.*Boran/);
    expect(headline).not.toMatch(/\b200\b/);
    expect(stdout).toContain('▎ ');
    expect(stdout).toMatch(/^ordered +18 /m);
    expect(stdout).toMatch(/^planned +200 total/m);
  });

  it('prints the contract as JSON', async () => {
    const { stdout } = await runDesk(['ask', '--json', QUESTION]);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ verdict: 'answered', reason: null, conflicts: [] });
    expect(answer.hits[0]).toMatchObject({ article: expect.stringMatching(/\.md$/), published: '2025-06-03' });
    expect(answer.facts.map((fact: { kind: string }) => fact.kind)).toContain('deal');
  });

  it('joins words that were not quoted into one question', async () => {
    const quoted = await runDesk(['ask', '--json', 'bangladesh turkey']);
    expect((await runDesk(['ask', '--json', 'bangladesh', 'turkey'])).stdout).toBe(quoted.stdout);
  });

  it('answers each line of stdin on its own, empty ones too', async () => {
    const { code, stdout } = await runDesk(['ask', '--stdin'], `${QUESTION}\n\nwhen?\n`);
    expect(code).toBe(0);
    expect(jsonLines(stdout).map((answer) => answer.verdict)).toEqual(['answered', 'none', expect.any(String)]);
  });

  it('tells why each passage was chosen when asked to explain', async () => {
    const plain = await runDesk(['ask', QUESTION]);
    const explained = await runDesk(['ask', '--explain', QUESTION]);
    expect(explained.stdout.split('\n').length).toBeGreaterThan(plain.stdout.split('\n').length);
  });
});

describe('desk facts', () => {
  it('lists every fact as a flat array', async () => {
    const { stdout } = await runDesk(['facts', '--json']);
    const facts = JSON.parse(stdout);
    expect(facts.filter((fact: { kind: string }) => fact.kind === 'deal').length).toBeGreaterThanOrEqual(4);
    for (const fact of facts) expect(fact).toMatchObject({ id: expect.any(String), quote: expect.any(String) });
  });

  it('prints CSV with a header, and cells that a spreadsheet will not run', async () => {
    const dir = knowledgeOf({ 'a.txt': 'date 2025-06-03 Odd\n\nSpain bought 12 tanks from =Evil Corp in 2024.' });
    const { stdout } = await runDesk(['facts', '--csv', '--knowledge', dir]);
    expect(stdout.split('\n')[0]).toMatch(/^kind,id,article,/);
    expect(stdout).not.toMatch(/(^|,)[=+@]/m);
  });

  it('answers each line of stdin with its id, offsets in the given text', async () => {
    const text = 'Old news.\n\nPoland ordered 48 jets in 2021.';
    const { code, stdout } = await runDesk(
      ['facts', '--stdin'],
      `${JSON.stringify({ id: 7, text, published: '2022-01-05' })}\n`,
    );
    expect(code).toBe(0);
    const [line] = jsonLines(stdout) as [{ id: number; facts: { text: string; start: number; end: number }[] }];
    expect(line.id).toBe(7);
    expect(line.facts.length).toBeGreaterThan(0);
    for (const fact of line.facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  });

  it('answers a broken line in its place, goes on, and ends with 1', async () => {
    const good = JSON.stringify({ id: 'b', text: 'Nothing.', published: '2022-01-05' });
    const { code, stdout, stderr } = await runDesk(['facts', '--stdin'], `{"id":\n${good}\n{"id":"c"}\n`);
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      { id: null, error: expect.stringMatching(/^line 1: not JSON/) },
      { id: 'b', facts: [] },
      { id: null, error: expect.stringMatching(/^line 3: text: /) },
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

describe('desk digest', () => {
  it('tells the articles since a day, and says when there is nothing', async () => {
    expect((await runDesk(['digest', '--since', '2025-06-01'])).stdout).toContain('2025-06-03');
    expect((await runDesk(['digest', '--since', '2025-06-04'])).stdout).toMatch(/^Nothing new since 2025-06-04/);
  });

  it('refuses a day that does not exist', async () => {
    const { code, stderr } = await runDesk(['digest', '--since', '2025-02-30']);
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('2025-02-30');
  });
});

describe('desk search', () => {
  it('ranks an outside corpus, best first', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-corpus-'));
    const corpus = join(dir, 'corpus.jsonl');
    const passages = ['A frigate left port.', 'The howitzer fires shells.', 'A howitzer battery arrived.'];
    writeFileSync(corpus, passages.map((text, id) => JSON.stringify({ id: `p${id}`, text })).join('\n'));
    const query = JSON.stringify({ id: 'q', text: 'howitzer battery' });
    const { code, stdout } = await runDesk(['search', '--corpus', corpus, '--stdin'], query);
    expect(code).toBe(0);
    const [{ id, hits }] = jsonLines(stdout) as [{ id: string; hits: { id: string; score: number }[] }];
    expect(id).toBe('q');
    expect(hits.map((hit) => hit.id)).toEqual(['p2', 'p1']);
  });

  it('names a corpus that is not there, or the line that is broken', async () => {
    const missing = await runDesk(['search', '--corpus', '/nowhere.jsonl', '--stdin']);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('/nowhere.jsonl')]);
  });
});

describe('bad usage', () => {
  it.each([
    [['ask']],
    [['asq', 'x']],
    [['ask', '--jsn', 'x']],
    [['search']],
    [[]],
    [['ask', 'x', '--knowledge', '/no/such/folder']],
  ])('%j ends with 2 and one line', async (args) => {
    const { code, stdout, stderr } = await runDesk(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is not a call for help, which ends with 0', async () => {
    const { code, stdout } = await runDesk(['--help']);
    expect(code).toBe(0);
    for (const verb of ['ask', 'facts', 'digest', 'search']) expect(stdout).toContain(verb);
  });
});

describe('files that cannot be read', () => {
  it('are named on stderr with what to do, and the others answer', async () => {
    const dir = knowledgeOf({
      'bad.md': '---\ntitle: No date\n---\n\nText.',
      'good.txt': 'date 2025-06-03 Sale\n\nSpain bought 12 tanks from Germany in 2024.',
    });
    const { code, stdout, stderr } = await runDesk(['ask', 'spain tanks', '--knowledge', dir]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/12/);
    expect(stdout).toMatch(/1 article.*1 could not be read/);
    expect(stderr).toContain('bad.md');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
