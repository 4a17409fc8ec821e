import type { Log } from '../../app/ports/log.ts';
import type { DeskForSlack } from '../desk.ts';
import type { Claims } from '../hearing/claims.ts';

/** What every listener works with. */
export interface Office {
  readonly desk: DeskForSlack;
  readonly claims: Claims;
  readonly log: Log;
}
