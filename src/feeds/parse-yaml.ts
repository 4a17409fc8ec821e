import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Mistake } from './mistake.ts';

/** A YAML text as plain data, with where each part of it stands. */
export interface YamlData {
  readonly value: unknown;
  /** The line of the part at a path, or of the nearest part around it that is there. */
  lineAt(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML 1.2 (core schema: `NO` is Norway, a date is text). Duplicate keys and alias bombs are mistakes.
 * `firstLine` is the line of the file that the text begins on. Never throws.
 */
export function parseYaml(text: string, firstLine: number): YamlData | Mistake {
  const lines = new LineCounter();
  // What is missing at the end of the text is told of its last line.
  const last = text.trimEnd().length;
  const lineOf = (offset: number) => Math.max(lines.linePos(Math.min(offset, last)).line, 1) + firstLine - 1;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
    const error = document.errors[0];
    if (error) {
      const remedy = 'Correct it, or put the value in quotes';
      return { line: lineOf(error.pos[0]), problem: `YAML: ${oneLine(error.message)}`, remedy };
    }
    const lineAt = (path: readonly PropertyKey[]) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineOf(node.range[0]);
      }
      return firstLine;
    };
    return { value: document.toJS(), lineAt };
  } catch (error) {
    // An alias bomb, or brackets nested too deep for the parser.
    const problem = `YAML: ${oneLine(error instanceof Error ? error.message : String(error))}`;
    return { line: firstLine, problem, remedy: 'Write it out without aliases and deep nesting' };
  }
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim().slice(0, 200);
}
