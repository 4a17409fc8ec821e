/** The nouns of a workspace. Ids, timestamps (`ts`) and block JSON are as Slack writes them; the rest has plain names. */

/** JSON from the wire: read with care, never trusted. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Team {
  /** T… */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface User {
  /** U…; `USLACKBOT` speaks for Slack itself. */
  readonly id: string;
  /** As in `@name`. */
  readonly name: string;
  readonly realName: string;
  /** IANA, as `users.info` tells it. */
  readonly tz: string;
  readonly isBot: boolean;
  /** Of the workspace. */
  readonly isAdmin: boolean;
}

export interface Channel {
  /** C…; D… for a direct message. */
  readonly id: string;
  /** Without `#`; in a direct message the name of the other one. */
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  /** User ids, the bot's too where it was invited. */
  readonly members: readonly string[];
  readonly isArchived: boolean;
  /** Shared with another organisation. */
  readonly isShared: boolean;
}

export interface Message {
  readonly channel: string;
  /** Its id in the channel; grows with every message of the workspace. */
  readonly ts: string;
  /** The first message of the thread it answers in; null in the channel itself and for that first message. */
  readonly threadTs: string | null;
  /** Whose it is, the bot's user included. */
  readonly user: string;
  /** B…; null for a person's. */
  readonly botId: string | null;
  /** mrkdwn as Slack stores it: `&amp; &lt; &gt;`, `<@U…>`. */
  readonly text: string;
  /** Checked by Slack's rules; each has a `block_id` and each element an `action_id`. Empty: `text` is shown. */
  readonly blocks: readonly Fields[];
  /** `event_type` and `event_payload`, for apps. */
  readonly metadata: Fields | null;
  /** The one person who sees it ("Only visible to you"); null: everyone in the channel. */
  readonly visibleTo: string | null;
  /** When it was last changed. */
  readonly editedTs: string | null;
  /** In a thread, shown in the channel as well. */
  readonly isBroadcast: boolean;
  /** With false, `text` is plain words. */
  readonly isMrkdwn: boolean;
}

/** What a person has chosen or typed in a view or message: block id → action id → state as Slack's payloads have it. */
export type StateValues = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

export interface View {
  /** V… */
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  /** Changes with every update. */
  readonly hash: string;
  readonly blocks: readonly Fields[];
  /** Plain-text objects; null in a home, and where absent. */
  readonly title: Fields | null;
  readonly submit: Fields | null;
  readonly close: Fields | null;
  readonly callbackId: string;
  readonly externalId: string;
  readonly privateMetadata: string;
  readonly clearOnClose: boolean;
  readonly notifyOnClose: boolean;
  /** The view that a pushed one stands on. */
  readonly previousId: string | null;
  readonly rootId: string;
  /** Block id → what the app found wrong on submission; shown under the block. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What the app suggests to write in its direct message, over an empty composer. */
export interface SuggestedPrompts {
  readonly title: string | null;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** One exchange between Slack and the app, for who develops it. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly direction: 'from-app' | 'to-app';
  /** `chat.postMessage`, `response_url`, `/defence`, `app_mention`, `block_actions` … */
  readonly what: string;
  /** `ok`, or Slack's word for what went wrong. */
  readonly outcome: string;
  /** What was sent. */
  readonly sent: Fields;
}

/** What changed; read the new state from the workspace. */
export type Change =
  /** New where there was none `before`. */
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string; readonly before: Message | null }
  | { readonly kind: 'message-gone'; readonly channel: string; readonly ts: string; readonly before: Message }
  | { readonly kind: 'home'; readonly user: string }
  | { readonly kind: 'modals'; readonly user: string }
  | { readonly kind: 'prompts'; readonly channel: string }
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'log' };
