import type { Coverage } from '../../core/model/answer.ts';
import type { Shortcut, SlashCommand } from '../workspace/manifest.ts';
import type { Channel, Message, SuggestedPrompts, Team, User, View } from '../workspace/model.ts';

/** What the first screen says of the desk. */
export interface Welcome {
  /** Questions that the record answers, to click. */
  readonly questions: readonly string[];
  readonly coverage: Coverage;
  /** Files that were not taken in, each with why and what to do, in one line. */
  readonly refusals: readonly string[];
}

/** Everything one person sees of the workspace, as JSON. The page gets it whenever it connects. */
export interface PageState {
  /** Differs after every start of the server, whose new token an old page does not have. */
  readonly start: string;
  readonly team: Team;
  /** The person who looks: U… */
  readonly me: string;
  /** The app's user: U… */
  readonly bot: string;
  /** What the app says of itself. */
  readonly about: string;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  readonly hasHomeTab: boolean;
  /** By channel, in order of `ts`; other people's ephemeral messages are not among them. */
  readonly messages: Readonly<Record<string, readonly Message[]>>;
  readonly home: View | null;
  /** The open modals, the one seen last. */
  readonly modals: readonly View[];
  /** By channel. */
  readonly prompts: Readonly<Record<string, SuggestedPrompts>>;
  readonly welcome: Welcome;
  /** Whether the reader may let a day pass. */
  readonly hasNextDay: boolean;
}

/** One change since, as JSON. */
export type Patch =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'message-gone'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'home'; readonly home: View | null }
  | { readonly kind: 'modals'; readonly modals: readonly View[] }
  | { readonly kind: 'prompts'; readonly channel: string; readonly prompts: SuggestedPrompts }
  | { readonly kind: 'channel'; readonly channel: Channel };
