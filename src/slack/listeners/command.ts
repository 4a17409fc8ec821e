import type { App } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { replyTo } from '../sending/reply.ts';
import { firstOf, postOnlyFor, respondTo } from '../sending/sends.ts';
import { COMMAND } from '../surfaces.ts';
import type { Office } from './office.ts';

/**
 * `/defence QUESTION` or `/defence ORDER`, answered to the person who asks alone. Acknowledged empty at once, and answered through
 * `response_url`: an answer in the acknowledgement is lost without a word when Slack refuses its blocks or when it takes
 * over 3 s. Where the `response_url` has run out, an ephemeral message carries it.
 */
export function listenToCommand(app: App, office: Office): void {
  app.command(COMMAND, async ({ ack, command }) => {
    await ack();
    const { team_id: team, channel_id: channel, user_id: user, trigger_id: trigger } = command;
    // D…: a direct message, with whomever; the desk writes to the person alone.
    const from = {
      team: office.identity.team,
      user,
      channel: channel.startsWith('D') ? null : channel,
      isHidden: true,
    };
    const owed = {
      id: trigger,
      // Slack offers no slash commands in threads, so that nothing was asked before.
      compose: () => replyTo({ text: command.text ?? '', earlier: async () => [], canPost: true, from }, office),
      send: firstOf(respondTo(command.response_url), postOnlyFor(user, office.poster, { channel })),
      log: withFields(office.log, { surface: 'command', team, channel, user }),
    };
    await answerOnce(owed, office);
  });
}
