/** One example: its signals in a fixed order, what it is, and how much it counts. */
export interface Example {
  readonly values: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

const ROUNDS = 4_000;
const RATE = 0.5;
/** Keeps weights small where the examples would let them grow without end. */
const RIDGE = 1e-4;

/** Logistic regression by gradient descent on standardised signals; the same examples give the same weights. */
export function fitLogistic(examples: readonly Example[]): Logistic {
  const size = examples[0]?.values.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const means = columns(size, (at) => weightedMean(examples, ({ values }) => values[at] ?? 0) / total);
  const spreads = columns(size, (at) => {
    const variance = weightedMean(examples, ({ values }) => ((values[at] ?? 0) - (means[at] ?? 0)) ** 2) / total;
    return Math.sqrt(variance) || 1;
  });
  const scaled = examples.map((example) => ({
    ...example,
    values: example.values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  }));
  let fitted: Logistic = { weights: columns(size, () => 0), bias: 0 };
  for (let round = 0; round < ROUNDS; round++) fitted = step(scaled, fitted, total);
  const weights = fitted.weights.map((weight, at) => weight / (spreads[at] ?? 1));
  const shift = weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { weights, bias: fitted.bias - shift };
}

/** How likely an example of these signals is positive, 0 to 1. */
export function predict({ weights, bias }: Logistic, values: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (values[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

function step(examples: readonly Example[], { weights, bias }: Logistic, total: number): Logistic {
  const slopes = weights.map((weight) => RIDGE * weight);
  let biasSlope = 0;
  for (const { values, isPositive, weight } of examples) {
    const error = ((predict({ weights, bias }, values) - (isPositive ? 1 : 0)) * weight) / total;
    biasSlope += error;
    for (let at = 0; at < slopes.length; at++) slopes[at] = (slopes[at] ?? 0) + error * (values[at] ?? 0);
  }
  return { weights: weights.map((weight, at) => weight - RATE * (slopes[at] ?? 0)), bias: bias - RATE * biasSlope };
}

function weightedMean(examples: readonly Example[], pick: (example: Example) => number): number {
  return examples.reduce((sum, example) => sum + example.weight * pick(example), 0);
}

function columns(size: number, valueAt: (at: number) => number): number[] {
  return Array.from({ length: size }, (_, at) => valueAt(at));
}
