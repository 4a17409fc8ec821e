import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { latestOccurrence } from '../../src/core/digest/occurrences.ts';
import type { Schedule } from '../../src/core/model/schedule.ts';
import { buildNameIndex } from '../../src/core/names/name-index.ts';
import { StandIn } from '../../src/playground/stand-in.ts';
import { NEWS_CHANNEL, TEAM } from '../../src/playground/workspace/furniture.ts';
import { LETTER_EVENT } from '../../src/slack/messenger.ts';
import { openStores } from '../../src/storage/open-stores.ts';
import { FeedServer, rssOf, type TestItem } from '../helpers/feed-server.ts';
import { type ChildOrders, lapsed, type TimeLapse } from './orders.ts';

export interface KillOptions {
  readonly databaseUrl: string;
  readonly processes: number;
  readonly kills: number;
  /** From 0 to below `below`, the same on every run. */
  readonly random: (below: number) => number;
  readonly say: (line: string) => void;
}

/** What was counted; everything wrong is named in `faults`. */
export interface KillCounts {
  readonly kills: number;
  readonly days: number;
  readonly articles: number;
  readonly digests: number;
  readonly faults: readonly string[];
}

const DAY_MS = 24 * 3_600_000;
const FIRST_DAY = Date.parse('2026-03-02T00:00:00Z');
/** A delivery's lease of a minute then runs out in five seconds. */
const RATE = 12;
const KILLS_A_DAY = 5;
const ZONES = ['Europe/London', 'America/New_York', 'Asia/Dhaka', 'Australia/Lord_Howe', 'America/Santiago'];
const SCHEDULES: readonly Schedule[] = ZONES.map((zone) => ({ days: [1, 2, 3, 4, 5, 6, 7], time: '01:15', zone }));
/** By then it has been quarter past one of that day in every zone. */
const LATE_IN_THE_DAY_MS = 23.5 * 3_600_000;
const PATIENCE_MS = 90_000;

/**
 * Kills processes with SIGKILL at random moments while they take in articles and send digests, starting each again, and
 * counts what stands in the store and in the workspace after every day.
 */
export async function killNine(options: KillOptions): Promise<KillCounts> {
  const scene = await setScene(options);
  const faults: string[] = [];
  let kills = 0;
  let days = 0;
  try {
    while (kills < options.kills) {
      const today = Math.min(KILLS_A_DAY, options.kills - kills);
      publish(scene, days);
      await liveThrough(scene, { day: days, kills: today }, options);
      faults.push(...(await faultsAfter(scene, days)));
      kills += today;
      days += 1;
      options.say(`${options.processes} × ${scene.engine}: day ${days}, ${kills} kills, ${faults.length} faults`);
    }
  } finally {
    await scene.stop();
  }
  return { kills, days, articles: scene.items.length + scene.files.length, digests: days * SCHEDULES.length, faults };
}

interface Scene {
  readonly engine: string;
  readonly folder: string;
  readonly feeds: FeedServer;
  readonly standIn: StandIn;
  readonly items: TestItem[];
  readonly files: string[];
  readonly stores: Awaited<ReturnType<typeof openStores>>;
  readonly orders: Omit<ChildOrders, 'time'>;
  stop(): Promise<void>;
}

async function setScene({ databaseUrl }: KillOptions): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-faults-'));
  for (const name of ['articles', 'names']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'names/countries.yml'), COUNTRIES);
  for (const name of ['makers', 'systems', 'classes']) writeFileSync(join(folder, `names/${name}.yml`), '[]\n');
  const feeds = await FeedServer.start();
  const standIn = await StandIn.start();
  const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
  const stores = await openStores(databaseUrl, {
    names: index,
    reader: 'counting',
    holder: 'counting',
    onLost: () => {},
  });
  for (const [at, schedule] of SCHEDULES.entries()) {
    const own = { id: `s${at}`, team: TEAM, target: { kind: 'channel', id: NEWS_CHANNEL } as const, createdBy: 'U1' };
    await stores.subscriptions.add({ ...own, createdAt: 0, schedule, topics: null, evenIfNothing: true, paused: null });
  }
  const orders = {
    databaseUrl,
    knowledgeDir: folder,
    feed: `${feeds.url}/feed`,
    team: TEAM,
    botToken: standIn.tokens.bot,
    apiUrl: standIn.apiUrl,
  };
  const engine = databaseUrl.startsWith('file:') ? 'SQLite' : 'PostgreSQL';
  const stop = async () => {
    await Promise.all([stores.close(), feeds.stop(), standIn.stop()]);
  };
  return { engine, folder, feeds, standIn, items: [], files: [], stores, orders, stop };
}

const COUNTRIES = ['PL Poland', 'KR Korea', 'TR Turkey', 'BD Bangladesh']
  .map((each) => `- { code: ${each.slice(0, 2)}, name: ${each.slice(3)}, aliases: [], demonyms: [], capital: null }\n`)
  .join('');

/** Two new items in the feed and one new file a day; the file of the day before is saved anew with another number. */
function publish({ feeds, items, files, folder }: Scene, day: number): void {
  const published = new Date(FIRST_DAY + day * DAY_MS);
  for (const part of [1, 2]) {
    const link = `${feeds.url}/news/${day}-${part}`;
    const text = `<p>${sentencesOf(2 * day + part, 'Poland', 'Korea').join('</p><p>')}</p>`;
    items.unshift({ link, title: `Report ${day} of part ${part}`, published: published.toUTCString(), text });
  }
  feeds.serve('/feed', rssOf('Wire for tests', items.slice(0, 40)));
  for (const each of day > 0 ? [day - 1, day] : [day]) {
    const name = `day-${each}.md`;
    if (!files.includes(name)) files.push(name);
    const paragraphs = sentencesOf(100 + each + (each < day ? 50 : 0), 'Bangladesh', 'Turkey');
    const head = `---\ntitle: File of day ${each}\npublished: ${published.toISOString().slice(0, 10)}\n---\n`;
    writeFileSync(join(folder, 'articles', name), `${head}${paragraphs.join('\n\n')}\n`);
  }
}

/** Words that differ from article to article, so that none is taken for another's twin. */
function sentencesOf(seed: number, buyer: string, supplier: string): string[] {
  return [1, 2, 3, 4].map((part) => {
    const own = Array.from({ length: 12 }, (_, at) => `w${(seed * 7919 + part * 104_729 + at * 31) % 99_991}`);
    return `${buyer} ordered ${seed + part} launchers of lot ${seed} from ${supplier}. Clerks noted ${own.join(' ')}.`;
  });
}

async function liveThrough(
  scene: Scene,
  { day, kills }: { day: number; kills: number },
  options: KillOptions,
): Promise<void> {
  const from = FIRST_DAY + day * DAY_MS + LATE_IN_THE_DAY_MS;
  const time = { from, since: Date.now(), rate: RATE };
  const children = Array.from({ length: options.processes }, () => start(scene, time));
  for (let kill = 0; kill < kills; kill++) {
    const at = options.random(children.length);
    const child = children[at];
    if (!child) continue;
    // A third of them while it starts and takes in the folder, the others while it reads the feed and sends.
    if (options.random(3) > 0) await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    await sleep(options.random(2_000));
    child.kill('SIGKILL');
    children[at] = start(scene, time);
  }
  const giveUp = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUp && (await isOpen(scene, day, time))) await sleep(200);
  await Promise.all(
    children.map(async (child) => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }),
  );
}

function start({ orders }: Scene, time: TimeLapse): ChildProcess {
  const file = join(import.meta.dirname, 'child.ts');
  const env = { ...process.env, DESK_ORDERS: JSON.stringify({ ...orders, time }) };
  return spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Whether anything of the day is still to come. */
async function isOpen(scene: Scene, day: number, time: TimeLapse): Promise<boolean> {
  const { stores, items, files } = scene;
  const { articles } = await stores.articles(TEAM).coverage();
  const settled = await stores.deliveries.settled(keysOf(day, lapsed(time)));
  return articles < items.length + files.length || settled.size < SCHEDULES.length || (await changedFiles(scene)) > 0;
}

function keysOf(day: number, now: number): string[] {
  return SCHEDULES.map((schedule, at) => `digest:s${at}:${latestOccurrence(schedule, now)?.day ?? `none of ${day}`}`);
}

/** How many files stand in the record with other words than in the folder. */
async function changedFiles({ stores, files }: Scene): Promise<number> {
  const kept = await stores.articles(TEAM).articles(files);
  return kept.filter(({ article: { id, passages } }) => {
    const each = Number(/\d+/.exec(id)?.[0]);
    const isLast = each === files.length - 1;
    return !passages[0]?.text.includes(` ${101 + each + (isLast ? 0 : 50)} launchers`);
  }).length;
}

/** Counts what must stand after a day: each article once with all its parts, and one message a subscription. */
async function faultsAfter(scene: Scene, day: number): Promise<string[]> {
  const { stores, items, files, standIn } = scene;
  const record = stores.articles(TEAM);
  const wanted = [...items.map(({ link }) => link), ...files];
  const kept = await record.articles(wanted);
  const { articles, passages } = await record.coverage();
  const parts = kept.flatMap(({ article }) => article.passages.map(({ id }) => id));
  const deals = await record.deals();
  const found = await record.find([{ text: 'launcher', span: { start: 0, end: 8 } }], 1);
  const keys = standIn.workspace.messages(NEWS_CHANNEL).flatMap((message) => {
    if (message.metadata?.event_type !== LETTER_EVENT) return [];
    const { key } = message.metadata.event_payload as { readonly key?: string };
    return key?.startsWith('digest:') ? [key] : [];
  });
  const checks: readonly (readonly [what: string, got: number, wanted: number])[] = [
    ['articles in the store', kept.length, wanted.length],
    ['articles in all', articles, wanted.length],
    ['passages', passages, 4 * wanted.length],
    ['passages of those articles', parts.length, 4 * wanted.length],
    ['passages in the text index', found.collection.documentFrequency.get('launcher') ?? 0, 4 * wanted.length],
    ['deals', deals.length, 4 * wanted.length],
    ['files with other words', await changedFiles(scene), 0],
    ['digests in Slack', keys.length, (day + 1) * SCHEDULES.length],
    ['digests in Slack, each once', new Set(keys).size, (day + 1) * SCHEDULES.length],
  ];
  return checks.flatMap(([what, got, right]) => (got === right ? [] : [`day ${day}: ${what}: ${got}, not ${right}`]));
}
