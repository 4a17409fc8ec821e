import type { App } from '@slack/bolt';
import type { Log } from '../log.ts';
import { COMMAND } from '../surfaces.ts';

/**
 * Acknowledges at once whatever no listener takes: a button of an older version, a stranger's shortcut, a misspelt
 * command. Unacknowledged, Slack shows a warning after 3 s, and over HTTP Bolt answers 404. What a listener takes is
 * let through here, and acknowledged there.
 */
export function acknowledgeTheRest(app: App, log: Log): void {
  app.use(async (args) => {
    const isOurs = 'command' in args && args.command.command === COMMAND;
    // Events are acknowledged by Bolt, but for functions of Workflow Builder.
    if (isOurs || !('ack' in args) || !args.ack) return args.next();
    log.info('acknowledged what nothing listens to');
    if ('command' in args) return args.ack(`There is no such command here. Try ${COMMAND} help.`);
    if ('options' in args) return args.ack({ options: [] });
    return args.ack();
  });
}
