import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../src/app/ports/clock.ts';
import { noMeter } from '../src/app/ports/meter.ts';
import { beginDuties } from '../src/duties.ts';
import { createArticleReader } from '../src/feeds/create-article-reader.ts';
import { createFetcher } from '../src/feeds/fetch/create-fetcher.ts';
import { openKeptDesk } from '../src/wire-kept.ts';
import { createDatabase, describeOnEachEngine } from './helpers/engines.ts';
import { LetterBox } from './helpers/letters.ts';
import { recordingLog } from './helpers/running-bot.ts';
import { ROOT } from './helpers/source-files.ts';

/** What every process promises: an article that any of them takes in is found by all within so long. */
const MOST_MS = 5_000;
const ASKED = 'how many Leopard tanks did Norway order?';

describeOnEachEngine('two desks on one store', (url) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-duties-'));
  const stops: (() => Promise<void>)[] = [];
  beforeAll(() => createDatabase(url));
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Each with a folder of its own, as on two machines. */
  async function desk(name: string) {
    const knowledgeDir = join(folder, name);
    mkdirSync(join(knowledgeDir, 'articles'), { recursive: true });
    const { log, lines } = recordingLog();
    const scope = { team: 'T1', log, meter: noMeter };
    const settings = { knowledgeDir, feeds: [], retentionDays: 365 };
    const places = {
      ...settings,
      databaseUrl: url,
      shippedNamesDir: join(ROOT, 'knowledge/names'),
      search: 'auto',
    } as const;
    const kept = await openKeptDesk(places, scope);
    stops.push(() => kept.stores.close());
    const fetcher = createFetcher({ version: 'test' });
    const duties = await beginDuties(kept, {
      ...scope,
      ...settings,
      clock: systemClock,
      messenger: new LetterBox(systemClock),
      reader: (signal) => createArticleReader(fetcher, { signal }),
      replayEvents: async () => {},
    });
    stops.push(() => duties.stop());
    const save = (text: string) => writeFileSync(join(knowledgeDir, 'articles/norway.md'), text);
    const drop = () => rmSync(join(knowledgeDir, 'articles/norway.md'));
    return { kept, lines, save, drop };
  }

  async function until(isSo: () => Promise<boolean>): Promise<boolean> {
    const giveUp = performance.now() + MOST_MS;
    while (performance.now() < giveUp) {
      if (await isSo()) return true;
      await sleep(50);
    }
    return false;
  }

  it('find what either takes in, lose what it loses, and keep the last good version of what breaks', {
    timeout: 60_000,
  }, async () => {
    const one = await desk('one');
    const two = await desk('two');
    const headline = async (at: typeof one) => (await at.kept.desk.ask(ASKED)).headline?.text ?? '';
    one.save(
      '---\ntitle: Norway orders tanks\npublished: 2026-11-20\n---\nNorway ordered 54 Leopard 2A8 tanks from Germany in 2023.\n',
    );
    expect(await until(async () => (await headline(two)).startsWith('54 '))).toBe(true);
    one.save('---\ntitle: [broken\n---\n');
    expect(
      await until(async () => one.lines.some(({ message }) => message.startsWith('refused articles/norway.md'))),
    ).toBe(true);
    expect(await headline(one)).toMatch(/^54 /);
    expect((await one.kept.desk.store.coverage()).refused).toBe(1);
    one.drop();
    expect(await until(async () => (await headline(two)) === '')).toBe(true);
    expect(await headline(one)).toBe('');
  });
});
