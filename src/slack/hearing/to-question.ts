import { OURS, SLACK_LIMITS } from '../limits.ts';
import { oneLine, unescapeMrkdwn } from '../sending/mrkdwn.ts';

/** What a person's text to the bot asks for. */
export type Request =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly chars: number };

/** Reads the text of a command, mention or message; anything may stand in it, NUL included. */
export function toRequest(slackText: string): Request {
  const text = toQuestion(slackText);
  if (text === '') return { kind: 'empty' };
  if (/^(help|\?)$/i.test(text)) return { kind: 'help' };
  if (text.length > OURS.questionChars) return { kind: 'too-long', chars: text.length };
  return { kind: 'question', text };
}

/**
 * Slack's text as the words a person wrote: one line, mentions gone (whom one speaks to is no part of a question), channels
 * and links as their labels, entities unescaped, typographic quotes made plain, invisible characters gone.
 */
export function toQuestion(slackText: string): string {
  const raw = slackText.slice(0, SLACK_LIMITS.textChars);
  // Entities after the markup: an escaped `<` was typed by a person and must not become markup.
  return oneLine(rewrite(unescapeMrkdwn(rewrite(raw, MARKUP)), REPAIRS));
}

type Rewrites = readonly (readonly [pattern: RegExp, by: string])[];

function rewrite(text: string, rewrites: Rewrites): string {
  return rewrites.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
}

/** What Slack puts in for what was typed (docs.slack.dev/messaging/formatting-message-text); labelled forms first. */
const MARKUP: Rewrites = [
  // <@U1> <@U1|name>
  [/<@[^<>]{1,300}>/g, ' '],
  // <#C1|general> <!subteam^S1|@desk>
  [/<[#!][^<>|]{1,300}\|([^<>]{0,3000})>/g, '$1'],
  // <#C1> <!here>
  [/<[#!][^<>|]{1,300}>/g, ' '],
  // <https://a.example/b|label> <https://a.example/b>
  [/<[^<>|]{1,3000}\|([^<>]{1,3000})>/g, '$1'],
  [/<([^<>|]{1,3000})\|?>/g, '$1'],
];

const REPAIRS: Rewrites = [
  [/[\u2018\u2019\u201A\u201B]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"'],
  // Zero-width and direction marks: invisible, yet they would split or hide words.
  [/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''],
  // Control characters and halves of characters.
  [/[\p{Cc}\p{Cs}]/gu, ' '],
];
