import type { Clock } from '../../app/ports/clock.ts';
import type { FailedReading } from '../../app/ports/sources.ts';

/** Fetches texts from the open web and nowhere else. */
export interface Fetcher {
  /** Fetches one address, following its redirects. Never throws: whatever goes wrong is `failed`, with one clear line. */
  fetch(url: string, request: FetchRequest): Promise<Fetched>;
}

export interface FetchRequest {
  /** What is asked for first. The other side may answer with any text type, for a feed with JSON as well. */
  readonly accept: 'feed' | 'page';
  /** From the last time it was fetched, so that an unchanged text is not sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Calls the reading off. */
  readonly signal?: AbortSignal;
}

export type Fetched =
  | {
      readonly kind: 'fetched';
      /** Where the redirects ended. */
      readonly url: string;
      /** Media type in lower case without parameters, as `text/html`; where none was given, read from the text. */
      readonly contentType: string;
      readonly text: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | FailedReading;

/** What a fetch may cost; `DEFAULT_LIMITS` unless a test has less patience. */
export interface FetchLimits {
  /** From the first look-up to the last byte, redirects and all, in milliseconds. */
  readonly timeMs: number;
  /** Of the body, as it is sent and as it is unpacked. */
  readonly bytes: number;
  /** Of one answer's headers. */
  readonly headerBytes: number;
  readonly redirects: number;
  /** From the end of one fetch to the beginning of the next from the same host, in milliseconds. */
  readonly pauseMs: number;
}

/** A long page has 1 MB, a large feed 3 MB; a slow newsroom answers in 4 s. */
export const DEFAULT_LIMITS: FetchLimits = {
  timeMs: 10_000,
  bytes: 5_000_000,
  headerBytes: 16_384,
  redirects: 5,
  pauseMs: 1_000,
};

/** The addresses of a host name, as plain IPv4 or IPv6. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export interface FetcherOptions {
  /** Of the desk, for its name at the other side. */
  readonly version: string;
  /** Where whoever is fetched from may complain: an address or a mail box, from the settings. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: Clock;
  /** Default: the machine's own. */
  readonly resolve?: Resolve;
  /** Lets a connection through that would be refused. For tests, whose servers are on loopback; no setting leads here. */
  readonly allow?: Allow;
}

export type Allow = (address: string, port: number) => boolean;
