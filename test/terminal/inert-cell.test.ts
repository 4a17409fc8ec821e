import { describe, expect, it } from 'vitest';
import { inertCell } from '../../src/terminal/inert-cell.ts';

describe('a cell that a spreadsheet might run', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://evil.example","Click")',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '＝1+1',
  ])('is made inert: %j', (text) => {
    expect(inertCell(text)).toBe(`'${text}`);
  });

  it.each(['', '18', '-18', '+5.5', '1,200', 'about 20', 'F-16', 'a = b', '“-quoted”', '2024-03'])(
    'and nothing else is touched: %j',
    (text) => {
      expect(inertCell(text)).toBe(text);
    },
  );
});
