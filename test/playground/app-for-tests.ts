import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import { createPerson } from '../../src/playground/person/person.ts';
import type { PersonActions } from '../../src/playground/person/person-actions.ts';
import { StandIn } from '../../src/playground/stand-in.ts';
import type { AppManifest } from '../../src/playground/workspace/manifest.ts';
import { readManifest } from '../../src/playground/workspace/manifest.ts';
import type { Fields } from '../../src/playground/workspace/model.ts';
import { TEST_WORKSPACE } from '../helpers/slack-workspace.ts';
import { TurnedClock } from './turned-clock.ts';

const SECRET = 'secret-of-an-app-for-tests';

/** A request as an app gets it. */
export interface Heard {
  readonly headers: IncomingMessage['headers'];
  /** An event's body, a command's fields or an interaction's payload. */
  readonly payload: Fields;
  readonly isSigned: boolean;
}

/** What the app says to a request; null: nothing at all. */
export type Say = (heard: Heard) => { status?: number; headers?: Record<string, string>; body?: string } | null;

export interface TestedApp {
  readonly standIn: StandIn;
  readonly clock: TurnedClock;
  readonly person: PersonActions;
  readonly colleague: PersonActions;
  /** Everything that the app was told so far. */
  readonly heard: readonly Heard[];
  /** Of one type: `block_actions`, `app_mention`, `/defence` … */
  of(type: string): readonly Heard[];
  /** What the app says from now on; at first 200 to everything. */
  says(say: Say): void;
  stop(): Promise<void>;
}

/** The manifest of an app that subscribes to everything and has a shortcut of each kind. */
export const MANIFEST: AppManifest = {
  ...readManifest(),
  events: ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im'],
  shortcuts: [
    { name: 'Ask', description: '', callbackId: 'ask', type: 'global' },
    { name: 'Check', description: '', callbackId: 'check', type: 'message' },
  ],
  isInteractive: true,
  hasHomeTab: true,
};

/** A function that starts stand-ins with an app that does as it is told; each is stopped after its test. */
export function appsForTests(): (manifest?: AppManifest) => Promise<TestedApp> {
  const running: TestedApp[] = [];
  afterEach(async () => {
    for (const app of running.splice(0)) await app.stop();
  });
  return async (manifest = MANIFEST) => {
    const app = await startApp(manifest);
    running.push(app);
    return app;
  };
}

async function startApp(manifest: AppManifest): Promise<TestedApp> {
  const clock = new TurnedClock();
  const standIn = await StandIn.start({ clock, manifest, furniture: TEST_WORKSPACE });
  const heard: Heard[] = [];
  let say: Say = () => ({});
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const one = { headers: request.headers, payload: payloadOf(request, body), isSigned: isSigned(request, body) };
    heard.push(one);
    const said = say(one);
    if (said) response.writeHead(said.status ?? 200, said.headers ?? {}).end(said.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  standIn.connectHttp({ url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET });
  return {
    standIn,
    clock,
    heard,
    person: createPerson('U777', standIn),
    colleague: createPerson('U2', standIn),
    of: (type) => heard.filter(({ payload }) => typeOf(payload) === type),
    says: (next) => {
      say = next;
    },
    stop: async () => {
      await standIn.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

function payloadOf({ headers }: IncomingMessage, body: string): Fields {
  if (headers['content-type'] === 'application/json') return JSON.parse(body);
  const fields = Object.fromEntries(new URLSearchParams(body));
  return fields.payload === undefined ? fields : JSON.parse(fields.payload);
}

function typeOf({ type, command, event }: Fields): unknown {
  return (event as Fields | undefined)?.type ?? type ?? command;
}

function isSigned({ headers }: IncomingMessage, body: string): boolean {
  const signed = `v0:${headers['x-slack-request-timestamp']}:${body}`;
  return headers['x-slack-signature'] === `v0=${createHmac('sha256', SECRET).update(signed).digest('hex')}`;
}
