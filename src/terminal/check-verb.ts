import { factToJson, hitToJson } from '../core/answer/answer-json.ts';
import type { CheckedPart, ClaimCheck } from '../core/model/claim-check.ts';
import { NOTHING_TO_CHECK, VERDICT_WORDS } from '../core/wording/claim-words.ts';
import { paint, printLine, type Terminal } from './streams.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly terminal: Terminal;
}

/** `desk check "CLAIM"`: each thing that the text says, and what the record says of it. */
export async function printCheck(result: ClaimCheck, { json, terminal }: CheckOptions): Promise<void> {
  if (json) return printLine(terminal, JSON.stringify(checkToJson(result), null, 2));
  if (result.verdict === null) return printLine(terminal, NOTHING_TO_CHECK);
  for (const part of result.parts) await printLine(terminal, partLine(part, terminal));
  for (const { article, passage } of result.hits) {
    const quotes = new Set(result.facts.filter(({ passageId }) => passageId === passage.id).map(({ quote }) => quote));
    for (const quote of quotes) await printLine(terminal, `\n▎ ${quote}`);
    await printLine(
      terminal,
      paint(
        terminal,
        'dim',
        `  ${[article.source, article.published, article.url ?? article.id].filter(Boolean).join(' · ')}`,
      ),
    );
  }
}

function partLine({ part, text, verdict, says }: CheckedPart, terminal: Terminal): string {
  const word = verdict === 'contradicted' ? VERDICT_WORDS[verdict].toUpperCase() : VERDICT_WORDS[verdict];
  const what = `${part.padEnd(8)}  "${text}"`;
  return `${paint(terminal, 'bold', word.padEnd(17))}  ${what}${says === null ? '' : `  the record: ${says}`}`;
}

function checkToJson({ text, verdict, parts, facts, hits }: ClaimCheck) {
  return { text, verdict, parts, facts: facts.map(factToJson), hits: hits.map(hitToJson) };
}
