import { readFileSync } from 'node:fs';

/** Of the package: it names the desk at the sites it reads, and tells what an article was read with. */
export const VERSION = versionOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

function versionOf(packageJson: string): string {
  return (JSON.parse(packageJson) as { readonly version: string }).version;
}
