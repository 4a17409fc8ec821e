import type { Fields, StateValues } from '../workspace/model.ts';

/**
 * What one person can do in the workspace, as with the mouse and the keyboard. The page and the tests act through it
 * alone; what comes of it is read from the workspace.
 */
export interface PersonActions {
  /** U… */
  readonly user: string;
  /**
   * Writes in a channel or thread, plain words as typed: `@Defence Desk` and `#general` become mentions. A text that
   * begins with a slash is a command and goes to `command`.
   */
  say(words: Words): Promise<Outcome>;
  /** Gives a slash command, with its slash and text, as typed. */
  command(typed: { readonly channel: string; readonly text: string }): Promise<Outcome>;
  /** Uses a button, select, checkbox or picker in a message or view. */
  act(action: Action): Promise<Outcome>;
  /** What a select that asks the app offers for what was typed so far. */
  suggest(asked: Asked): Promise<readonly Fields[]>;
  /** Submits the modal with what stands in its inputs. Where the app finds mistakes, they stand in the view's `errors`. */
  submitView(viewId: string, values: StateValues): Promise<Outcome>;
  /** Closes a modal: the one on top, or with `all` the whole stack. */
  closeView(viewId: string, all?: boolean): Promise<Outcome>;
  /** Opens the app's Home or Messages tab. */
  openHome(tab: 'home' | 'messages'): Promise<Outcome>;
  messageShortcut(at: { readonly channel: string; readonly ts: string; readonly callbackId: string }): Promise<Outcome>;
  globalShortcut(callbackId: string): Promise<Outcome>;
}

export interface Words {
  readonly channel: string;
  readonly text: string;
  /** The thread's first message. */
  readonly threadTs?: string;
}

/** Where an element stands. */
export type Place = { readonly channel: string; readonly ts: string } | { readonly viewId: string };

export interface Action {
  readonly at: Place;
  readonly blockId: string;
  readonly actionId: string;
  /** What a menu or picker was set to, as Slack's payloads have it: `{ selected_option: … }`. A button has none. */
  readonly chosen?: Fields;
  /** What stands in the inputs around it. */
  readonly values?: StateValues;
}

export interface Asked {
  readonly at: Place;
  readonly blockId: string;
  readonly actionId: string;
  readonly typed: string;
}

/** How Slack's side took it: the app acknowledged, or Slack tells the person why not, in its words. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: string; readonly said: string };
