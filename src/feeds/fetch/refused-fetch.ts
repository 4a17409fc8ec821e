import type { Mistake } from '../mistake.ts';

/** Carries why a fetch is given up through the streams and callbacks between; caught in create-fetcher.ts. */
export class RefusedFetch extends Error {
  override readonly name = 'RefusedFetch';
  readonly mistake: Mistake;
  /** Whether it would be refused again however often it was tried. */
  readonly isFinal: boolean;
  readonly retryAfterMs: number | null;

  constructor(problem: string, remedy: string, { isFinal = true, retryAfterMs = null }: Prospects = {}) {
    super(problem);
    this.mistake = { line: null, problem, remedy };
    this.isFinal = isFinal;
    this.retryAfterMs = retryAfterMs;
  }
}

interface Prospects {
  readonly isFinal?: boolean;
  readonly retryAfterMs?: number | null;
}
