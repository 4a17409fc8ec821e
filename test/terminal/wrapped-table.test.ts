import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wrappedTable, wrapWords } from '../../src/terminal/wrapped-table.ts';

const terminal = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), colour: false };

describe('a table that cuts nothing', () => {
  it('goes on below in a column that is too narrow', () => {
    const columns = [
      { key: 'a', head: 'One', maxChars: 6 },
      { key: 'b', head: 'Two', maxChars: 10 },
    ] as const;
    expect(wrappedTable(columns, [{ a: 'x', b: 'three short words' }], terminal)).toEqual(
      [['One  Two'], ['x    three', '     short', '     words']].map((lines) => lines.map((line) => line.trimEnd())),
    );
  });

  it('has its heads alone where there are no rows', () => {
    expect(wrappedTable([{ key: 'a', head: 'One', maxChars: 6 }], [], terminal)).toEqual([['One']]);
  });
});

describe('wrapped words', () => {
  it('break between words, and inside one only where it alone is too long', () => {
    expect(wrapWords('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapWords('a verylongword', 6)).toEqual(['a', 'verylo', 'ngword']);
    expect(wrapWords('', 6)).toEqual(['']);
    expect(wrapWords('two\nlines\there', 20)).toEqual(['two lines here']);
  });

  it('hold nothing that moves a cursor', () => {
    expect(wrapWords('18\u001b[2J units\u0007', 40)).toEqual(['18 [2J units']);
  });

  it('tear no character apart', () => {
    expect(wrapWords('🛰🛰🛰', 4)).toEqual(['🛰🛰', '🛰']);
  });
});
