import type { App } from '@slack/bolt';
import type { Log } from '../../app/ports/log.ts';
import { COMMAND, LISTENED_TO } from '../surfaces.ts';

/**
 * Acknowledges at once whatever no listener takes: a button of an older version, a stranger's shortcut, a misspelt
 * command. Unacknowledged, Slack shows a warning after 3 s, and over HTTP Bolt answers 404. What a listener takes is
 * let through here, and acknowledged there.
 */
export function acknowledgeTheRest(app: App, log: Log): void {
  app.use(async (args) => {
    const isOurs = LISTENED_NAMES.has(nameOf(args));
    // Events are acknowledged by Bolt, but for functions of Workflow Builder.
    if (isOurs || !('ack' in args) || !args.ack) return args.next();
    log.info('acknowledged what nothing listens to');
    if ('command' in args) return args.ack(`There is no such command here. Try ${COMMAND} help.`);
    if ('options' in args) return args.ack({ options: [] });
    return args.ack();
  });
}

const LISTENED_NAMES: ReadonlySet<string> = new Set([
  ...LISTENED_TO.commands,
  ...LISTENED_TO.actions,
  ...LISTENED_TO.shortcuts,
  ...LISTENED_TO.views,
]);

/** The name by which a listener would take it: of the command, the button, the shortcut or the view. */
function nameOf(args: object): string {
  const { command, action, shortcut, view } = args as {
    readonly command?: { readonly command?: string };
    readonly action?: { readonly action_id?: string };
    readonly shortcut?: { readonly callback_id?: string };
    readonly view?: { readonly callback_id?: string };
  };
  return command?.command ?? action?.action_id ?? shortcut?.callback_id ?? view?.callback_id ?? '';
}
