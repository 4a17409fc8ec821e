import type { z } from 'zod';
import { printLine, readLines, type Terminal, warn } from './streams.ts';

/**
 * Reads one JSON object a line, writes one a line. A line that is no such object is answered by `{"id":null,"error"}` in
 * its place, so that answers stay beside their lines, and told on stderr. False when there was one.
 */
export async function eachJsonLine<Line>(
  terminal: Terminal,
  schema: z.ZodType<Line>,
  answer: (line: Line) => object | Promise<object>,
): Promise<boolean> {
  let isClean = true;
  for await (const { line, number } of readLines(terminal.stdin)) {
    const parsed = parseLine(line, schema);
    if ('problem' in parsed) {
      isClean = false;
      const error = `line ${number}: ${parsed.problem}`;
      warn(terminal, error);
      await printLine(terminal, JSON.stringify({ id: null, error }));
    } else {
      await printLine(terminal, JSON.stringify(await answer(parsed.value)));
    }
  }
  return isClean;
}

type Parsed<Line> = { readonly value: Line } | { readonly problem: string };

/** One line of JSON judged by a schema; the problem names the field and what was expected of it. */
export function parseLine<Line>(line: string, schema: z.ZodType<Line>): Parsed<Line> {
  const json = parseJson(line);
  if ('problem' in json) return json;
  const result = schema.safeParse(json.value);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  return { problem: `${issue?.path.join('.') || 'the line'}: ${issue?.message}` };
}

function parseJson(line: string): Parsed<unknown> {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}
