import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine } from '../../src/terminal/progress.ts';

function terminalOf(isTTY: boolean) {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  return { stdin: new PassThrough(), stdout: new PassThrough(), stderr, colour: false };
}

const printed = ({ stderr }: ReturnType<typeof terminalOf>) => String(stderr.read() ?? '');

describe('the progress line', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps silent in the first second, then counts up in place and is wiped at the end', () => {
    const terminal = terminalOf(true);
    const report = progressLine(terminal, 'Reading articles');
    report(1, 9);
    expect(printed(terminal)).toBe('');
    vi.setSystemTime(Date.now() + 1_001);
    report(5, 9);
    expect(printed(terminal)).toBe('\rReading articles 5 of 9');
    report(9, 9);
    expect(printed(terminal)).toBe('\r\u001b[K');
  });

  it('says nothing where stderr is no terminal', () => {
    const terminal = terminalOf(false);
    const report = progressLine(terminal, 'Reading articles');
    vi.setSystemTime(Date.now() + 60_000);
    report(5, 9);
    expect(printed(terminal)).toBe('');
  });
});
