import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Clock, systemClock } from '../app/ports/clock.ts';
import { Deliveries } from './delivery/deliveries.ts';
import { tellEvents } from './delivery/events.ts';
import { type AppAddress, httpLink } from './delivery/http-link.ts';
import { SocketLink } from './delivery/socket-link.ts';
import type { SlackSide } from './person/slack-side.ts';
import { readBody } from './read-body.ts';
import type { MethodContext } from './web-api/method.ts';
import { isFields, parseJson, readArguments } from './web-api/read-arguments.ts';
import { outcomeOf, type Reply, refusal } from './web-api/reply.ts';
import { type Origin, ResponseUrls } from './web-api/response-urls.ts';
import { Triggers } from './web-api/triggers.ts';
import { answerCall, type Tokens } from './web-api/web-api.ts';
import { type Furniture, furnish } from './workspace/furniture.ts';
import { type AppManifest, readManifest } from './workspace/manifest.ts';
import type { Fields } from './workspace/model.ts';
import { Workspace } from './workspace/workspace.ts';

export interface StandInOptions {
  readonly clock?: Clock;
  readonly manifest?: AppManifest;
  readonly furniture?: Furniture;
  /** Which of the manifest's optional scopes whoever installed the app granted; all of them, unless told. */
  readonly optionalScopes?: readonly string[];
  /** Random ones, unless told. */
  readonly tokens?: Tokens;
}

/** More than the largest message or view that Slack takes. */
const MOST_BODY_BYTES = 1_000_000;

/**
 * Slack's side of the wire on the loopback address: the Web API under `/api/`, the addresses for answers under
 * `/response/`, the web socket of Socket Mode; and the deliveries to the app, once it is connected.
 */
export class StandIn implements SlackSide {
  readonly workspace: Workspace;
  readonly deliveries: Deliveries;
  readonly triggers: Triggers;
  readonly tokens: Tokens;
  readonly socket: SocketLink;
  /** The scopes that were granted; to be changed at will, as by a new installation. */
  readonly scopes: Set<string>;
  readonly #clock: Clock;
  readonly #responseUrls: ResponseUrls;
  readonly #server = createServer((request, response) => {
    // A request that breaks off half-way is nobody's concern.
    this.#answer(request, response).catch(() => response.destroy());
  });
  readonly #tickets = new Set<string>();
  readonly #sockets = new WebSocketServer({
    server: this.#server,
    path: '/socket',
    // Only by an address from `apps.connections.open`, once.
    verifyClient: ({ req }: { readonly req: IncomingMessage }) =>
      this.#tickets.delete(req.url?.split('ticket=')[1] ?? ''),
  });
  readonly #scripted = new Map<string, Reply[]>();
  readonly #lost = new Set<string>();
  readonly #stopTelling: () => void;

  private constructor(options: StandInOptions) {
    const { clock = systemClock, manifest = readManifest(), optionalScopes = manifest.optionalScopes } = options;
    const { furniture = furnish(manifest), tokens = randomTokens() } = options;
    const now = () => clock.now();
    this.#clock = clock;
    this.workspace = new Workspace({ manifest, furniture, now });
    this.deliveries = new Deliveries(this.workspace, clock);
    this.triggers = new Triggers(now);
    this.socket = new SocketLink(clock);
    this.tokens = tokens;
    this.scopes = new Set([...manifest.scopes, ...optionalScopes]);
    this.#responseUrls = new ResponseUrls(this.workspace, now);
    this.#stopTelling = tellEvents(this.workspace, this.deliveries, this.scopes);
    this.#sockets.on('connection', (socket) => this.socket.add(socket, this.workspace.app.id));
  }

  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(options);
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  /** Where the Web API stands, with its slash. */
  get apiUrl(): string {
    return `http://${this.#host}/api/`;
  }

  responseUrl(origin: Origin): string {
    return `http://${this.#host}/response/${this.#responseUrls.issue(origin)}`;
  }

  /** Events, commands and interactions go to this address. */
  connectHttp(address: AppAddress): void {
    this.deliveries.connect(httpLink(address, this.#clock));
  }

  /** Or over the sockets that the app opens. */
  connectSocket(): void {
    this.deliveries.connect(this.socket);
  }

  /** The next calls of a method, or of `response_url`, get these replies, one each: a limit, an outage. */
  script(method: string, ...replies: readonly Reply[]): void {
    this.#scripted.set(method, [...(this.#scripted.get(method) ?? []), ...replies]);
  }

  /** The next call of a method is carried out, and the line breaks before the app hears of it. */
  loseAnswer(method: string): void {
    this.#lost.add(method);
  }

  async stop(): Promise<void> {
    this.#stopTelling();
    this.deliveries.stop();
    this.socket.hangUp();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind = '', name = ''] = (request.url ?? '').split(/[/?]/);
    const body = await readBody(request, MOST_BODY_BYTES);
    const reply = body === null ? { status: 413, body: 'too_large' } : this.#reply({ kind, name, body }, request);
    if (this.#lost.delete(name)) return void response.destroy();
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
  }

  #reply({ kind, name, body }: Asked, request: IncomingMessage): Reply {
    switch (kind) {
      case 'response': {
        const sent = parseJson(body);
        const reply = this.#scripted.get('response_url')?.shift() ?? this.#responseUrls.use(name, body);
        return this.#logged({ what: 'response_url', sent: isFields(sent) ? sent : {}, reply });
      }
      case 'api': {
        const { authorization = '', 'content-type': contentType = '' } = request.headers;
        const read = readArguments(contentType, body);
        const call = { method: name, authorization, read };
        const said = this.#scripted.get(name)?.shift() ?? answerCall(call, this.tokens, this.#context);
        // docs.slack.dev/authentication/installing-with-oauth, "Inspecting scopes".
        const reply = { ...said, headers: { 'x-oauth-scopes': [...this.scopes].join(','), ...said.headers } };
        return this.#logged({ what: name, sent: read.ok ? withoutToken(read.args) : {}, reply });
      }
      default:
        return { ...refusal('not_found'), status: 404 };
    }
  }

  get #context(): MethodContext {
    return {
      workspace: this.workspace,
      triggers: this.triggers,
      scopes: this.scopes,
      now: () => this.#clock.now(),
      socketUrl: () => this.#socketUrl(),
    };
  }

  #socketUrl(): string {
    const ticket = randomBytes(16).toString('hex');
    this.#tickets.add(ticket);
    return `ws://${this.#host}/socket?ticket=${ticket}`;
  }

  #logged({ what, sent, reply }: { what: string; sent: Fields; reply: Reply }): Reply {
    this.workspace.record({ direction: 'from-app', what, outcome: outcomeOf(reply), sent });
    return reply;
  }
}

interface Asked {
  readonly kind: string;
  readonly name: string;
  readonly body: string;
}

function withoutToken({ token: _, ...args }: Fields): Fields {
  return args;
}

function randomTokens(): Tokens {
  const random = () => randomBytes(16).toString('hex');
  return { bot: `xoxb-${random()}`, app: `xapp-${random()}` };
}
