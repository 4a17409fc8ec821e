import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Clock } from '../../app/ports/clock.ts';
import { isFields, parseJson } from '../web-api/read-arguments.ts';
import type { Fields } from '../workspace/model.ts';
import { ACK_MS, type Ack, type AppLink, type Delivery } from './delivery.ts';

/**
 * Deliveries over the web sockets that the app opened (docs.slack.dev/apis/events-api/using-socket-mode): each goes to one
 * of them in an envelope, and is acknowledged by the envelope's id.
 */
export class SocketLink implements AppLink {
  readonly #clock: Clock;
  readonly #sockets = new Set<WebSocket>();
  readonly #waiting = new Map<string, (ack: Ack) => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes a socket that was opened by the address from `apps.connections.open`. */
  add(socket: WebSocket, appId: string): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('message', (data) => this.#acknowledge(parseJson(String(data))));
    const hello = { type: 'hello', num_connections: this.#sockets.size, connection_info: { app_id: appId } };
    socket.send(JSON.stringify(hello));
  }

  send({ kind, payload, retry }: Delivery): Promise<Ack> {
    const [socket] = this.#sockets;
    if (!socket) return Promise.resolve({ ok: false, reason: 'connection_failed', isFinal: false });
    const id = randomUUID();
    return new Promise((resolve) => {
      const settle = (ack: Ack) => {
        callOff();
        this.#waiting.delete(id);
        resolve(ack);
      };
      const callOff = this.#clock.after(ACK_MS, () => settle({ ok: false, reason: 'http_timeout', isFinal: false }));
      this.#waiting.set(id, settle);
      socket.send(
        JSON.stringify({ envelope_id: id, payload, ...ENVELOPES[kind], ...(retry ? retryFields(retry) : {}) }),
      );
    });
  }

  /** Cuts every socket, as a lost network does. */
  hangUp(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #acknowledge(said: unknown): void {
    if (!isFields(said) || typeof said.envelope_id !== 'string') return;
    const body = isFields(said.payload) && Object.keys(said.payload).length > 0 ? JSON.stringify(said.payload) : '';
    this.#waiting.get(said.envelope_id)?.({ ok: true, body });
  }
}

const ENVELOPES: Readonly<Record<Delivery['kind'], Fields>> = {
  command: { type: 'slash_commands', accepts_response_payload: true },
  interaction: { type: 'interactive', accepts_response_payload: true },
  event: { type: 'events_api', accepts_response_payload: false, retry_attempt: 0, retry_reason: '' },
};

function retryFields({ attempt, reason }: { attempt: number; reason: string }): Fields {
  return { retry_attempt: attempt, retry_reason: reason === 'http_timeout' ? 'timeout' : reason };
}
