import { createServer, type Server, type ServerResponse } from 'node:http';

/** What a probe asks; a route of Bolt's receivers. */
export interface HealthRoute {
  readonly path: string;
  readonly method: string;
  readonly handler: (request: unknown, response: ServerResponse) => void;
}

/**
 * `/healthz`: the process answers. `/readyz`: it receives what Slack sends, by the connection itself and not by whether
 * the Web API answers: a bot can look healthy for hours while it hears nothing.
 */
export function healthRoutes(isReceiving: () => boolean): readonly HealthRoute[] {
  return [
    { path: '/healthz', method: 'GET', handler: (_, response) => say(response, true) },
    { path: '/readyz', method: 'GET', handler: (_, response) => say(response, isReceiving()) },
  ];
}

/**
 * The same routes on a server of their own, for Socket Mode: Bolt's would listen on every address of the machine and
 * crash on a taken port. Rejects where the port is taken.
 */
export function serveHealth(routes: readonly HealthRoute[], at: { host: string; port: number }): Promise<Server> {
  const server = createServer((request, response) => {
    const route = routes.find(({ path, method }) => path === request.url && method === request.method);
    if (route) route.handler(request, response);
    else response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(at, () => resolve(server));
  });
}

function say(response: ServerResponse, isWell: boolean): void {
  response.writeHead(isWell ? 200 : 503, { 'Content-Type': 'text/plain' }).end(isWell ? 'ok\n' : 'not receiving\n');
}
