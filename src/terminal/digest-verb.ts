import { z } from 'zod';
import { digest } from '../app/digest.ts';
import { InputError } from '../app/input-error.ts';
import type { Desk } from '../app/ports/record.ts';
import { digestToJson } from '../core/answer/answer-json.ts';
import type { Digest } from '../core/model/answer.ts';
import { dealWords } from '../core/wording/deal-words.ts';
import { paint, printLine, type Terminal } from './streams.ts';

export interface DigestOptions {
  readonly since?: string;
  readonly json?: boolean;
  readonly terminal: Terminal;
}

/** `YYYY-MM-DD`, and in the calendar. */
const CalendarDay = z.iso.date();

/** `desk digest [--since DATE]`: the articles since a day, each with its lead and its deals. */
export async function runDigest(desk: Desk, { since, json, terminal }: DigestOptions): Promise<void> {
  if (since !== undefined && !CalendarDay.safeParse(since).success) {
    throw new InputError(`--since is "${since}", which is no day. Write it as YYYY-MM-DD.`);
  }
  const result = await digest(since ?? null, desk);
  if (json) return printLine(terminal, JSON.stringify(digestToJson(result), null, 2));
  for (const line of digestLines(result, terminal)) await printLine(terminal, line);
}

function digestLines({ entries, since, coverage }: Digest, terminal: Terminal): string[] {
  if (entries.length === 0)
    return [`Nothing new${since ? ` since ${since}` : ''}; ${coverage.articles} articles in the record.`];
  return entries.flatMap(({ article, lead, deals }) => [
    paint(terminal, 'bold', `${article.published}  ${article.title}`),
    `  ${lead}`,
    ...deals.map((deal) => `  • ${dealWords(deal)}`),
    paint(terminal, 'dim', `  ${[article.source, article.url ?? article.id].filter(Boolean).join(' · ')}`),
    '',
  ]);
}
