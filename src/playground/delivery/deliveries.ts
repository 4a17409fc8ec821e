import type { Clock } from '../../app/ports/clock.ts';
import { textOf } from '../web-api/read-arguments.ts';
import type { Fields } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Ack, AppLink, Delivery, FailureReason } from './delivery.ts';

/** docs.slack.dev/apis/events-api, "Error handling": again at once, after one minute, after five; then never. */
const RETRY_DELAYS_MS = [0, 60_000, 5 * 60_000];

/**
 * What Slack tells the app, and how long it insists: commands and interactions once, since a person waits; events up to
 * three times more. Every delivery stands in the workspace's log.
 */
export class Deliveries {
  readonly #workspace: Workspace;
  readonly #clock: Clock;
  readonly #callOffs = new Set<() => void>();
  readonly #underWay = new Set<Promise<unknown>>();
  #link: AppLink | null = null;

  constructor(workspace: Workspace, clock: Clock) {
    this.#workspace = workspace;
    this.#clock = clock;
  }

  /** From now on the app is reached this way. */
  connect(link: AppLink): void {
    this.#link = link;
  }

  /** Tells of something a person did and waits for the acknowledgement, at most 3 s. */
  ask(delivery: Delivery): Promise<Ack> {
    return this.#send(delivery);
  }

  /** Tells of an event, and goes on telling while nobody listens. */
  tell(payload: Fields): void {
    this.#attempt(payload, 0);
  }

  /** Resolves once nothing is on its way; what waits for a minute to pass is not. */
  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  /** Gives up what has still to be told again. */
  stop(): void {
    for (const callOff of this.#callOffs) callOff();
    this.#callOffs.clear();
    this.#link = null;
  }

  #attempt(payload: Fields, attempt: number, reason: FailureReason = 'http_timeout'): void {
    const retry = attempt === 0 ? {} : { retry: { attempt, reason } };
    const work = this.#send({ kind: 'event', payload, ...retry }).then((ack) => {
      const delayMs = RETRY_DELAYS_MS[attempt];
      if (ack.ok || ack.isFinal || delayMs === undefined || this.#link === null) return;
      if (delayMs === 0) return this.#attempt(payload, attempt + 1, ack.reason);
      const callOff = this.#clock.after(delayMs, () => {
        this.#callOffs.delete(callOff);
        this.#attempt(payload, attempt + 1, ack.reason);
      });
      this.#callOffs.add(callOff);
    });
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }

  async #send(delivery: Delivery): Promise<Ack> {
    const ack = await (this.#link?.send(delivery) ?? NOT_CONNECTED);
    const outcome = ack.ok ? 'ok' : ack.reason;
    this.#workspace.record({ direction: 'to-app', what: nameOf(delivery), outcome, sent: delivery.payload });
    return ack;
  }
}

const NOT_CONNECTED: Ack = { ok: false, reason: 'connection_failed', isFinal: false };

/** `/defence`, `app_mention`, `block_actions` … */
function nameOf({ kind, payload }: Delivery): string {
  switch (kind) {
    case 'command':
      return textOf(payload.command);
    case 'event':
      return textOf((payload.event as Fields | undefined)?.type);
    case 'interaction':
      return textOf(payload.type);
  }
}
