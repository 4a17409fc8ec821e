import type { Command } from 'commander';
import type { Check } from '../app/ports/checks.ts';
import type { Forgotten } from '../app/ports/people.ts';
import type { StoreFiles } from '../app/ports/store-files.ts';
import { runBackup } from './backup-verb.ts';
import { runDoctor } from './doctor-verb.ts';
import { runForget } from './forget-verb.ts';
import { runRestore } from './restore-verb.ts';
import type { Terminal } from './streams.ts';

/** What the verbs that look after the store need. Everything is made when a verb asks for it: most command lines do not. */
export interface StoreTools {
  storeFiles(): StoreFiles;
  forgetPerson(user: string, team: string | null): Promise<Forgotten>;
  /** In the order in which they are told. */
  checks(): readonly Check[];
}

/** Adds `backup`, `restore`, `doctor` and `forget`. `report` hears false when the doctor found something wrong. */
export function addStoreVerbs(
  program: Command,
  context: StoreTools & { readonly terminal: Terminal },
  report: (isClean: boolean) => void,
): void {
  const { terminal } = context;
  program
    .command('backup')
    .description('copy the store into a new file, while the bot runs, and check the copy')
    .argument('<file>', 'a file that is not there yet')
    .action((file: string) => runBackup(file, context.storeFiles(), terminal));
  program
    .command('restore')
    .description('put a backup in the place of the store; the bot must be stopped')
    .argument('<file>', 'what backup has written')
    .action((file: string) => runRestore(file, context.storeFiles(), terminal));
  program
    .command('doctor')
    .description('say what is wrong with settings, store, Slack and feeds, and how to mend it')
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      report(await runDoctor(context.checks(), { json, terminal }));
    });
  program
    .command('forget')
    .description('remove what is kept of a person')
    .argument('<user>', "the person's id in Slack, U…")
    .option('--team <id>', 'in this workspace alone, T…')
    .action((user: string, { team }: { readonly team?: string }) => {
      return runForget(user, { ...(team === undefined ? {} : { team }), terminal, forgetPerson: context.forgetPerson });
    });
}
