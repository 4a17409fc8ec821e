import type { Fields } from '../workspace/model.ts';

/** One thing that Slack tells the app. */
export interface Delivery {
  readonly kind: 'command' | 'event' | 'interaction';
  readonly payload: Fields;
  /** Present when it was told before, to no avail. */
  readonly retry?: Retry;
}

export interface Retry {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly reason: FailureReason;
}

/** docs.slack.dev/apis/events-api, "Error handling": why a delivery counts as failed. */
export type FailureReason = 'http_timeout' | 'http_error' | 'connection_failed';

/** What the app said to it. */
export type Ack =
  | {
      readonly ok: true;
      /** An answer in the acknowledgement: text or JSON; empty for a bare one. */
      readonly body: string;
    }
  | {
      readonly ok: false;
      readonly reason: FailureReason;
      /** The app asked not to be told again. */
      readonly isFinal: boolean;
    };

/** The way from Slack to the app. */
export interface AppLink {
  /** Resolves within 3 s: what is not acknowledged by then counts as failed. Never rejects. */
  send(delivery: Delivery): Promise<Ack>;
}

/** docs.slack.dev/interactivity/handling-user-interaction, …/apis/events-api: the time to acknowledge. */
export const ACK_MS = 3_000;
