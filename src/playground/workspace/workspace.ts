import type { Furniture } from './furniture.ts';
import type { AppManifest } from './manifest.ts';
import type { Change, Channel, LogEntry, Message, SuggestedPrompts, Team, User, View } from './model.ts';

/** A message before Slack gave it its `ts`. */
export type MessageDraft = Omit<Message, 'ts' | 'editedTs'>;

export interface WorkspaceOptions {
  readonly manifest: AppManifest;
  readonly furniture: Furniture;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** So many exchanges are kept for who looks. */
const MOST_LOG_ENTRIES = 500;

/**
 * Everything a Slack workspace remembers, in memory: people, channels, messages, views, and the exchanges with the app.
 * What it hands out never changes; a change is a new value, told to every listener. It judges nothing: who may do what
 * is for the Web API and the deliveries to say.
 */
export class Workspace {
  readonly team: Team;
  readonly manifest: AppManifest;
  readonly app: Furniture['app'];
  readonly #now: () => number;
  readonly #users: ReadonlyMap<string, User>;
  readonly #channels: Map<string, Channel>;
  /** By channel and ts, in order of ts. */
  readonly #messages = new Map<string, Message>();
  readonly #homes = new Map<string, View>();
  readonly #modals = new Map<string, readonly View[]>();
  readonly #prompts = new Map<string, SuggestedPrompts>();
  #log: readonly LogEntry[] = [];
  readonly #listeners = new Set<(change: Change) => void>();
  #lastMicros = 0;
  #lastId = 0;

  constructor({ manifest, furniture, now }: WorkspaceOptions) {
    this.manifest = manifest;
    this.team = furniture.team;
    this.app = furniture.app;
    this.#now = now;
    this.#users = new Map(furniture.users.map((user) => [user.id, user]));
    this.#channels = new Map(furniture.channels.map((channel) => [channel.id, channel]));
  }

  /** Told of every change, after it; the returned function ends that. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A timestamp as Slack's: seconds with six digits after the point, larger than every one before it. */
  nextTs(): string {
    this.#lastMicros = Math.max(this.#now() * 1_000, this.#lastMicros + 1);
    const seconds = Math.floor(this.#lastMicros / 1_000_000);
    return `${seconds}.${String(this.#lastMicros % 1_000_000).padStart(6, '0')}`;
  }

  /** An id as Slack's: a letter for its kind, then capitals and digits; never the same twice. */
  nextId(kind: string): string {
    this.#lastId += 1;
    return `${kind}${this.#lastId.toString(36).toUpperCase().padStart(9, '0')}`;
  }

  users(): readonly User[] {
    return [...this.#users.values()];
  }

  user(id: string): User | null {
    return this.#users.get(id) ?? null;
  }

  channels(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  channel(id: string): Channel | null {
    return this.#channels.get(id) ?? null;
  }

  /** Adds a channel, or changes the one of the same id. */
  putChannel(channel: Channel): void {
    this.#channels.set(channel.id, channel);
    this.#tell({ kind: 'channel', channel: channel.id });
  }

  /** All of a channel's messages in order, those in threads and those for one person alone too. */
  messages(channel: string): readonly Message[] {
    return [...this.#messages.values()].filter((message) => message.channel === channel);
  }

  message(channel: string, ts: string): Message | null {
    return this.#messages.get(`${channel} ${ts}`) ?? null;
  }

  post(draft: MessageDraft): Message {
    const message = { ...draft, ts: this.nextTs(), editedTs: null };
    this.#messages.set(`${message.channel} ${message.ts}`, message);
    this.#tell({ kind: 'message', channel: message.channel, ts: message.ts, before: null });
    return message;
  }

  /** Changes a message that is there; null where it is not. */
  edit(channel: string, ts: string, change: Partial<MessageDraft>): Message | null {
    const before = this.message(channel, ts);
    if (!before) return null;
    const message = { ...before, ...change, channel, ts, editedTs: this.nextTs() };
    this.#messages.set(`${channel} ${ts}`, message);
    this.#tell({ kind: 'message', channel, ts, before });
    return message;
  }

  /** True where there was one to remove. */
  remove(channel: string, ts: string): boolean {
    const before = this.message(channel, ts);
    if (!before) return false;
    this.#messages.delete(`${channel} ${ts}`);
    this.#tell({ kind: 'message-gone', channel, ts, before });
    return true;
  }

  /** What the app published as this person's home; null before it did. */
  home(user: string): View | null {
    return this.#homes.get(user) ?? null;
  }

  setHome(view: View): void {
    this.#homes.set(view.user, view);
    this.#tell({ kind: 'home', user: view.user });
  }

  /** The open modals of a person, the one seen last. */
  modals(user: string): readonly View[] {
    return this.#modals.get(user) ?? [];
  }

  setModals(user: string, stack: readonly View[]): void {
    this.#modals.set(user, stack);
    this.#tell({ kind: 'modals', user });
  }

  /** An open modal or a home. */
  view(id: string): View | null {
    const views = [...this.#homes.values(), ...[...this.#modals.values()].flat()];
    return views.find((view) => view.id === id) ?? null;
  }

  /** What the app suggests in a direct message: what it set there, or else what its manifest says. */
  prompts(channel: string): SuggestedPrompts {
    return this.#prompts.get(channel) ?? { title: null, prompts: this.manifest.suggestedPrompts };
  }

  setPrompts(channel: string, prompts: SuggestedPrompts): void {
    this.#prompts.set(channel, prompts);
    this.#tell({ kind: 'prompts', channel });
  }

  /** The exchanges with the app, oldest first; the oldest beyond 500 are forgotten. */
  log(): readonly LogEntry[] {
    return this.#log;
  }

  record(entry: Omit<LogEntry, 'at'>): void {
    this.#log = [...this.#log, { at: this.#now(), ...entry }].slice(-MOST_LOG_ENTRIES);
    this.#tell({ kind: 'log' });
  }

  #tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
