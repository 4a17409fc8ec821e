import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { within } from '../within.ts';

/** What a probe asks; a route of Bolt's receivers. */
export interface ProbeRoute {
  readonly path: string;
  readonly method: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/** One thing without which nothing should be sent here. */
export interface Check {
  readonly name: string;
  /** Rejects, throws or says false where it is not so. */
  isWell(): Promise<unknown> | unknown;
}

/** Figures for Prometheus. */
export interface Metrics {
  text(): Promise<string>;
  readonly contentType: string;
}

/** `/healthz`: the process answers. `/readyz`: every check holds; those that do not are named. `/metrics`: the figures. */
export function probeRoutes(checks: readonly Check[], metrics: Metrics | null): readonly ProbeRoute[] {
  const served = { path: '/metrics', method: 'GET' } as const;
  return [
    { path: '/healthz', method: 'GET', handler: (_, response) => say(response, { text: 'ok\n' }) },
    { path: '/readyz', method: 'GET', handler: (_, response) => void sayReady(response, checks) },
    ...(metrics
      ? [{ ...served, handler: (_: IncomingMessage, to: ServerResponse) => void sayFigures(to, metrics) }]
      : []),
  ];
}

/**
 * The same routes on a server of their own, for Socket Mode: Bolt's would listen on every address of the machine and
 * crash on a taken port. Rejects where the port is taken.
 */
export function serveProbes(routes: readonly ProbeRoute[], at: { host: string; port: number }): Promise<Server> {
  const server = createServer((request, response) => {
    const route = routes.find(({ path, method }) => path === request.url && method === request.method);
    if (route) route.handler(request, response);
    else response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(at, () => resolve(server));
  });
}

/** A check that says nothing for longer counts as failed. */
const PATIENCE_MS = 3_000;

async function sayReady(response: ServerResponse, checks: readonly Check[]): Promise<void> {
  const found = await Promise.all(checks.map(async (check) => ({ name: check.name, isWell: await holds(check) })));
  const lines = found.map(({ name, isWell }) => `${name}: ${isWell ? 'ok' : 'failing'}\n`);
  say(response, { status: found.every(({ isWell }) => isWell) ? 200 : 503, text: lines.join('') });
}

async function holds(check: Check): Promise<boolean> {
  try {
    return (await within(PATIENCE_MS, Promise.resolve(check.isWell()), false)) !== false;
  } catch {
    return false;
  }
}

async function sayFigures(response: ServerResponse, metrics: Metrics): Promise<void> {
  try {
    say(response, { text: await metrics.text(), type: metrics.contentType });
  } catch {
    say(response, { status: 500, text: 'the figures could not be read\n' });
  }
}

interface Said {
  readonly status?: number;
  readonly text: string;
  readonly type?: string;
}

function say(response: ServerResponse, { status = 200, text, type = 'text/plain' }: Said): void {
  response.writeHead(status, { 'Content-Type': type }).end(text);
}
