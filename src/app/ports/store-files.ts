/** The store as a whole, for whoever runs the desk. Each rejects with an `InputError` that says what to do. */

/** What a store holds. */
export interface StoreContents {
  readonly articles: number;
  readonly subscriptions: number;
  readonly watches: number;
  readonly sources: number;
  readonly bytes: number;
}

export interface StoreFiles {
  /** Copies the store into a new file while the bot runs, and checks the copy. Never overwrites. */
  backUp(file: string): Promise<StoreContents>;
  /** Puts a checked copy in the store's place, which no running process may be using. */
  restore(file: string): Promise<RestoredStore>;
}

export interface RestoredStore extends StoreContents {
  /** Where the store before it lies now; null when there was none. */
  readonly before: string | null;
}
