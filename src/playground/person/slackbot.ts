import { SLACKBOT } from '../workspace/furniture.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Outcome } from './person-actions.ts';

/** Where one person is. */
export interface Whereabouts {
  readonly channel: string;
  readonly user: string;
  readonly threadTs?: string;
}

/** Slack's own words to one person, where they are. */
export function slackbotSays(text: string, { channel, user, threadTs }: Whereabouts, workspace: Workspace): void {
  workspace.post({
    channel,
    threadTs: threadTs ?? null,
    user: SLACKBOT,
    botId: null,
    text,
    blocks: [],
    metadata: null,
    visibleTo: user,
    isBroadcast: false,
    isMrkdwn: true,
  });
}

/** Says why something was not done, as Slackbot does. */
export function slackbotRefuses(
  { error, said }: { readonly error: string; readonly said: string },
  where: Whereabouts,
  workspace: Workspace,
): Outcome {
  slackbotSays(said, where, workspace);
  return { ok: false, error, said };
}
