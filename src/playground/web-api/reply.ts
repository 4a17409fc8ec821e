/** What Slack says to a request of the app. */
export interface Reply {
  /** 200 unless told otherwise: the Web API refuses with a word, not with a status. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body: Readonly<Record<string, unknown>> | string;
}

/** docs.slack.dev/apis/web-api: status 200 and a word for what is wrong. */
export function refusal(error: string, more: object = {}): Reply {
  return { body: { ok: false, error, ...more } };
}

/** A refusal that says where: each line as `[ERROR] what [json-pointer:/where]`. */
export function pointedRefusal(error: string, problems: readonly { pointer: string; message: string }[]): Reply {
  const messages = problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  return refusal(error, { response_metadata: { messages } });
}

export function accepted(more: object = {}): Reply {
  return { body: { ok: true, ...more } };
}

/** docs.slack.dev/apis/web-api/rate-limits: status 429, and the seconds to wait in a header. */
export function rateLimited(retryAfterSeconds: number): Reply {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: { ok: false, error: 'ratelimited' },
  };
}

/** Slack's word for how it went: `ok`, or the error. */
export function outcomeOf({ status = 200, body }: Reply): string {
  if (typeof body === 'string') return status === 200 ? 'ok' : body;
  return typeof body.error === 'string' ? body.error : 'ok';
}
