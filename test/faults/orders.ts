/** What a process under test is told, as one JSON value in its environment. */
export interface ChildOrders {
  readonly databaseUrl: string;
  readonly knowledgeDir: string;
  readonly feed: string;
  readonly team: string;
  readonly botToken: string;
  readonly apiUrl: string;
  readonly time: TimeLapse;
}

/** A clock that all processes share: it stood at `from` when the machine's stood at `since`, and runs `rate` times as fast. */
export interface TimeLapse {
  readonly from: number;
  readonly since: number;
  readonly rate: number;
}

export function lapsed({ from, since, rate }: TimeLapse): number {
  return from + (Date.now() - since) * rate;
}
