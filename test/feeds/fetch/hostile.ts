import { expect } from 'vitest';
import { createFetcher } from '../../../src/feeds/fetch/create-fetcher.ts';
import type { FetcherOptions } from '../../../src/feeds/fetch/fetched.ts';
import { type HostileServer, type Route, startHostileServer, startRawServer } from '../../helpers/hostile-server.ts';

const servers: HostileServer[] = [];

/** A server that answers `/` with the route; `closeServers` closes it. */
export async function hostile(route: Route, host?: string): Promise<HostileServer> {
  const server = await startHostileServer({ '/': route }, host);
  servers.push(server);
  return server;
}

/** The same for one that writes bytes of its own. */
export async function raw(bytes: string, end: 'close' | 'reset' | 'stay'): Promise<HostileServer> {
  const server = await startRawServer(bytes, end);
  servers.push(server);
  return server;
}

/** After each test: whatever was sent, no connection is left open. */
export async function closeServers(): Promise<void> {
  const all = servers.splice(0);
  await expect.poll(() => all.map((server) => server.openSockets())).toEqual(all.map(() => 0));
  for (const server of all) await server.close();
}

/** A fetcher that may go to 127.0.0.1, and to nothing else on loopback. */
export const fetcherWith = (options: Partial<FetcherOptions> = {}) =>
  createFetcher({
    version: '0',
    allow: (address) => address === '127.0.0.1',
    ...options,
    limits: { pauseMs: 0, ...options.limits },
  });

export const fetchFrom = ({ origin }: HostileServer, options?: Partial<FetcherOptions>) =>
  fetcherWith(options).fetch(origin, { accept: 'page' });

/** What a failed fetch must be: one line that says what is wrong and what to do. */
export const failed = (problem: string | RegExp, isFinal: boolean) => ({
  kind: 'failed',
  isFinal,
  refusal: {
    file: expect.stringMatching(/^http/),
    line: null,
    problem: expect.stringMatching(problem),
    remedy: expect.stringMatching(/^[A-Z].{5,}[^.]$/),
  },
});

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Route =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
