import type { Deliveries } from '../delivery/deliveries.ts';
import type { Origin } from '../web-api/response-urls.ts';
import type { Triggers } from '../web-api/triggers.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Slack's side of the wire, as what a person does needs it. */
export interface SlackSide {
  readonly workspace: Workspace;
  readonly deliveries: Deliveries;
  readonly triggers: Triggers;
  /** A new address for answers. */
  responseUrl(origin: Origin): string;
}
