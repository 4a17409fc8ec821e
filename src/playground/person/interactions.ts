import type { Ack } from '../delivery/delivery.ts';
import type { Fields } from '../workspace/model.ts';
import type { Outcome } from './person-actions.ts';
import type { SlackSide } from './slack-side.ts';

/** How the app took an interaction: its acknowledgement, or what the person is told instead. */
export type Taken = { readonly ok: true; readonly body: string } | Extract<Outcome, { readonly ok: false }>;

/** What Slack shows where a button, a form or a shortcut came to nothing. */
const TROUBLE = 'We had some trouble connecting. Try again?';

/** Tells the app what a person did with something of its own. Nothing is delivered where its manifest asks for none. */
export async function deliverInteraction(payload: Fields, { workspace, deliveries }: SlackSide): Promise<Taken> {
  if (!workspace.manifest.isInteractive) {
    return {
      ok: false,
      error: 'not_interactive',
      said: 'This app is not set up for interactive features: see settings.interactivity in its manifest.',
    };
  }
  const ack: Ack = await deliveries.ask({ kind: 'interaction', payload });
  if (ack.ok) return ack;
  return { ok: false, error: ack.reason === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed', said: TROUBLE };
}

/** As an outcome: what the acknowledgement says counts for nothing. */
export function toOutcome(taken: Taken): Outcome {
  return taken.ok ? { ok: true } : taken;
}

export function trouble(error: string): Outcome {
  return { ok: false, error, said: TROUBLE };
}
