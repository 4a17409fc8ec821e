import type { Fields, StateValues, View } from './model.ts';
import type { Workspace } from './workspace.ts';

/** A view as Slack writes it in replies and payloads (docs.slack.dev/reference/views). */
export function viewJson(view: View, { team, app }: Workspace, values: StateValues = {}): Fields {
  return {
    id: view.id,
    team_id: team.id,
    type: view.type,
    title: view.title,
    submit: view.submit,
    close: view.close,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    external_id: view.externalId,
    state: { values },
    hash: view.hash,
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}
