/**
 * What was taken up already. Slack delivers an event again at once, after one minute and after five, also with retry
 * number 0 (bolt-js #2487), and a mention can arrive as `app_mention` and as `message` alike: so each is claimed under all
 * its names, and the claim of any one of them settles it.
 */
export interface Claims {
  /** True for the first caller only; from then on every one of these keys is taken. */
  take(keys: readonly string[]): boolean;
  /** Gives them back, so that a redelivery is answered: the answer never reached anyone. */
  release(keys: readonly string[]): void;
}

export interface ClaimsOptions {
  /** Milliseconds on any clock that does not go back. */
  readonly now: () => number;
  /** Twice the last of Slack's retries and more, as a rule. */
  readonly keepMs?: number;
  /** The oldest are forgotten beyond. */
  readonly maxKeys?: number;
}

/** Claims kept in memory, for one process. */
export function createClaims({ now, keepMs = 15 * 60_000, maxKeys = 20_000 }: ClaimsOptions): Claims {
  // Insertion order is order of age, so that the expired and the surplus stand first.
  const takenAt = new Map<string, number>();
  const forget = () => {
    const expired = now() - keepMs;
    for (const [key, at] of takenAt) {
      if (at > expired && takenAt.size <= maxKeys) return;
      takenAt.delete(key);
    }
  };
  return {
    take(keys) {
      forget();
      const isFirst = !keys.some((key) => takenAt.has(key));
      for (const key of keys) if (!takenAt.has(key)) takenAt.set(key, now());
      return isFirst;
    },
    release(keys) {
      for (const key of keys) takenAt.delete(key);
    },
  };
}
