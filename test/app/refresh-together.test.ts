import { afterAll, beforeAll, expect, it } from 'vitest';
import { noMeter } from '../../src/app/ports/meter.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import { type RefreshPorts, refreshSources } from '../../src/app/refresh-sources.ts';
import { buildNameIndex } from '../../src/core/names/name-index.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { rssOf } from '../helpers/feed-server.ts';
import { openKeptRecord } from '../helpers/kept-record.ts';
import { newsroomsForTests, wholeText } from '../helpers/newsroom.ts';
import { recordingLog } from '../helpers/running-bot.ts';

const open = newsroomsForTests();

describeOnEachEngine('two processes that read the sources at once', (url) => {
  let second: Stores;
  beforeAll(async () => {
    await createDatabase(url);
    const names = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
    second = await openKeptRecord(names, url);
  });
  afterAll(() => second.close());

  it('read each source once and take each article once', async () => {
    const newsroom = await open(url);
    const { server, stores, clock, reader, index } = newsroom;
    for (const source of [1, 2, 3, 4, 5]) {
      const items = [1, 2].map((item) => ({
        ...{ link: `/${source}/${item}`, title: `Lot ${source}/${item}`, published: '2026-01-04' },
        text: wholeText(source * 10 + item),
      }));
      // The same wire in every feed, at another address.
      const wire = { link: `/${source}/wire`, title: 'Wire', published: '2026-01-04', text: wholeText(7) };
      server.serve(`/${source}`, rssOf(`Desk ${source}`, [...items, wire]));
      await stores.sources.add({
        ...{ id: `s${source}`, team: '', kind: 'feed', url: `${server.url}/${source}`, title: null },
        ...{ addedBy: 'settings', addedAt: clock.now() },
      });
    }
    const signal = new AbortController().signal;
    const ports = { reader, index, clock, log: recordingLog().log, meter: noMeter, signal };
    const of = ({ sources, articles }: Stores): RefreshPorts => ({ ...ports, sources, articles });
    const done = (await Promise.all([refreshSources(of(stores)), refreshSources(of(second))])).flat();
    expect(done.map(({ source, outcome }) => `${source} ${outcome}`).sort()).toEqual(
      [1, 2, 3, 4, 5].map((source) => `s${source} read`),
    );
    const titles = (await stores.articles('').articlesSince(null)).map(({ title }) => title);
    expect(titles.filter((title) => title === 'Wire')).toHaveLength(1);
    expect(titles).toHaveLength(11);
    expect(server.asked).toHaveLength(5);
  });
});
