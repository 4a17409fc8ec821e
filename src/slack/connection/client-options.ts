import type { webApi } from '@slack/bolt';
import type { Log } from '../../app/ports/log.ts';
import { SLACK_TIMEOUT_MS } from '../sending/sends.ts';
import type { SlackSettings } from '../settings.ts';
import { boltLogger } from './bolt-log.ts';

/**
 * How the Web API is called: two more tries within two seconds, since a reply is due in three. A limit is handed to us
 * instead (`deliver` waits for the one reply), because Bolt would hold back every other reply with it.
 */
export function clientOptions(settings: SlackSettings, log: Log): webApi.WebClientOptions {
  return {
    slackApiUrl: settings.apiUrl,
    timeout: SLACK_TIMEOUT_MS,
    retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 1_000 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  };
}
