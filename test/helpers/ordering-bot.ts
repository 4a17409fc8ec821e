import { afterEach } from 'vitest';
import { createWatchRound } from '../../src/app/check-watches.ts';
import { noMeter } from '../../src/app/ports/meter.ts';
import { KNOWLEDGE } from '../../src/app/ports/record.ts';
import type { ArticleReader, FeedReading } from '../../src/app/ports/sources.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import { sendDigests } from '../../src/app/send-digests.ts';
import { ForwardClock } from '../../src/playground/days/forward-clock.ts';
import { createMessenger } from '../../src/slack/messenger.ts';
import { openStores } from '../../src/storage/open-stores.ts';
import { shippedNames } from './names.ts';
import type { Read } from './record.ts';
import { botsForTests, type RunningBot, recordingLog, settingsFor } from './running-bot.ts';
import { fighters, howitzers } from './sample-articles.ts';
import { fakeDesk } from './slack-answers.ts';
import { SlackWire } from './slack-wire.ts';

/** A Monday, and so far ahead that no machine's clock is past it. */
export const MONDAY_8_UTC = Date.parse('2035-06-04T08:00:00Z');

/** The real bot with real stores, that takes orders and carries them out on a clock that is put forward. */
export interface OrderingBot extends RunningBot {
  readonly clock: ForwardClock;
  readonly kept: Stores;
  /** The words of the reply that U777 alone sees to a command in a channel. */
  command(text: string, channel?: string): Promise<string>;
  /** Takes an article in for everybody. */
  take(read: Read): Promise<void>;
  /** What is due goes out now. */
  deliver(): Promise<void>;
  /** What everyone in a channel reads, in order. */
  textsIn(channel: string): readonly string[];
}

const index = await shippedNames();

/** A function that starts such bots, which know of howitzers and fighters; each is stopped after its test. */
export function orderingBotsForTests(): (options?: { readonly editors?: readonly string[] }) => Promise<OrderingBot> {
  const closing: (() => Promise<void>)[] = [];
  // Registered before the bots' own, so that it runs after it.
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  const start = botsForTests();
  return async ({ editors = [] } = {}) => {
    const clock = new ForwardClock();
    clock.forwardTo(MONDAY_8_UTC);
    const slack = await SlackWire.start({ clock });
    const kept = await openStores('file::memory:', { names: index, reader: 'test', holder: 'test', onLost: () => {} });
    closing.push(
      () => slack.stop(),
      () => kept.close(),
    );
    const orders = { index, stores: kept, reader: readerOf(), editors };
    const bot = await start(fakeDesk(), { slack, clock, office: { orders } });
    const take = async ([article, facts]: Read) => void (await kept.articles('').put(article, facts, KNOWLEDGE));
    for (const read of [howitzers(), fighters()]) await take(read);
    const messenger = createMessenger(settingsFor(slack), recordingLog().log);
    const ports = {
      ...kept,
      articles: kept.articles,
      messenger,
      index,
      clock,
      meter: noMeter,
      log: recordingLog().log,
    };
    const checkWatches = createWatchRound(ports);
    return {
      ...bot,
      clock,
      kept,
      take,
      command: async (text, channel = 'C111') => {
        const before = slack.of('response_url').length;
        await bot.person.command({ channel, text: `/defence ${text}` });
        return String((await slack.sent('response_url', before + 1)).text);
      },
      deliver: async () => {
        await sendDigests(ports);
        await checkWatches();
      },
      textsIn: (channel) =>
        slack.standIn.workspace
          .messages(channel)
          .filter(({ visibleTo, botId }) => visibleTo === null && botId !== null)
          .map(({ text }) => text),
    };
  };
}

/** A web with one feed in it. */
function readerOf(): ArticleReader {
  const refusal = { file: 'https://nowhere.example/', line: null, problem: 'is no feed', remedy: 'Look at it' };
  const failed = { kind: 'failed', refusal, retryAfterMs: null, isFinal: true } as const;
  const items = [{ url: 'https://news.example/1', title: 'One', published: null, html: '', isWhole: true }];
  const feed: FeedReading = { kind: 'read', title: 'Harbour Gazette', items, etag: null, lastModified: null };
  return {
    readFeed: async (url) => (url === 'https://news.example/rss' ? feed : failed),
    readPage: async () => failed,
    rereadPage: async () => failed,
    readItem: () => refusal,
  };
}
