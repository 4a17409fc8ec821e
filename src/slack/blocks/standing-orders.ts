import type { Subscription, Watch } from '../../app/ports/subscriptions.ts';
import type { Block } from '../sending/message.ts';
import { COMMAND } from '../surfaces.ts';
import { digestLine, watchLine } from './orders-message.ts';
import { bold, bullets, line, plain, richText } from './rich.ts';
import { leavesOf } from './word-message.ts';

/** What a person is told without asking. */
export interface StandingOrders {
  readonly digests: readonly Subscription[];
  readonly watches: readonly Watch[];
}

/** A list longer than this is not read. */
const MOST_ITEMS = 20;

/** A person's digests with their next times and their watches, for their Home; how to order where there are none. */
export function standingOrdersBlocks({ digests, watches }: StandingOrders, now: number): readonly Block[] {
  const digestLines = digests.slice(0, MOST_ITEMS).map((digest) => leavesOf(digestLine(digest, now)));
  const watchLines = watches.slice(0, MOST_ITEMS).map((watch) => leavesOf(watchLine(watch)));
  const none = (what: string, how: string) => line(plain(`No ${what} yet: ${COMMAND} ${how}`));
  return [
    richText(
      line(bold('Your digests')),
      digestLines.length > 0 ? bullets(digestLines) : none('digest', 'digest 09:00 weekdays'),
    ),
    richText(line(bold('Your watches')), watchLines.length > 0 ? bullets(watchLines) : none('watch', 'watch boran')),
  ];
}
