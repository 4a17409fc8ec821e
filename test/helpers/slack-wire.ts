import { StandIn, type StandInOptions } from '../../src/playground/stand-in.ts';
import type { Reply } from '../../src/playground/web-api/reply.ts';
import type { Fields } from '../../src/playground/workspace/model.ts';
import { TEST_WORKSPACE } from './slack-workspace.ts';

export const BOT_TOKEN = 'xoxb-stand-in';
export const APP_TOKEN = 'xapp-stand-in';

/** The stand-in for Slack with a test's eyes: what the bot sent over the wire, and waiting for it. */
export class SlackWire {
  readonly standIn: StandIn;

  private constructor(standIn: StandIn) {
    this.standIn = standIn;
  }

  static async start(options: StandInOptions = {}): Promise<SlackWire> {
    const tokens = { bot: BOT_TOKEN, app: APP_TOKEN };
    return new SlackWire(await StandIn.start({ tokens, furniture: TEST_WORKSPACE, ...options }));
  }

  stop(): Promise<void> {
    return this.standIn.stop();
  }

  get apiUrl(): string {
    return this.standIn.apiUrl;
  }

  /** A `response_url` as a command in C111 gets it. */
  responseUrl(): string {
    return this.standIn.responseUrl({ channel: 'C111', user: 'U777', ts: null });
  }

  /** The next calls of a method get these replies, one each, whatever they ask. */
  script(method: string, ...replies: readonly Reply[]): void {
    this.standIn.script(method, ...replies);
  }

  /** What was sent with every call of a method, or of `response_url`, refused ones too. */
  of(method: string): readonly Fields[] {
    const entries = this.standIn.workspace.log();
    return entries.filter(({ direction, what }) => direction === 'from-app' && what === method).map(({ sent }) => sent);
  }

  /** Waits for the `count`th call of a method, and returns what was sent. */
  async sent(method: string, count = 1): Promise<Fields> {
    await this.until(() => this.of(method).length >= count, `${count} × ${method}`);
    return this.of(method)[count - 1] ?? {};
  }

  async until(isReached: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 8_000;
    while (!isReached()) {
      if (Date.now() > deadline) throw new Error(`${what} did not come; came: ${this.#told()}`);
      await Promise.race([this.#change(), new Promise((resolve) => setTimeout(resolve, 250))]);
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      const unsubscribe = this.standIn.workspace.subscribe(() => {
        unsubscribe();
        resolve();
      });
    });
  }

  #told(): string {
    return JSON.stringify(this.standIn.workspace.log().map(({ what, outcome, sent }) => ({ what, outcome, sent })));
  }
}
