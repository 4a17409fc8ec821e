import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import type { PersonActions } from '../../../src/playground/person/person-actions.ts';
import { TOKEN_HEADER } from '../../../src/playground/serving/page-security.ts';
import { type PageOptions, type ServedPage, servePage } from '../../../src/playground/serving/page-server.ts';
import type { Welcome } from '../../../src/playground/serving/page-state.ts';
import { furnish, READER } from '../../../src/playground/workspace/furniture.ts';
import { type AppManifest, readManifest } from '../../../src/playground/workspace/manifest.ts';
import { Workspace } from '../../../src/playground/workspace/workspace.ts';
import { recordingLog } from '../../helpers/running-bot.ts';

/** What a person was made to do: the action and what it was given. */
export type Done = readonly [action: string, ...given: unknown[]];

/** A served page over a workspace without an app, whose person writes down what they are made to do. */
export interface Served {
  readonly page: ServedPage;
  readonly workspace: Workspace;
  readonly person: PersonActions;
  readonly done: readonly Done[];
  /** As it stands in the page. */
  readonly token: string;
}

/** A function that serves pages for a file's tests; each is stopped after its test. */
export function pagesForTests(): () => Promise<Served> {
  const served: ServedPage[] = [];
  afterEach(async () => {
    for (const page of served.splice(0)) await page.stop();
  });
  return async () => {
    const workspace = new Workspace({ manifest: MANIFEST, furniture: furnish(MANIFEST), now: () => Date.now() });
    const { person, done } = recordingPerson();
    const page = await servePage(workspace, person, pageOptions(0));
    served.push(page);
    const { body } = await ask(page, '/');
    return { page, workspace, person, done, token: /name="token" content="([^"]+)"/.exec(body)?.[1] ?? '' };
  };
}

/** The project's own, with a shortcut on messages. */
const OWN = readManifest();
const CHECK = { name: 'Check claims', description: '', callbackId: 'check', type: 'message' } as const;
const MANIFEST: AppManifest = { ...OWN, shortcuts: [...OWN.shortcuts, CHECK] };

export function pageOptions(port: number): PageOptions {
  return { port, log: recordingLog().log, welcome: async () => WELCOME, nextDay: null };
}

export const WELCOME: Welcome = {
  questions: ['How many frigates did Norland buy?'],
  coverage: { articles: 1, passages: 4, newest: '2025-06-03', sources: ['Harbour Gazette'], refused: 0 },
  refusals: [],
};

function recordingPerson(): { person: PersonActions; done: Done[] } {
  const done: Done[] = [];
  const note =
    (action: string) =>
    async (...given: unknown[]) => {
      done.push([action, ...given]);
      return { ok: true } as const;
    };
  const person: PersonActions = {
    user: READER,
    say: note('say'),
    command: note('command'),
    act: note('act'),
    suggest: async (asked) => {
      done.push(['suggest', asked]);
      return [{ value: 'norland' }];
    },
    submitView: note('submitView'),
    closeView: note('closeView'),
    openHome: note('openHome'),
    messageShortcut: note('messageShortcut'),
    globalShortcut: note('globalShortcut'),
  };
  return { person, done };
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** One request, its path and headers as they are given, which a browser would not let through. */
export function ask(
  page: ServedPage,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> {
  const { hostname, port } = new URL(page.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: hostname, port, path, method, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) });
    });
    sent.on('error', reject).end(body);
  });
}

export interface Posting {
  readonly action: string;
  readonly json: unknown;
  /** In place of those that the page sends. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the JSON. */
  readonly body?: string;
}

/** Posts an action as the page does. */
export function post({ page, token }: Served, { action, json, headers, body }: Posting): Promise<Answered> {
  return ask(page, `/actions/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token, ...headers },
    body: body ?? JSON.stringify(json),
  });
}
