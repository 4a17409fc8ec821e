import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '../../app/input-error.ts';
import { errorFields, type Log } from '../../app/ports/log.ts';
import type { NextDay } from '../days/next-day.ts';
import type { PersonActions } from '../person/person-actions.ts';
import { readBody } from '../read-body.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readAction, type Wanted } from './page-actions.ts';
import { indexFile, pageFile } from './page-files.ts';
import { contentSecurityPolicy, faultOfRequest, type Lock, SAFE_HEADERS } from './page-security.ts';
import type { Welcome } from './page-state.ts';
import { pageState, patchOf } from './page-view.ts';

/** Loopback, whatever HOST says: whoever reaches the page acts as its reader. */
const HOST = '127.0.0.1';

/** More than any message or form of Slack's. */
const MOST_BODY_BYTES = 500_000;

export interface PageOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  /** Asked whenever a page connects. */
  readonly welcome: () => Promise<Welcome>;
  /** Lets a day pass; null where the clock is not to be touched. */
  readonly nextDay: NextDay | null;
}

export interface ServedPage {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the workspace to a browser on this machine, as `person` sees it and for them to act in. State goes out as
 * Server-Sent Events, actions come in as posted JSON. Rejects with an `InputError` where the port is taken.
 */
export async function servePage(
  workspace: Workspace,
  person: PersonActions,
  options: PageOptions,
): Promise<ServedPage> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const lock = { port: portOf(server), token };
    answer({ request, response, lock, workspace, person, options }).catch((error: unknown) => {
      options.log.error('the page could not be served', errorFields(error));
      if (!response.headersSent) say(response, 500, 'a fault on our side; the log says more');
    });
  });
  await listen(server, options.port);
  return {
    url: `http://${HOST}:${portOf(server)}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly lock: Lock;
  readonly workspace: Workspace;
  readonly person: PersonActions;
  readonly options: PageOptions;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, lock } = exchange;
  const fault = faultOfRequest(request, lock);
  if (fault) return say(response, 403, fault);
  const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
  if (request.method === 'POST') return take(exchange, pathname);
  if (pathname === '/') return sendIndex(exchange);
  if (pathname === '/events') return stream(exchange);
  const file = await pageFile(pathname);
  if (!file) return say(response, 404, 'there is nothing here');
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': file.type }).end(file.body);
}

async function sendIndex({ response, lock }: Exchange): Promise<void> {
  const html = await indexFile();
  const importMap = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  const headers = {
    ...SAFE_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(importMap),
  };
  response.writeHead(200, headers).end(html.replace('{{token}}', lock.token));
}

/** Everything at once, then each change, for as long as the page is open. */
async function stream({ response, lock, workspace, person: { user }, options }: Exchange): Promise<void> {
  const welcome = await options.welcome();
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' });
  const send = (event: string, data: object) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  // The start is told apart by its token's beginning, which opens nothing.
  send(
    'state',
    pageState(workspace, { user, start: lock.token.slice(0, 8), welcome, hasNextDay: options.nextDay !== null }),
  );
  const unsubscribe = workspace.subscribe((change) => {
    const patch = patchOf(workspace, user, change);
    if (patch) send('patch', patch);
  });
  response.once('close', unsubscribe);
}

async function take({ request, response, person, options }: Exchange, pathname: string): Promise<void> {
  const body = await readBody(request, MOST_BODY_BYTES);
  if (body === null) return say(response, 413, 'that is too much at once');
  const wanted = wantedBy(pathname.replace(/^\/actions\//, ''), body, options);
  if (!wanted) return say(response, 400, 'that is no action of this page');
  const outcome = JSON.stringify(await wanted(person));
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'application/json' }).end(outcome);
}

function wantedBy(name: string, body: string, { nextDay }: PageOptions): Wanted | null {
  return name === 'next-day' ? nextDay : readAction(name, body);
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') throw new InputError(`Port ${port} is taken. Set PORT to another one, or to 0 for any.`);
    if (code === 'EACCES') throw new InputError(`Port ${port} may not be used. Set PORT to one above 1023.`);
    throw error;
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
