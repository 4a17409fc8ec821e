import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

/** Payloads that Slack's own teams recorded; not part of the project, so that a test without them says so and rests. */
export const SHARED_PAYLOADS = join(ROOT, '../shared/slack-payloads');

export const HAS_SHARED_PAYLOADS = existsSync(SHARED_PAYLOADS);

/** For a test's name, where they are absent. */
export const WITHOUT_THEM = HAS_SHARED_PAYLOADS ? '' : ' (skipped: ../shared/slack-payloads is not here)';

/** Reads one as JSON, or null where they are absent. */
export function sharedPayload(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(SHARED_PAYLOADS, path), 'utf8'));
}
