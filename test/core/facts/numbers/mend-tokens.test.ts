import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens-of.ts';

const words = (text: string) => tokensOf(text).map((token) => token.text);

describe('mending', () => {
  it.each([
    ['worth EUR3.4bn', ['worth', 'EUR', '3.4', 'bn']],
    ['for PS21,700', ['for', 'PS', '21,700']],
    ['costs Rs.2,000', ['costs', 'Rs.', '2,000']],
    ['paid Rs500cr', ['paid', 'Rs', '500', 'cr']],
    ['about $US17,246,208', ['about', '$', 'US', '17,246,208']],
    ['at minus-1.4', ['at', 'minus', '1.4']],
    ['a sub-7 chip', ['a', 'sub', '7', 'chip']],
    ['10%-15%', ['10', '%', '-', '15', '%']],
    ['at .001 per cent', ['at', '.001', 'per', 'cent']],
    ['paid $5.4m.', ['paid', '$', '5.4', 'm', '.']],
  ])('parts "%s" at its marks', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['an 8x8 truck', '8x8'],
    ['7.62x51mm rounds', '7.62x51mm'],
    ['at 10.45pm', '10.45pm'],
    ['a 5G mast', '5G'],
    ['Type 054A', '054A'],
    ['twelve Leopard 2A6s', '2A6s'],
  ])('keeps the name in "%s" whole', (text, expected) => expect(words(text)).toContain(expected));

  it.each(['In 2018, 300 came', 'F-16 and S-400', 'the TB2 drone', '105mm howitzers', 'at 10:30 on 3 June'])(
    'leaves "%s" as it is',
    (text) => expect(tokensOf(text)).toEqual(tokensOf(text, { mended: false })),
  );

  it('keeps every offset true and in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Rs',
      'PS',
      '$',
      'US',
      'minus-',
      '5',
      '.',
      ',',
      '000',
      '2.7m',
      '-',
      ' ',
      'x',
      '%',
      '⁄',
      'm.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});
