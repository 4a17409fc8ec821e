import { toldOf } from '../core/digest/told-of.ts';
import { aboutTopics } from '../core/digest/topics.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { checkTopics } from './check-topics.ts';
import { type Choice, choose } from './list-choice.ts';
import type { ArticleRecord, Candidates } from './ports/record.ts';
import type { Watch, WatchStore } from './ports/subscriptions.ts';
import { shareRecord } from './read-record.ts';
import { shortId } from './short-id.ts';

export interface WatchPorts {
  readonly watches: WatchStore;
  readonly index: NameIndex;
  /** The articles as a workspace sees them. */
  articles(team: string): Candidates & Pick<ArticleRecord, 'deals' | 'addedAfter' | 'coverage'>;
}

/** What became of a wish to watch something. */
export type Watched =
  /** `deals`: how many the record tells of it now; they are not told. */
  | { readonly kind: 'added'; readonly watch: Watch; readonly deals: number }
  | { readonly kind: 'there'; readonly watch: Watch }
  /** Nobody has heard of these words; `near` may be meant. */
  | { readonly kind: 'unknown'; readonly words: readonly string[]; readonly near: readonly string[] }
  /** It names nothing: everything would be watched. */
  | { readonly kind: 'too-wide' }
  | { readonly kind: 'too-many'; readonly most: number };

/** Most watches of one person. */
export const MOST_WATCHES = 50;

/** Watches an entity, a pair or a deal, in words, for one person from `now` (milliseconds since 1970) on. */
export async function addWatch(
  { text, team, user }: Pick<Watch, 'text' | 'team' | 'user'>,
  now: number,
  ports: WatchPorts,
): Promise<Watched> {
  const topics = aboutTopics(text, ports.index);
  if (topics.isEverything) return { kind: 'too-wide' };
  const mine = await listWatches({ team, user }, ports);
  const same = mine.find((each) => each.text.toLowerCase() === text.toLowerCase());
  if (same) return { kind: 'there', watch: same };
  if (mine.length >= MOST_WATCHES) return { kind: 'too-many', most: MOST_WATCHES };
  const articles = ports.articles(team);
  const { unknown, near } = await checkTopics(text, { index: ports.index, candidates: articles });
  if (unknown.length > 0) return { kind: 'unknown', words: unknown, near };
  const record = await shareRecord(ports).read(team, topics, Number.MAX_SAFE_INTEGER);
  const taken = new Set((await ports.watches.list(null)).map(({ id }) => id));
  const watch: Watch = { id: shortId(taken), team, user, text, createdAt: now };
  const told = toldOf(record, ports.index);
  await ports.watches.add(watch, told);
  return { kind: 'added', watch, deals: Object.keys(told.deals).length };
}

/** What a person watches, oldest first. */
export async function listWatches(
  { team, user }: Pick<Watch, 'team' | 'user'>,
  { watches }: Pick<WatchPorts, 'watches'>,
): Promise<readonly Watch[]> {
  return (await watches.list(team)).filter((watch) => watch.user === user);
}

/** Ends one by its id, its number in the list, or its words; without any, the only one there is. */
export async function removeWatch(
  which: string | null,
  owner: Pick<Watch, 'team' | 'user'>,
  ports: Pick<WatchPorts, 'watches'>,
): Promise<Choice<Watch>> {
  const mine = await listWatches(owner, ports);
  const byWords = mine.find(({ text }) => text.toLowerCase() === which?.toLowerCase());
  const choice = choose(byWords?.id ?? which, mine);
  if (choice.kind !== 'chosen') return choice;
  return (await ports.watches.remove(owner.team, choice.one.id)) ? choice : { kind: 'none' };
}
