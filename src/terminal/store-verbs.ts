import type { Command } from 'commander';
import type { Check } from '../app/ports/checks.ts';
import type { Forgotten } from '../app/ports/people.ts';
import type { StoreFiles } from '../app/ports/store-files.ts';
import { runBackup } from './backup-verb.ts';
import { runDoctor } from './doctor-verb.ts';
import { runForget } from './forget-verb.ts';
import { runRestore } from './restore-verb.ts';
import type { Terminal } from './streams.ts';

/** What the verbs that look after the store need. */
export interface StoreTools {
  storeFiles(): StoreFiles;
  forgetPerson(user: string, team: string | null): Promise<Forgotten>;
  /** In the order in which they are told. */
  checks(): readonly Check[];
}

export interface StoreContext {
  readonly terminal: Terminal;
  /** Called by a verb that needs them: most command lines do not. */
  openStoreTools(): Promise<StoreTools>;
}

/** Adds `backup`, `restore`, `doctor` and `forget`. `report` hears false when the doctor found something wrong. */
export function addStoreVerbs(
  program: Command,
  { terminal, openStoreTools }: StoreContext,
  report: (isClean: boolean) => void,
): void {
  program
    .command('backup')
    .description('copy the store into a new file, while the bot runs, and check the copy')
    .argument('<file>', 'a file that is not there yet')
    .action(async (file: string) => runBackup(file, (await openStoreTools()).storeFiles(), terminal));
  program
    .command('restore')
    .description('put a backup in the place of the store; the bot must be stopped')
    .argument('<file>', 'what backup has written')
    .action(async (file: string) => runRestore(file, (await openStoreTools()).storeFiles(), terminal));
  program
    .command('doctor')
    .description('say what is wrong with settings, store, Slack and feeds, and how to mend it')
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      report(await runDoctor((await openStoreTools()).checks(), { json, terminal }));
    });
  program
    .command('forget')
    .description('remove what is kept of a person')
    .argument('<user>', "the person's id in Slack, U…")
    .option('--team <id>', 'in this workspace alone, T…')
    .action(async (user: string, { team }: { readonly team?: string }) => {
      const { forgetPerson } = await openStoreTools();
      await runForget(user, { ...(team === undefined ? {} : { team }), terminal, forgetPerson });
    });
}
