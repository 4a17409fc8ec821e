import { Command, CommanderError, Option } from 'commander';
import { InputError } from '../app/input-error.ts';
import type { Desk } from '../app/ports/record.ts';
import { refusalLine } from '../app/refusal-line.ts';
import { FILTERS } from '../core/question/read-filters.ts';
import { runAsk, runAskOnStdin } from './ask-verb.ts';
import { printCheck } from './check-verb.ts';
import { runDeals } from './deals-verb.ts';
import { runDigest } from './digest-verb.ts';
import { runFacts, runFactsOnStdin } from './facts-verb.ts';
import { addIngest, type IngestContext } from './ingest-verb.ts';
import { progressLine } from './progress.ts';
import { runSearch } from './search-verb.ts';
import { addStoreVerbs, type StoreContext } from './store-verbs.ts';
import { type Terminal, warn } from './streams.ts';
import { runTimeline } from './timeline-verb.ts';

/** Where the knowledge lies: the folder asked for, and the shipped names for a folder that has none. */
interface Places {
  readonly knowledgeDir: string;
  readonly shippedNamesDir: string;
}

export interface ProgramContext {
  readonly terminal: Terminal;
  readonly config: Places;
  openDesk(places: Places, onProgress: (done: number, total: number) => void): Promise<Desk>;
  /** For the verb that adds to the store. */
  readonly openIngest?: IngestContext['openIngest'];
  /** For the verbs that look after the store. */
  readonly openStoreTools?: StoreContext['openStoreTools'];
}

interface VerbOptions {
  readonly knowledge?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly explain?: boolean;
  readonly stdin?: boolean;
  readonly since?: string;
  readonly corpus?: string;
}

/** Runs one command line. Returns the exit code: 0, 1 for lines that could not be read or a fault, 2 for bad usage. */
export async function runProgram(args: readonly string[], context: ProgramContext): Promise<number> {
  const outcome = { isClean: true };
  const program = buildProgram(context, (isClean) => {
    outcome.isClean &&= isClean;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome.isClean ? 0 : 1;
  } catch (error) {
    // Commander has said its line already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    warn(context.terminal, `desk: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof InputError ? 2 : 1;
  }
}

type Report = (isClean: boolean) => void;

function buildProgram(context: ProgramContext, report: Report): Command {
  const { terminal } = context;
  const program = new Command('desk')
    .description('Defence Desk: the passage that says it, and the facts in it.')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(`desk: ${text.trim().replaceAll('\n', ' ')} See desk --help.\n`),
    })
    .addHelpText('after', EXAMPLES);
  addAsk(program, context);
  addFacts(program, context, report);
  addDeals(program, context);
  addTimeline(program, context);
  addDigest(program, context);
  addCheck(program, context);
  addSearch(program, context, report);
  const { openIngest, openStoreTools } = context;
  if (openIngest) addIngest(program, { terminal, openIngest }, report);
  if (openStoreTools) addStoreVerbs(program, { terminal, openStoreTools }, report);
  program.action(() => {
    const verbs = program.commands.map((each) => each.name()).join(', ');
    throw new InputError(`say what to do: ${verbs}. See desk --help.`);
  });
  return program;
}

const EXAMPLES = `
Examples:
  desk ask "how many Boran howitzers did Bangladesh buy?"
  desk check "Bangladesh bought 200 Boran howitzers"
  desk facts bangladesh turkey --csv
  desk deals bangladesh --csv
  desk digest --since 2025-06-01`;

const FILTER_HELP = `
In the question, these narrow what answers; alone, they list what they leave. Where a value has spaces, put the whole
question in single quotes.
${Object.entries(FILTERS)
  .map(([name, value]) => `  ${name}:${value}`)
  .join('\n')}`;

function addAsk(program: Command, context: ProgramContext): void {
  verb(program, 'ask', 'answer a question from the articles')
    .argument('[question...]', 'the question, in words or as keywords')
    .addOption(JSON_OPTION)
    .option('--explain', 'tell why each passage was chosen')
    .option('--stdin', 'one question a line in, one JSON answer a line out')
    .addHelpText('after', FILTER_HELP)
    .action(async (words: readonly string[], options: VerbOptions) => {
      const desk = await openedDesk(context, options);
      if (options.stdin) return runAskOnStdin(desk, context.terminal);
      await runAsk(desk, given(words, 'a question'), { ...options, terminal: context.terminal });
    });
}

function addFacts(program: Command, context: ProgramContext, report: Report): void {
  verb(program, 'facts', 'list the facts read in the articles')
    .argument('[terms...]', 'only facts of passages about these')
    .addOption(JSON_OPTION)
    .option('--csv', 'print CSV')
    .option('--stdin', 'one {"id","text","published"} a line in, one {"id","facts"} a line out')
    .action(async (terms: readonly string[], options: VerbOptions) => {
      const desk = await openedDesk(context, options);
      if (options.stdin) return report(await runFactsOnStdin(desk.index, context.terminal));
      await runFacts(desk, terms.join(' '), { ...options, terminal: context.terminal });
    });
}

function addDeals(program: Command, context: ProgramContext): void {
  verb(program, 'deals', 'the register: one row a deal, each status apart')
    .argument('[terms...]', 'only deals of these countries, makers, systems or statuses')
    .addOption(JSON_OPTION)
    .option('--csv', "print CSV in a trade register's columns")
    .action(async (terms: readonly string[], options: VerbOptions) => {
      await runDeals(await openedDesk(context, options), terms.join(' '), { ...options, terminal: context.terminal });
    });
}

function addTimeline(program: Command, context: ProgramContext): void {
  verb(program, 'timeline', 'what happened and is planned, by date')
    .argument('[terms...]', 'only what is about these countries, makers, systems or statuses')
    .addOption(JSON_OPTION)
    .action(async (terms: readonly string[], options: VerbOptions) => {
      await runTimeline(await openedDesk(context, options), terms.join(' '), {
        ...options,
        terminal: context.terminal,
      });
    });
}

function addDigest(program: Command, context: ProgramContext): void {
  verb(program, 'digest', 'what is new in the articles')
    .option('--since <date>', 'only articles published on or after this day, YYYY-MM-DD')
    .addOption(JSON_OPTION)
    .action(async (options: VerbOptions) => {
      await runDigest(await openedDesk(context, options), { ...options, terminal: context.terminal });
    });
}

function addCheck(program: Command, context: ProgramContext): void {
  verb(program, 'check', 'check each number, date, party, system and status of a text against the articles')
    .argument('[claim...]', 'the text')
    .addOption(JSON_OPTION)
    .action(async (words: readonly string[], options: VerbOptions) => {
      const claim = given(words, 'a text to check');
      const desk = await openedDesk(context, options);
      await printCheck(await desk.check(claim), { ...options, terminal: context.terminal });
    });
}

function addSearch(program: Command, context: ProgramContext, report: Report): void {
  verb(program, 'search', 'rank the passages of an outside corpus')
    .requiredOption('--corpus <file>', 'one {"id","docId","title","published","text"} a line')
    .option('--stdin', 'one {"id","text"} query a line in, one {"id","hits"} a line out')
    .action(async ({ corpus = '', ...options }: VerbOptions) => {
      if (!options.stdin) throw new InputError('search reads its queries with --stdin.');
      const desk = await openedDesk(context, options);
      report(await runSearch(corpus, desk.index, context.terminal));
    });
}

const JSON_OPTION = new Option('--json', 'print JSON');

function verb(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--knowledge <dir>', 'folder of articles and names (default: KNOWLEDGE_DIR, or the shipped one)');
}

function given(words: readonly string[], what: string): string {
  if (words.length === 0) throw new InputError(`${what} is missing. See desk --help.`);
  return words.join(' ');
}

async function openedDesk({ config, terminal, openDesk }: ProgramContext, options: VerbOptions): Promise<Desk> {
  const places = { ...config, knowledgeDir: options.knowledge ?? config.knowledgeDir };
  const desk = await openDesk(places, progressLine(terminal, 'Reading articles'));
  for (const refusal of desk.refusals) warn(terminal, `desk: ${refusalLine(refusal)}`);
  return desk;
}
