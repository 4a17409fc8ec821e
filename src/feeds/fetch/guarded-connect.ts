import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { Allow, Resolve } from './fetched.ts';
import { isPublicAddress } from './public-address.ts';
import { RefusedFetch } from './refused-fetch.ts';

/** Where websites are served. Others belong to databases, mail and the like, which must not be spoken to. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

interface Guard {
  readonly resolve: Resolve;
  readonly allow: Allow;
  readonly timeoutMs: number;
}

/**
 * Opens connections to public addresses only. The check sits in the connection's own look-up: what was checked is what is
 * connected to, so that a name cannot answer differently the second time (DNS rebinding), and no redirect gets past it.
 */
export function guardedConnect(guard: Guard): buildConnector.connector {
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    try {
      // Node connects to an IP address without looking it up.
      if (isIP(options.hostname)) check(options.hostname, [options.hostname], { ...guard, port });
    } catch (error) {
      callback(asError(error), null);
      return;
    }
    const connect = buildConnector({ timeout: guard.timeoutMs, lookup: guardedLookup({ ...guard, port }) });
    connect(options, callback);
  };
}

/** The machine's own look-up, with its hosts file. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

function guardedLookup(guard: Guard & { readonly port: number }): LookupFunction {
  return (hostname, options, callback) => {
    guard
      .resolve(hostname)
      .then((found) => {
        const addresses = check(hostname, found, guard).map((address) => ({ address, family: isIP(address) }));
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      })
      .catch((error: unknown) => callback(asError(error), []));
  };
}

/** All of a name's addresses must be public: one that is not shows a name that is not meant for the world. */
function check(hostname: string, addresses: readonly string[], guard: Guard & { readonly port: number }) {
  const { allow, port } = guard;
  if (addresses.length === 0) throw new RefusedFetch(`the host ${hostname} has no address`, 'Check the spelling');
  for (const address of addresses) {
    if (allow(address, port)) continue;
    if (!isPublicAddress(address)) {
      // Which address a name has inside is not told: that would be a map of the network for whoever may ask.
      throw new RefusedFetch(
        `${hostname} leads into a private or reserved network`,
        'Give an address on the public web',
      );
    }
    if (!WEB_PORTS.has(port)) {
      throw new RefusedFetch(`the port ${port} is none of a website`, 'Use 80, 443, 8080 or 8443');
    }
  }
  return addresses;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
