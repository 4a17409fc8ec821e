import { SLACK_LIMITS } from '../limits.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text that may stand in mrkdwn: exactly `&`, `<` and `>` escaped, so that `<!channel>`, `<@U…>` and links in an article's
 * title come out as text (docs.slack.dev/messaging/formatting-message-text).
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** The reverse, in one pass, so that a typed `&amp;lt;` stays `&lt;`. */
export function unescapeMrkdwn(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}

/**
 * An address that can stand in a link, or null: http and https only, with spaces, `<`, `>` and `|` percent-encoded, since
 * the latter three would end the link. Null as well when it is no address or longer than Slack takes.
 */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const encoded = url.href.replace(/[|<>\s]/g, encodeURIComponent);
  return encoded.length <= SLACK_LIMITS.urlChars ? encoded : null;
}

/** A mrkdwn link; where the address cannot be linked, the escaped label alone. */
export function mrkdwnLink(address: string, label: string): string {
  const url = safeUrl(address);
  const text = escapeMrkdwn(oneLine(label));
  return url ? `<${escapeMrkdwn(url)}|${text}>` : text;
}

/** Runs of white space, line breaks and control characters included, as one space each; blank text as the empty string. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
