import { SLACK_LIMITS } from '../limits.ts';
import { toQuestion } from './to-question.ts';

/** Longer than a message that one person writes; the rest is left unchecked. */
const MOST_CHARS = 6_000;
const MOST_LINES = 20;

/** The text of a message to check. */
export interface ClaimText {
  readonly text: string;
  /** It went on. */
  readonly isCut: boolean;
}

/** A message's text as a person wrote it, each line a paragraph, cut where it is overlong. */
export function toClaim(slackText: string): ClaimText {
  const lines = slackText.slice(0, SLACK_LIMITS.textChars).split(/\r?\n/).map(toQuestion);
  const said = lines.filter((line) => line !== '');
  const kept = said.slice(0, MOST_LINES).join('\n\n');
  return { text: kept.slice(0, MOST_CHARS), isCut: said.length > MOST_LINES || kept.length > MOST_CHARS };
}

/**
 * The claim in `check "…"` or `check: …`, or null: by its exact shape, since "check out the new howitzers" is a question like
 * any other.
 */
export function claimIn(text: string): string | null {
  const { quoted, rest } = CHECK.exec(text)?.groups ?? {};
  return quoted ?? rest ?? null;
}

const CHECK = /^check(?::? "(?<quoted>[^"]+)"|: ?(?<rest>[^"\s].*))$/i;
