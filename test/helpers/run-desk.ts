import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readDeskConfig } from '../../src/config.ts';
import { runProgram } from '../../src/terminal/program.ts';
import type { StoreTools } from '../../src/terminal/store-verbs.ts';
import { openDesk } from '../../src/wire.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process on the real desk, with `input` on its stdin. */
export async function runDesk(args: readonly string[], input = '', store?: StoreTools): Promise<Run> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const printed = Promise.all([text(stdout), text(stderr)]);
  const terminal = { stdin, stdout, stderr, colour: false };
  const tools = store && { openStoreTools: async () => store };
  const code = await runProgram(args, { terminal, config: readDeskConfig({}), openDesk, ...tools });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, stdout: out, stderr: err };
}

/** The lines of some output, parsed as JSON each. */
export function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
