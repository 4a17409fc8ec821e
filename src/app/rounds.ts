import type { Clock } from './ports/clock.ts';
import { errorFields, type Log } from './ports/log.ts';
import type { Meter } from './ports/meter.ts';

/** Something done again and again. */
export interface Duty {
  /** For the log and the meter. */
  readonly name: string;
  /** Milliseconds from its end to its next beginning. */
  readonly everyMs: number;
  /** `now` in milliseconds since 1970. */
  run(now: number): Promise<void>;
}

/** The duties under way. */
export interface Rounds {
  /** Does some of them once now, in this order, each after whatever it is at; all, unless told. */
  runNow(some?: readonly Duty[]): Promise<void>;
  /** Begins none any more, and resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** Does each duty every so often, never twice at a time; one that fails is logged and tried again at its next turn. */
export function startRounds(
  duties: readonly Duty[],
  { clock, log, meter }: { readonly clock: Clock; readonly log: Log; readonly meter: Meter },
): Rounds {
  let isStopped = false;
  const underWay = new Map<Duty, Promise<void>>();
  const callOff = new Map<Duty, () => void>();

  function run(duty: Duty): Promise<void> {
    const before = underWay.get(duty) ?? Promise.resolve();
    const work = before.then(async () => {
      if (isStopped) return;
      try {
        await duty.run(clock.now());
      } catch (error) {
        meter.count('duty_failures_total', { duty: duty.name });
        log.error(`a round of "${duty.name}" failed`, errorFields(error));
      }
    });
    underWay.set(duty, work);
    return work;
  }

  function schedule(duty: Duty): void {
    if (isStopped) return;
    const cancel = clock.after(duty.everyMs, () => {
      void run(duty).then(() => schedule(duty));
    });
    callOff.set(duty, cancel);
  }

  for (const duty of duties) schedule(duty);
  return {
    async runNow(some = duties) {
      for (const duty of some) await run(duty);
    },
    async stop() {
      isStopped = true;
      for (const cancel of callOff.values()) cancel();
      await Promise.all(underWay.values());
    },
  };
}
