import type { Terminal } from './streams.ts';

/** Work shorter than this shows nothing (issue 2: a line when work takes over a second). */
const SILENT_MS = 1000;

/** A line on stderr that counts up while long work goes on, and is wiped at its end; nothing unless stderr is a terminal. */
export function progressLine(terminal: Terminal, label: string): (done: number, total: number) => void {
  const { stderr } = terminal;
  if (!stderr.isTTY) return () => {};
  const begunAt = Date.now();
  return (done, total) => {
    if (Date.now() - begunAt < SILENT_MS) return;
    stderr.write(done < total ? `\r${label} ${done} of ${total}` : '\r\u001b[K');
  };
}
