import type { NameIndex } from '../../core/names/name-index.ts';
import type { Database } from '../engine.ts';
import type { TextIndex } from '../text-index/text-index.ts';

/** What the verbs of the article store share. */
export interface StoreContext extends Database {
  /** The workspace that it is read for; empty: what everybody sees. */
  readonly team: string;
  readonly names: NameIndex;
  /** Fingerprint of the names and rules that this process reads with. */
  readonly reader: string;
  readonly textIndex: TextIndex;
}
