/** What one process measured of one engine. */
export interface Figures {
  /** Taking all passages in; reading them from disk is not counted. */
  readonly indexSeconds: number;
  /** Resident memory that the engine, its index and its own code added to an empty process. */
  readonly megabytes: number;
  /** Milliseconds of each question after the first twenty. */
  readonly times: readonly number[];
  /** Of those questions, how many found anything. */
  readonly found: number;
}

export type Outcome = Figures | { readonly why: string };

export interface Measured {
  readonly engine: string;
  readonly passages: number;
  readonly outcome: Outcome;
}

/** Nearest rank: the smallest of the values that `share` percent of them do not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.ceil((share / 100) * sorted.length);
  return sorted[Math.max(rank, 1) - 1] ?? 0;
}

/** One engine's line at one size; each figure is in the unit of its name. */
export interface Line {
  readonly engine: string;
  readonly passages: number;
  readonly indexSeconds: number | null;
  readonly megabytes: number | null;
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  readonly questions: number;
  readonly found: number;
  /** Why there are no figures. */
  readonly why: string | null;
}

export function lineOf({ engine, passages, outcome }: Measured): Line {
  if ('why' in outcome) {
    const none = { indexSeconds: null, megabytes: null, p50Ms: null, p99Ms: null };
    return { engine, passages, ...none, questions: 0, found: 0, why: outcome.why };
  }
  const { indexSeconds, megabytes, times, found } = outcome;
  const percentiles = { p50Ms: percentile(times, 50), p99Ms: percentile(times, 99) };
  return { engine, passages, indexSeconds, megabytes, ...percentiles, questions: times.length, found, why: null };
}

const HEAD = ['passages', 'engine', 'index s', 'MB', 'p50 ms', 'p99 ms', 'questions', 'found'];

/** A table; beside each figure stands, in brackets, how many times that of the first engine of the same size it is. */
export function tableOf(lines: readonly Line[], first: string): string[][] {
  const rows = lines.map((line) => {
    const base = lines.find(({ engine, passages }) => engine === first && passages === line.passages);
    const beside = (of: (line: Line) => number | null, digits: number) =>
      withRatio(of(line), base && base !== line ? of(base) : null, digits);
    return [
      line.passages.toLocaleString('en'),
      line.engine,
      beside(({ indexSeconds }) => indexSeconds, 2),
      beside(({ megabytes }) => megabytes, 0),
      beside(({ p50Ms }) => p50Ms, 2),
      beside(({ p99Ms }) => p99Ms, 2),
      String(line.questions),
      line.why ?? shareOf(line.found, line.questions),
    ];
  });
  return [HEAD, ...rows];
}

/** `–` where nothing was measured; no ratio to nothing. */
function withRatio(value: number | null, base: number | null, digits: number): string {
  if (value === null) return '–';
  const figure = value.toFixed(digits);
  return base === null || base <= 0 ? figure : `${figure} (${ratio(value / base)}x)`;
}

/** Two digits that count, up to ten; whole beyond. */
function ratio(value: number): string {
  if (value >= 10) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toPrecision(1);
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
