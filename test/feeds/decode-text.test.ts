import { describe, expect, it } from 'vitest';
import { decodeText, MAX_FILE_BYTES } from '../../src/feeds/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('has composed accents, one kind of line end and no byte-order mark', () => {
    expect(decodeText(utf8('\ufeffTu\u0308rkiye\r\nand\rKırıkkale'))).toEqual({ text: 'Türkiye\nand\nKırıkkale' });
  });

  it('has nothing in it that would turn the direction of what follows', () => {
    expect(decodeText(utf8('a \u202Eyad\u202C b \u2067c\u2069, שלום'))).toEqual({ text: 'a yad b c, שלום' });
  });

  it('may be as large as the limit and no larger', () => {
    expect(decodeText(new Uint8Array(MAX_FILE_BYTES).fill(97))).toHaveProperty('text');
    expect(decodeText(new Uint8Array(1_200_000).fill(97))).toEqual({
      line: null,
      problem: 'the file has 1.2 MB, over the limit of 1 MB',
      remedy: 'Split it into its articles',
    });
  });

  it('is refused with its line where it is not UTF-8 or holds a NUL byte', () => {
    const latin1 = Uint8Array.from([...utf8('Türkiye\n'), 0x54, 0xfc, 0x72]);
    expect(decodeText(latin1)).toMatchObject({ line: 2, problem: 'the file is not UTF-8 text' });
    expect(decodeText(utf8('a\nb\nc\0'))).toMatchObject({ line: 3, problem: expect.stringContaining('NUL') });
  });
});
