import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../app/ports/log.ts';

/**
 * Bolt's own lines in the desk's log: warnings and errors only, tokens blanked. Its debug lines carry whole requests, and
 * with them what people asked, so that they are dropped whatever the level.
 */
export function boltLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn(inOneLine(parts)),
    error: (...parts) => log.error(inOneLine(parts)),
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}

function inOneLine(parts: readonly unknown[]): string {
  const words = parts.map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : String(part)));
  return `bolt: ${words
    .join(' ')
    .replace(/\b(?:xox[a-z]|xapp)-[\w-]+/g, '[token]')
    .slice(0, 500)}`;
}
