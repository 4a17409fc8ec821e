import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../helpers/source-files.ts';

/** What installs the packages that only this measurement needs. */
export const INSTALL_PEERS = 'npm --prefix test/bench ci';

export function isPeerInstalled(name: string): boolean {
  return existsSync(join(ROOT, 'test/bench/node_modules', name, 'package.json'));
}

/** A package of test/bench/package.json, typed by whoever uses it: without them the project must still compile. */
export async function loadPeer<Peer>(name: string): Promise<Peer> {
  return (await import(name)) as Peer;
}
