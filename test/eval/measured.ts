/** What a file of labelled data measured. */
export interface Measured {
  /** What was judged: `quantities`, `times`, `deals`. */
  readonly kind: string;
  readonly all: Figures;
  /** The file's first and second half, by themselves: a rule made for single items shows in a gap between them. */
  readonly halves: readonly Figures[];
  /** Mistakes, each in one line or a few. */
  readonly misses: readonly string[];
  readonly sentences: number;
  readonly seconds: number;
}

/** Figures by name: per cent, or a share as `right/of`. */
export type Figures = Readonly<Record<string, number | string>>;

/** The figures of all items and of each half of them. */
export function inHalves<T>(
  items: readonly T[],
  score: (part: readonly T[]) => Figures,
): Pick<Measured, 'all' | 'halves'> {
  const middle = Math.ceil(items.length / 2);
  return { all: score(items), halves: [score(items.slice(0, middle)), score(items.slice(middle))] };
}

/** Rounded to a tenth. */
export function tenth(figure: number): number {
  return Math.round(10 * figure) / 10;
}
