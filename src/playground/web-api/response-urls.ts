import { randomBytes } from 'node:crypto';
import type { Fields } from '../workspace/model.ts';
import { nameBlocks } from '../workspace/name-blocks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { contentFault, contentOf } from './message-content.ts';
import { isFields, isTrue, parseJson, textOf } from './read-arguments.ts';
import { accepted, type Reply, refusal } from './reply.ts';

/** What a `response_url` was given for. */
export interface Origin {
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed; null for a command, which has none. */
  readonly ts: string | null;
}

const MOST_USES = 5;
const LIFETIME_MS = 30 * 60_000;

/**
 * `response_url`s (docs.slack.dev/interactivity/handling-user-interaction, "Message responses"): each takes 5 messages in
 * 30 minutes. They are for the one person unless `in_channel`; `replace_original` and `delete_original` act on the
 * message they came from; a command has none, so that its first answer cannot be replaced (bolt-js #2287).
 */
export class ResponseUrls {
  readonly #workspace: Workspace;
  readonly #now: () => number;
  readonly #issued = new Map<string, Origin & { readonly at: number; uses: number }>();

  constructor(workspace: Workspace, now: () => number) {
    this.#workspace = workspace;
    this.#now = now;
  }

  /** The last part of the address. */
  issue(origin: Origin): string {
    const id = randomBytes(16).toString('hex');
    this.#issued.set(id, { ...origin, at: this.#now(), uses: 0 });
    return id;
  }

  /** Takes what was posted to one; a refused message counts as a use, too. */
  use(id: string, body: string): Reply {
    const issued = this.#issued.get(id);
    if (!issued) return { ...refusal('no_service'), status: 404 };
    if (this.#now() - issued.at > LIFETIME_MS) return { ...refusal('expired_url'), status: 404 };
    if (issued.uses >= MOST_USES) return { ...refusal('used_url'), status: 404 };
    issued.uses += 1;
    const args = readBody(body);
    return args ? respond(args, issued, this.#workspace) : { status: 400, body: 'invalid_payload' };
  }
}

/** JSON, or a form with JSON in its `payload`. */
function readBody(body: string): Fields | null {
  const value = parseJson(body) ?? parseJson(new URLSearchParams(body).get('payload') ?? '');
  return isFields(value) ? value : null;
}

/** What an app answers to a command or a button, here or in the acknowledgement: the same rules. */
export function respond(args: Fields, { channel, user, ts }: Origin, workspace: Workspace): Reply {
  if (isTrue(args.delete_original)) {
    return ts !== null && workspace.remove(channel, ts) ? accepted() : refusal('message_not_found');
  }
  const fault = contentFault(args);
  if (fault) return fault;
  const content = contentOf(args);
  const blocks = nameBlocks(content.blocks, () => workspace.nextId('b'));
  const original = ts === null ? null : workspace.message(channel, ts);
  if (isTrue(args.replace_original) && original) {
    workspace.edit(channel, original.ts, { ...content, blocks });
    return accepted();
  }
  workspace.post({
    ...content,
    blocks,
    channel,
    threadTs: textOf(args.thread_ts) || null,
    user: workspace.app.user,
    botId: workspace.app.botId,
    visibleTo: args.response_type === 'in_channel' ? null : user,
    isBroadcast: false,
  });
  return accepted();
}
