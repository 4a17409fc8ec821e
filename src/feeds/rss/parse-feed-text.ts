import type { FeedItem } from '../../app/ports/sources.ts';
import type { Mistake } from '../mistake.ts';
import { type FeedEntries, readEntries } from './feed-entries.ts';
import { type FeedPlace, feedItems, lineOf } from './feed-items.ts';
import { isPage, linkedFeeds } from './linked-feeds.ts';

/** A feed's name for itself, or null, and its newest items. */
export interface ParsedFeed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** Reads the text of a feed, or says why it is none; for a page that links feeds, which they are. Never throws. */
export function parseFeedText(text: string, place: FeedPlace): ParsedFeed | Mistake {
  if (declaresEntities(text)) {
    const remedy = 'Ask its publisher for a feed without a DOCTYPE';
    return { line: null, problem: 'the feed declares entities of its own, which are never expanded', remedy };
  }
  const read = entriesOf(text);
  if (!read) return isPage(text) ? pageMistake(text, place.url) : NO_FEED;
  return { title: lineOf(read.title) || null, items: feedItems(read.entries, place) };
}

/** Whether a text has a DOCTYPE with declarations inside: what entity bombs and reads of other files are made with. */
function declaresEntities(text: string): boolean {
  const root = text.search(/<[a-z_]/i);
  return /<!DOCTYPE[^>[]*\[/i.test(root < 0 ? text : text.slice(0, root));
}

function entriesOf(text: string): FeedEntries | null {
  try {
    return readEntries(text);
  } catch {
    // The library tells by exceptions only that it is no feed, in words for programmers.
    return null;
  }
}

const NO_FEED: Mistake = {
  line: null,
  problem: 'it is no RSS, Atom or JSON feed that can be read',
  remedy: "Give the address of the feed link on the newsroom's page",
};

function pageMistake(page: string, url: string): Mistake {
  const [feed] = linkedFeeds(page, url);
  const remedy = feed ? `Its feed is ${feed}` : NO_FEED.remedy;
  return { line: null, problem: 'it is a web page, no feed', remedy };
}
