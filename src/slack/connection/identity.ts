import { webApi } from '@slack/bolt';
import type { Log } from '../../app/ports/log.ts';
import type { SlackSettings } from '../settings.ts';
import { clientOptions } from './client-options.ts';
import { SlackStartError } from './start-error.ts';

/** Who the bot is, and in which workspace: whatever is kept carries its id. */
export interface SlackIdentity {
  /** T… */
  readonly team: string;
  readonly teamName: string;
  /** U…: how it is mentioned. */
  readonly userId: string;
  /** B…: whose its messages are. */
  readonly botId: string;
  /** What whoever installed the app granted. */
  readonly scopes: readonly string[];
}

/**
 * Asks Slack whose token it is. Before anything starts: Bolt would ask in the background, and an unusable token would end
 * the process. Rejects with a `SlackStartError`.
 */
export async function identifySlack(settings: SlackSettings, log: Log): Promise<SlackIdentity> {
  try {
    const client = new webApi.WebClient(settings.botToken, clientOptions(settings, log));
    const { team_id: team = '', team: teamName = '', response_metadata: about, ...bot } = await client.auth.test();
    return { team, teamName, userId: bot.user_id ?? '', botId: bot.bot_id ?? '', scopes: about?.scopes ?? [] };
  } catch (error) {
    throw new SlackStartError(error, settings, 'SLACK_BOT_TOKEN');
  }
}
