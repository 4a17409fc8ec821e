import type { Desk } from '../app/ports/record.ts';
import { answerToJson } from '../core/answer/answer-json.ts';
import { answerLines } from './answer-lines.ts';
import { printLine, readLines, type Terminal } from './streams.ts';

export interface AskOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly terminal: Terminal;
}

/** `desk ask "QUESTION"`: one answer, in words or as JSON. */
export async function runAsk(desk: Desk, question: string, options: AskOptions): Promise<void> {
  const { terminal, json, explain = false } = options;
  const answer = await desk.ask(question);
  if (json) return printLine(terminal, JSON.stringify(answerToJson(answer), null, 2));
  for (const line of answerLines(answer, { terminal, explain })) await printLine(terminal, line);
}

/** `desk ask --stdin`: one question a line in, one JSON answer a line out; no line is the context of another. */
export async function runAskOnStdin(desk: Desk, terminal: Terminal): Promise<void> {
  for await (const { line } of readLines(terminal.stdin)) {
    await printLine(terminal, JSON.stringify(answerToJson(await desk.ask(line))));
  }
}
