import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

/** The terminal a command runs in; the process's own in production. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Whether text on stdout may carry colour. */
  readonly colour: boolean;
}

/** Writes one line to stdout and waits while the reader is slower than we are. */
export async function printLine(terminal: Terminal, line: string): Promise<void> {
  if (!terminal.stdout.write(`${line}\n`)) await once(terminal.stdout, 'drain');
}

/** One line on stderr, for what is no part of the answer. */
export function warn(terminal: Terminal, line: string): void {
  terminal.stderr.write(`${line}\n`);
}

/** The lines of a text, numbered from 1, without their ends; the last may lack one. */
export async function* readLines(input: Readable): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    yield { line, number };
  }
}

export type Style = 'bold' | 'dim' | 'underline' | 'yellow' | 'cyan';

/** Text in a style where colour is allowed, plain elsewhere. */
export function paint(terminal: Terminal, style: Style, text: string): string {
  return terminal.colour ? styleText(style, text) : text;
}
