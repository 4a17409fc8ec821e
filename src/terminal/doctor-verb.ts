import { type Found, runChecks } from '../app/doctor/run-checks.ts';
import type { Check, Level } from '../app/ports/checks.ts';
import { paint, printLine, type Style, type Terminal } from './streams.ts';

export interface DoctorOptions {
  readonly json?: boolean;
  readonly terminal: Terminal;
}

/** `desk doctor`: what is wrong and how to mend it. Returns false when anything is wrong. */
export async function runDoctor(checks: readonly Check[], { json, terminal }: DoctorOptions): Promise<boolean> {
  const found = await runChecks(checks);
  if (json) await printLine(terminal, JSON.stringify(found, null, 2));
  else for (const each of found) await printLine(terminal, line(each, terminal));
  return found.every(({ level }) => level !== 'wrong');
}

const STYLES: Readonly<Record<Level, Style>> = { ok: 'dim', warn: 'yellow', wrong: 'bold' };

function line({ check, level, what, remedy }: Found, terminal: Terminal): string {
  // A setting's own message may take several lines.
  const words = [what, remedy]
    .filter(Boolean)
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
  return `${paint(terminal, STYLES[level], level.padEnd(5))}  ${check}: ${words}`;
}
