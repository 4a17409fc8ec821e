import { pino } from 'pino';
import type { Log } from './app/ports/log.ts';
import type { LogLevel } from './settings.ts';

/** The bot's log: one JSON object a line on stderr, written at once, so that nothing is lost when the process ends. */
export function createLog(level: LogLevel): Log {
  const stderr = pino.destination({ fd: 2, sync: true });
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stderr);
  return {
    info: (message, fields) => log.info(fields, message),
    warn: (message, fields) => log.warn(fields, message),
    error: (message, fields) => log.error(fields, message),
  };
}
