import { feedsCheck } from './app/doctor/check-feeds.ts';
import { settingsCheck } from './app/doctor/check-settings.ts';
import { type SlackState, slackCheck } from './app/doctor/check-slack.ts';
import { InputError } from './app/input-error.ts';
import { type Environment, readBotConfig, readStoreConfig, settingsProblems } from './config.ts';
import { createLog } from './log.ts';
import { identifySlack } from './slack/connection/identity.ts';
import { SlackStartError } from './slack/connection/start-error.ts';
import { SCOPES } from './slack/scopes.ts';
import { createStoreFiles } from './storage/backup/store-files.ts';
import { readSources, storeCheck } from './storage/check-store.ts';
import { forgetPersonIn } from './storage/forget-person.ts';
import type { StoreTools } from './terminal/store-verbs.ts';

/** What the command line's verbs look after the store with. Settings are read when a verb asks for them. */
export function storeTools(environment: Environment): StoreTools {
  const url = () => readStoreConfig(environment).databaseUrl;
  return {
    storeFiles: () => createStoreFiles(url()),
    forgetPerson: (user, team) => forgetPersonIn(url(), { user, team }),
    checks: () => [
      settingsCheck(() => settingsProblems(environment)),
      storeCheck(url()),
      slackCheck(() => askSlack(environment), SCOPES),
      feedsCheck(
        () => readSources(url()),
        () => Date.now(),
      ),
    ],
  };
}

/** Whose the token is and what it may; null where none is set. Rejects with an `InputError` when Slack refuses it. */
async function askSlack(environment: Environment): Promise<SlackState | null> {
  const { slack } = readBotConfig(environment);
  if (slack === null) return null;
  try {
    const { teamName, scopes } = await identifySlack(slack, createLog('error'));
    return { team: teamName, granted: scopes };
  } catch (error) {
    if (error instanceof SlackStartError) throw new InputError(error.message, { cause: error });
    throw error;
  }
}
