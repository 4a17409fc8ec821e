import { STATUS_CODES } from 'node:http';
import { RefusedFetch } from './refused-fetch.ts';

const LATER = 'Try again later';
const CHECK = 'Check the address';

/** What the failures of connections and streams mean; the first row whose pattern fits the error's code. */
const ROWS: readonly (readonly [code: RegExp, problem: string, remedy: string])[] = [
  [/^ENOTFOUND$|^ENODATA$/, 'the host is not known', 'Check the spelling'],
  [/^EAI_/, 'the host could not be looked up', 'Try again later, and check that this machine reaches the internet'],
  [/^ECONNREFUSED$/, 'nothing answers there', CHECK],
  [
    /^E(?:HOST|NET)UNREACH$|^ENETDOWN$/,
    'there is no way to it from this machine',
    'Check that it reaches the internet',
  ],
  [/^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/, 'no connection came about in time', LATER],
  [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, 'it sends too many headers', 'Give another address'],
  [/CERT|SIGNATURE/, 'its certificate does not hold', 'Check the address, or tell its owner'],
  [/^ERR_TLS|^ERR_SSL|^EPROTO$/, 'no secure connection came about', CHECK],
  [/^UND_ERR_SOCKET$|^ECONNRESET$|^EPIPE$|^ECONNABORTED$/, 'the connection broke off', LATER],
  [/CONTENT_LENGTH_MISMATCH$|^ERR_STREAM_PREMATURE_CLOSE$/, 'the connection broke off', LATER],
  [/^Z_|^ERR_BROTLI|^ERR__ERROR_FORMAT|^ERR_PADDING/, 'what it sends is packed wrongly', LATER],
  [/^HPE_|^HTTPParserError$/, 'it does not speak HTTP', CHECK],
];

/** Why a connection or stream failed, in plain words. */
export function failureOf(error: unknown): RefusedFetch {
  if (error instanceof RefusedFetch) return error;
  const code = codeOf(error);
  const row = ROWS.find(([pattern]) => pattern.test(code));
  const [, problem, remedy] = row ?? [code, `it could not be read (${code})`, LATER];
  return new RefusedFetch(problem, remedy, { isFinal: false });
}

/** Several addresses were tried, and each failed: the first tells. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

interface StatusRow {
  readonly remedy: string;
  readonly isFinal: boolean;
}

const CLOSED: StatusRow = { remedy: 'Give an address that is open to everybody', isFinal: true };

const STATUSES: Readonly<Record<number, StatusRow>> = {
  401: CLOSED,
  402: CLOSED,
  // Guards against robots say this for a while, too.
  403: { remedy: 'It may not want programs to read it: give another address', isFinal: false },
  404: { remedy: CHECK, isFinal: true },
  410: { remedy: 'Remove it: it is gone for good', isFinal: true },
  429: { remedy: 'It wants to be asked less often, and is left alone for a while', isFinal: false },
  451: { remedy: 'Give another address', isFinal: true },
};

/** Why an answer that is no text was given up, by its status. */
export function statusFailure(status: number, retryAfterMs: number | null): RefusedFetch {
  const name = STATUS_CODES[status];
  const { remedy, isFinal } = STATUSES[status] ?? { remedy: LATER, isFinal: false };
  return new RefusedFetch(`the answer is ${status}${name === undefined ? '' : ` (${name})`}`, remedy, {
    isFinal,
    retryAfterMs,
  });
}
