import type { Refusal } from './ports/record.ts';

/** A refusal as one line: `refused FILE:LINE: PROBLEM. REMEDY.` */
export function refusalLine({ file, line, problem, remedy }: Refusal): string {
  return `refused ${file}${line === null ? '' : `:${line}`}: ${problem}. ${remedy}.`;
}
