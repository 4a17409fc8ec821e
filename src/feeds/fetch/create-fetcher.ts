import type { Clock } from '../../app/ports/clock.ts';
import { failureOf } from './failure-words.ts';
import { DEFAULT_LIMITS, type Fetcher, type FetcherOptions } from './fetched.ts';
import { follow } from './follow.ts';
import { systemResolve } from './guarded-connect.ts';
import { RefusedFetch } from './refused-fetch.ts';
import { createTurns } from './turns.ts';
import { readWebAddress, shownAddress } from './web-address.ts';

/**
 * A fetcher of texts: http and https, public addresses, bounded in time, size and redirects, one fetch at a time from a
 * host. It holds no connection between fetches, so it needs no closing.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { version, contact = null, clock = waitingClock, resolve = systemResolve, allow = allowNothing } = options;
  const userAgent = `DefenceDesk/${version} (${contact === null ? 'news reader of a Slack workspace' : `+${contact}`})`;
  const turns = createTurns(limits.pauseMs, clock);
  return {
    async fetch(address, request) {
      // A signal of its own: the one given may be that of the whole desk and outlive thousands of fetches.
      const signal = AbortSignal.any(request.signal ? [request.signal] : []);
      try {
        const url = readWebAddress(address);
        const act = () => follow(url, { request, signal, userAgent, limits, clock, resolve, allow });
        // The turn is one of the host asked for; where that redirects to is part of the same reading.
        return await turns.at(url.hostname, act, signal);
      } catch (error) {
        const { mistake, retryAfterMs, isFinal } = signal.aborted ? CALLED_OFF : failureOf(error);
        return { kind: 'failed', refusal: { file: shownAddress(address), ...mistake }, retryAfterMs, isFinal };
      }
    },
  };
}

const CALLED_OFF = new RefusedFetch('the reading was called off', 'Try again', { isFinal: false });

const allowNothing = () => false;

/** Unlike the system clock, it holds the process: a command that reads two pages of a host must not end between them. */
const waitingClock: Clock = {
  now: () => Date.now(),
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs);
    return () => clearTimeout(timer);
  },
};
