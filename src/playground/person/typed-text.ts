import { escapeMrkdwn } from '../../slack/sending/mrkdwn.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * What a person types as Slack stores and sends it (docs.slack.dev/messaging/formatting-message-text): `& < >` escaped,
 * addresses as links, `@name` and `#name` of who and what is here as mentions. Names inside an address stay part of it.
 */
export function asMrkdwn(typed: string, workspace: Workspace): string {
  const mentions = mentionsOf(workspace);
  // Longest first, so that no name hides behind a shorter one.
  const names = [...mentions.keys()].sort((a, b) => b.length - a.length).map(quoted);
  const addressOrName = new RegExp(`\\bhttps?://[^\\s<>|]{1,2000}|(?<!\\w)(?:${names.join('|')})(?![\\w-])`, 'gi');
  return escapeMrkdwn(typed).replace(addressOrName, (found) => mentions.get(found.toLowerCase()) ?? `<${found}>`);
}

/** By what is typed, in small letters and escaped: `@defence desk`, `#general`. */
function mentionsOf(workspace: Workspace): ReadonlyMap<string, string> {
  const people = workspace
    .users()
    .flatMap(({ id, name, realName }) => [name, realName].map((each) => [`@${each}`, `<@${id}>`] as const));
  const channels = workspace
    .channels()
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }) => [`#${name}`, `<#${id}|${name}>`] as const);
  return new Map([...people, ...channels].map(([name, mention]) => [escapeMrkdwn(name).toLowerCase(), mention]));
}

/** Text as a pattern that matches it and nothing else. */
function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A command and what follows it; null where the text begins with no slash. */
export function readCommand(typed: string): { readonly command: string; readonly text: string } | null {
  const match = /^(?<command>\/[\w-]{1,40})(?:\s+(?<text>[\s\S]*))?$/.exec(typed.trimEnd());
  if (!match?.groups?.command) return null;
  return { command: match.groups.command, text: escapeMrkdwn((match.groups.text ?? '').trim()) };
}
