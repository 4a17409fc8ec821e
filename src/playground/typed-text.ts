import { escapeMrkdwn } from '../slack/mrkdwn.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a person types as Slack stores and sends it (docs.slack.dev/messaging/formatting-message-text): `& < >` escaped,
 * `@name` and `#name` of who and what is here as mentions, addresses as links.
 */
export function asMrkdwn(typed: string, workspace: Workspace): string {
  const names = namesOf(workspace);
  const escaped = escapeMrkdwn(typed);
  // Longest first, so that no name hides behind a shorter one.
  return ADDRESS_OR_NAME(names).reduce((text, [pattern, replace]) => text.replace(pattern, replace), escaped);
}

type Rewrite = readonly [pattern: RegExp, replace: (written: string) => string];

function ADDRESS_OR_NAME(names: ReadonlyMap<string, string>): readonly Rewrite[] {
  const anyName = [...names.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return [
    [/\bhttps?:\/\/[^\s<>|]{1,2000}/g, (address) => `<${address}>`],
    [new RegExp(`(?:${anyName})(?![\\w-])`, 'gi'), (name) => names.get(name.toLowerCase()) ?? name],
  ];
}

function namesOf(workspace: Workspace): ReadonlyMap<string, string> {
  const people = workspace
    .users()
    .flatMap(({ id, name, realName }) => [name, realName].map((each) => [`@${each}`, `<@${id}>`]));
  const channels = workspace
    .channels()
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }) => [`#${name}`, `<#${id}|${name}>`]);
  const entries = [...people, ...channels].map(
    ([name = '', mention = '']) => [escapeMrkdwn(name).toLowerCase(), mention] as const,
  );
  return new Map(entries.sort(([a], [b]) => b.length - a.length));
}

/** A command and what follows it; null where the text begins with no slash. */
export function readCommand(typed: string): { readonly command: string; readonly text: string } | null {
  const match = /^(?<command>\/[\w-]{1,40})(?:\s+(?<text>[\s\S]*))?$/.exec(typed.trimEnd());
  if (!match?.groups?.command) return null;
  return { command: match.groups.command, text: escapeMrkdwn((match.groups.text ?? '').trim()) };
}
