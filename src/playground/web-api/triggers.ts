import { randomBytes } from 'node:crypto';

/** What a trigger stands for: who did something, and the modal they did it in. */
export interface Trigger {
  readonly user: string;
  readonly viewId: string | null;
}

export type Exchanged =
  | { readonly ok: true; readonly trigger: Trigger }
  | { readonly ok: false; readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };

/** docs.slack.dev/interactivity/handling-user-interaction: a trigger runs out 3 s after it was sent. */
const LIFETIME_MS = 3_000;

/**
 * Trigger ids: each lets the app open one view for the person who did something, within 3 s
 * (docs.slack.dev/reference/methods/views.open for the words of refusal).
 */
export class Triggers {
  readonly #now: () => number;
  readonly #issued = new Map<string, Trigger & { readonly at: number; isExchanged: boolean }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(user: string, viewId: string | null = null): string {
    const at = this.#now();
    const id = `${at}.${this.#issued.size + 1}.${randomBytes(16).toString('hex')}`;
    this.#issued.set(id, { user, viewId, at, isExchanged: false });
    return id;
  }

  /** Once only; a second exchange fails, as does a late one. */
  exchange(id: string): Exchanged {
    const issued = this.#issued.get(id);
    if (!issued) return { ok: false, error: 'invalid_trigger_id' };
    if (issued.isExchanged) return { ok: false, error: 'exchanged_trigger_id' };
    if (this.#now() - issued.at > LIFETIME_MS) return { ok: false, error: 'expired_trigger_id' };
    issued.isExchanged = true;
    return { ok: true, trigger: { user: issued.user, viewId: issued.viewId } };
  }
}
