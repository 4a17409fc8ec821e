import type { App } from '@slack/bolt';
import { errorFields } from '../../app/ports/log.ts';
import { listSubscriptions } from '../../app/subscribe.ts';
import { listWatches } from '../../app/watch.ts';
import { homeView } from '../blocks/home-view.ts';
import { standingOrdersBlocks } from '../blocks/standing-orders.ts';
import type { Block } from '../sending/message.ts';
import type { Office } from './office.ts';

/** The Home tab, drawn anew each time it is opened. */
export function listenToHome(app: App, office: Office): void {
  const { desk, log } = office;
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    try {
      const [coverage, articles, orders] = await Promise.all([
        desk.store.coverage(),
        desk.store.articlesSince(null),
        ordersOf(event.user, office),
      ]);
      await client.views.publish({ user_id: event.user, view: homeView({ coverage, articles, orders }) });
    } catch (error) {
      log.error('the Home tab could not be drawn', { user: event.user, ...errorFields(error) });
    }
  });
}

/** What the person is told without asking. */
async function ordersOf(user: string, { orders, identity: { team }, clock }: Office): Promise<readonly Block[]> {
  if (!orders) return [];
  const [digests, watches] = await Promise.all([
    listSubscriptions({ team, user, channel: null }, orders.stores),
    listWatches({ team, user }, orders.stores),
  ]);
  return standingOrdersBlocks({ digests, watches }, clock.now());
}
