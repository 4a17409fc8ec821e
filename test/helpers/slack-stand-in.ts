import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { checkMessage } from '../../src/slack/check-message.ts';

export const BOT_TOKEN = 'xoxb-stand-in';
export const APP_TOKEN = 'xapp-stand-in';
const BOT_USER = 'UDESK';

/** Something the bot asked of Slack: a Web API method by its name, or `response_url`. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What Slack says to a call. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body: object | string;
}

/**
 * Slack's side of the wire for tests: a Web API that is strict about tokens, empty messages and blocks as Slack is
 * (docs.slack.dev/reference/methods), a `response_url` with five uses, and a web socket for Socket Mode.
 */
export class SlackStandIn {
  readonly calls: Call[] = [];
  /** Acknowledgements received over the web socket. */
  readonly acks: { readonly envelope_id: string; readonly payload: unknown }[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #sockets = new WebSocketServer({ server: this.#server, path: '/socket' });
  readonly #scripted = new Map<string, Reply[]>();
  readonly #uses = new Map<string, number>();
  #waiting: (() => void)[] = [];

  static async start(): Promise<SlackStandIn> {
    const standIn = new SlackStandIn();
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    standIn.#sockets.on('connection', (socket) => {
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      socket.on('message', (data) => {
        standIn.acks.push(JSON.parse(String(data)));
        standIn.#wake();
      });
    });
    return standIn;
  }

  /** Cuts every web socket, as a lost network does. */
  hangUp(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  async stop(): Promise<void> {
    this.hangUp();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where the Web API stands, with its slash. */
  get apiUrl(): string {
    return `http://${this.#host}/api/`;
  }

  responseUrl(id: string): string {
    return `http://${this.#host}/response/${id}`;
  }

  /** The next calls of a method get these replies, one each, whatever they ask. */
  script(method: string, ...replies: readonly Reply[]): void {
    this.#scripted.set(method, [...(this.#scripted.get(method) ?? []), ...replies]);
  }

  /** Sends an envelope over every open web socket. */
  push(envelope: object): void {
    for (const socket of this.#sockets.clients) socket.send(JSON.stringify(envelope));
  }

  /** Waits for the `count`th call of a method that sends something, and returns what was sent. */
  async sent(method: string, count = 1): Promise<Call['args']> {
    await this.until(() => this.of(method).length >= count, `${count} × ${method}`);
    return this.of(method)[count - 1]?.args ?? {};
  }

  of(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  async until(isReached: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 8_000;
    while (!isReached()) {
      if (Date.now() > deadline) throw new Error(`${what} did not come; came: ${JSON.stringify(this.calls)}`);
      await Promise.race([
        new Promise<void>((resolve) => this.#waiting.push(resolve)),
        new Promise((resolve) => setTimeout(resolve, 250)),
      ]);
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    const args = readArgs(request.headers['content-type'] ?? '', await readBody(request));
    const method = kind === 'response' ? 'response_url' : name;
    this.calls.push({ method, args });
    const scripted = this.#scripted.get(method)?.shift();
    const reply =
      scripted ??
      (kind === 'response' ? this.#respond(name, args) : this.#call(name, args, request.headers.authorization));
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
    this.#wake();
  }

  #call(method: string, args: Call['args'], authorization: string | undefined): Reply {
    const wanted = method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    if (!authorization) return refusal('not_authed');
    if (authorization !== `Bearer ${wanted}`) return refusal('invalid_auth');
    switch (method) {
      case 'auth.test':
        return { body: { ok: true, team: 'Stand-in', team_id: 'T111', user_id: BOT_USER, bot_id: 'BDESK' } };
      case 'apps.connections.open':
        return { body: { ok: true, url: `ws://${this.#host}/socket` } };
      case 'chat.postMessage':
        return messageFault(args) ?? { body: { ok: true, channel: args.channel, ts: '1700000000.000100' } };
      case 'chat.postEphemeral':
        return messageFault(args) ?? { body: { ok: true, message_ts: '1700000000.000100' } };
      case 'conversations.replies':
        return refusal('missing_scope');
      default:
        return refusal('unknown_method');
    }
  }

  #respond(id: string, args: Call['args']): Reply {
    const uses = (this.#uses.get(id) ?? 0) + 1;
    this.#uses.set(id, uses);
    if (uses > 5) return { status: 404, body: { ok: false, error: 'used_url' } };
    return messageFault(args) ?? { body: 'ok' };
  }
}

/** A refusal as the Web API tells it: status 200 and a word. */
export function refusal(error: string, more: object = {}): Reply {
  return { body: { ok: false, error, ...more } };
}

function messageFault(args: Call['args']): Reply | null {
  const text = typeof args.text === 'string' ? args.text : '';
  const blocks = typeof args.blocks === 'string' ? JSON.parse(args.blocks) : (args.blocks ?? []);
  if (text === '' && blocks.length === 0) return refusal('no_text');
  const messages = checkMessage({ text: text || ' .', blocks }).map(
    ({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`,
  );
  return messages.length > 0 ? refusal('invalid_blocks', { response_metadata: { messages } }) : null;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function readArgs(contentType: string, body: string): Call['args'] {
  if (contentType.startsWith('application/json')) return JSON.parse(body);
  const args = Object.fromEntries(new URLSearchParams(body));
  return 'blocks' in args ? { ...args, blocks: JSON.parse(String(args.blocks)) } : args;
}
