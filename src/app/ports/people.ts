/** What is kept of people: little, and `forget` takes all of it away. Times are milliseconds since 1970. */

/** A thread that the bot answered in: there it hears what is said without a mention. */
export interface ThreadStore {
  engage(thread: Thread, by: string, now: number): Promise<void>;
  isEngaged(thread: Thread): Promise<boolean>;
  forget(before: number): Promise<void>;
}

export interface Thread {
  readonly team: string;
  readonly channel: string;
  readonly threadTs: string;
}

/** What a person pressed under an answer. Only then is a question kept. */
export interface Feedback {
  readonly team: string;
  readonly user: string;
  readonly question: string;
  readonly headline: string | null;
  readonly isHelpful: boolean;
}

export interface FeedbackStore {
  /** The last word of a person on a question counts. */
  add(feedback: Feedback, now: number): Promise<void>;
  list(team: string): Promise<readonly (Feedback & { readonly at: number })[]>;
  forget(before: number): Promise<void>;
}

/** Who changed what, for a workspace's editors. */
export interface AuditStore {
  add(entry: AuditEntry): Promise<void>;
  /** Newest first, at most `limit`. */
  list(team: string, limit: number): Promise<readonly AuditEntry[]>;
  forget(before: number): Promise<void>;
}

export interface AuditEntry {
  readonly team: string;
  readonly user: string;
  readonly at: number;
  /** `feed added`, `feed removed`, … */
  readonly what: string;
  readonly subject: string;
}

/** Stands for whoever was forgotten, where a row is the team's and stays. */
export const FORGOTTEN = 'forgotten';

/** How many rows of each kind were removed; `kept` are the team's, which only lost the person's id. */
export type Forgotten = Readonly<Record<'subscriptions' | 'watches' | 'feedback' | 'threads' | 'kept', number>>;
