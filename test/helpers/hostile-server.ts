import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net';

/** Answers one request, well or badly. */
export type Route = (response: ServerResponse, request: IncomingMessage) => void;

export interface HostileServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** What was asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  /** Connections open now. */
  openSockets(): number;
  close(): Promise<void>;
}

/** A web server on loopback that answers each path with its route; the others with 404. */
export async function startHostileServer(
  routes: Readonly<Record<string, Route>>,
  host = '127.0.0.1',
): Promise<HostileServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    // Whoever is fetched may go at any time.
    response.on('error', () => undefined);
    const route = routes[new URL(request.url ?? '/', 'http://any').pathname];
    if (route) route(response, request);
    else response.writeHead(404).end();
  });
  return { ...(await listen(server, host)), requests };
}

/** A server that writes these bytes to whoever connects, whatever is asked, and then closes or breaks off. */
export async function startRawServer(bytes: string, end: 'close' | 'reset' | 'stay'): Promise<HostileServer> {
  const server = createNetServer((socket) => {
    socket.once('data', () => {
      socket.write(bytes, () => {
        if (end === 'close') socket.end();
        if (end === 'reset') socket.resetAndDestroy();
      });
    });
  });
  return { ...(await listen(server, '127.0.0.1')), requests: [] };
}

async function listen(server: Server | NetServer, host: string): Promise<Omit<HostileServer, 'requests'>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    port,
    openSockets: () => sockets.size,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Writes the same chunk again and again until the other side goes, as fast as it is taken. */
export function flood(response: ServerResponse, chunk: Uint8Array): void {
  const more = () => {
    while (!response.destroyed) if (!response.write(chunk)) return void response.once('drain', more);
  };
  more();
}
