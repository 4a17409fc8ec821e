/** Ids and codes that place a line of the log; never what was asked or answered. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where the bot writes what an operator should know. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** The same log with ids on every line. */
export function withFields(log: Log, fields: LogFields): Log {
  return {
    info: (message, more) => log.info(message, { ...fields, ...more }),
    warn: (message, more) => log.warn(message, { ...fields, ...more }),
    error: (message, more) => log.error(message, { ...fields, ...more }),
  };
}

/** The place an error came from: its class and its innermost frames, without its message, which may quote a question. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.match(/^ {4}at .{1,200}$/gm) ?? [];
  return {
    error: error.name,
    at: frames
      .slice(0, 3)
      .map((frame) => frame.trim())
      .join(' < '),
  };
}
