import type { Deliveries } from './deliveries.ts';
import type { Origin } from './response-urls.ts';
import type { Triggers } from './triggers.ts';
import type { Workspace } from './workspace.ts';

/** Slack's side of the wire, as what a person does needs it. */
export interface SlackSide {
  readonly workspace: Workspace;
  readonly deliveries: Deliveries;
  readonly triggers: Triggers;
  /** A new address for answers. */
  responseUrl(origin: Origin): string;
}
