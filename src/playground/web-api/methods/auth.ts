import type { Methods } from '../method.ts';
import { accepted } from '../reply.ts';

/** reference/methods/auth.test, …/apps.connections.open. */
export const AUTH: Methods = {
  'auth.test': {
    token: 'bot',
    run: (_, { workspace }) =>
      accepted({
        url: `https://${workspace.team.domain}.slack.com/`,
        team: workspace.team.name,
        team_id: workspace.team.id,
        user: workspace.user(workspace.app.user)?.name,
        user_id: workspace.app.user,
        bot_id: workspace.app.botId,
        is_enterprise_install: false,
      }),
  },
  'apps.connections.open': {
    token: 'app',
    run: (_, { socketUrl }) => accepted({ url: socketUrl() }),
  },
};
