import type { App } from '@slack/bolt';
import { errorFields } from '../../app/ports/log.ts';
import { homeView } from '../blocks/home-view.ts';
import type { Office } from './office.ts';

/** The Home tab, drawn anew each time it is opened. */
export function listenToHome(app: App, { desk, log }: Office): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    try {
      const [coverage, articles] = await Promise.all([desk.store.coverage(), desk.store.articlesSince(null)]);
      await client.views.publish({ user_id: event.user, view: homeView(coverage, articles) });
    } catch (error) {
      log.error('the Home tab could not be drawn', { user: event.user, ...errorFields(error) });
    }
  });
}
