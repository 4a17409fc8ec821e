import { createHash } from 'node:crypto';
import type { AuditStore } from './ports/people.ts';
import type { KeptArticleStore, Refusal } from './ports/record.ts';
import type { ArticleReader, KnownSource, Source, SourceStore } from './ports/sources.ts';
import { plainAddress, readAddress } from './read-address.ts';

/** Most sources of one workspace: each is read every quarter of an hour. */
const MAX_SOURCES = 100;
/** Who adds what the settings name. */
const SETTINGS_USER = 'settings';

export interface SourcePorts {
  readonly sources: SourceStore;
  readonly audit: AuditStore;
  /** The articles as a workspace sees them. */
  articles(team: string): KeptArticleStore;
  /** Whether a person may add and remove sources: named in the settings, or an admin of the workspace. */
  mayEdit(team: string, user: string): Promise<boolean>;
}

/** Who wants a change, where and when (milliseconds since 1970). */
export interface Editor {
  readonly team: string;
  readonly user: string;
  readonly now: number;
}

/** What became of a wish to add or remove a source. */
export type SourceChange =
  /** `articles`: how many its feed shows now; they are taken in at its first turn. */
  | { readonly kind: 'added'; readonly source: Source; readonly articles: number }
  | { readonly kind: 'there'; readonly source: Source }
  | { readonly kind: 'removed'; readonly source: Source; readonly articles: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unknown'; readonly asked: string };

/** Follows a feed or a page for a workspace from now on, if it can be read now and the person is an editor. */
export async function addSource(
  address: string,
  editor: Editor,
  ports: SourcePorts & { readonly reader: ArticleReader },
): Promise<SourceChange> {
  const { team, user, now } = editor;
  if (!(await ports.mayEdit(team, user))) return { kind: 'not-allowed' };
  const followed = await ports.sources.list(team);
  const known = find(followed, address);
  if (known) return { kind: 'there', source: known };
  if (followed.filter((source) => source.team === team).length >= MAX_SOURCES) {
    const refusal = refusalOf('sources', `this workspace has ${MAX_SOURCES}, as many as it may`, 'Remove one first');
    return { kind: 'refused', refusal };
  }
  const url = plainAddress(address);
  const { is, reading } = await readAddress(url, 'feed', ports.reader);
  if (is === 'neither') return { kind: 'refused', refusal: reading.refusal };
  const title = is === 'feed' ? reading.title : reading.article.title;
  const source: Source = { id: sourceId(team, url), team, kind: is, url, title, addedBy: user, addedAt: now };
  if (!(await ports.sources.add(source))) return { kind: 'there', source };
  await ports.audit.add({ team, user, at: now, what: `${is} added`, subject: url });
  return { kind: 'added', source, articles: is === 'feed' ? reading.items.length : 1 };
}

/** What a workspace follows, its own and everybody's; open to all of it. */
export function listSources(team: string, { sources }: Pick<SourcePorts, 'sources'>): Promise<readonly KnownSource[]> {
  return sources.list(team);
}

/** Follows a source no more, and removes all that came from it alone. `asked` is its id or address. */
export async function removeSource(asked: string, editor: Editor, ports: SourcePorts): Promise<SourceChange> {
  const { team, user } = editor;
  if (!(await ports.mayEdit(team, user))) return { kind: 'not-allowed' };
  const source = find(await ports.sources.list(team), asked);
  if (!source) return { kind: 'unknown', asked };
  if (source.team !== team) {
    const refusal = refusalOf(
      source.url,
      "it is followed for everybody, by the desk's settings",
      'Take it out of FEEDS',
    );
    return { kind: 'refused', refusal };
  }
  return { kind: 'removed', source, articles: await remove(source, editor, ports) };
}

/** Makes the feeds of the settings the ones that are followed for everybody. Returns how many were added and removed. */
export async function reconcileFeeds(
  addresses: readonly string[],
  now: number,
  ports: Omit<SourcePorts, 'mayEdit'>,
): Promise<{ readonly added: number; readonly removed: number }> {
  const editor: Editor = { team: '', user: SETTINGS_USER, now };
  const urls = new Set(addresses.map(plainAddress));
  const followed = await ports.sources.list('');
  const gone = followed.filter(({ url }) => !urls.has(url));
  for (const source of gone) await remove(source, editor, ports);
  let added = 0;
  for (const url of urls) {
    const source = { id: sourceId('', url), team: '', url, title: null, addedBy: SETTINGS_USER, addedAt: now };
    if (!(await ports.sources.add({ ...source, kind: 'feed' }))) continue;
    added += 1;
    await ports.audit.add({ team: '', user: SETTINGS_USER, at: now, what: 'feed added', subject: url });
  }
  return { added, removed: gone.length };
}

async function remove(source: Source, { user, now }: Editor, ports: Omit<SourcePorts, 'mayEdit'>): Promise<number> {
  const { id, team, kind, url } = source;
  // In this order: whoever is reading it now then finds it gone, and takes back what came in after the withdrawal.
  const isRemoved = await ports.sources.remove(team, id);
  const articles = await ports.articles(team).withdraw({ id, team }, null);
  if (isRemoved) await ports.audit.add({ team, user, at: now, what: `${kind} removed`, subject: url });
  return articles;
}

function find<S extends Source>(sources: readonly S[], asked: string): S | undefined {
  return sources.find(({ id, url }) => id === asked.trim() || url === plainAddress(asked));
}

/** Short enough to be typed; the same on every machine, so that two that start at once add a source once. */
function sourceId(team: string, url: string): string {
  const hash = createHash('sha256').update(`${team}\n${url}`).digest().readUIntBE(0, 5);
  return `s${hash.toString(36)}`;
}

function refusalOf(file: string, problem: string, remedy: string): Refusal {
  return { file, line: null, problem, remedy };
}
