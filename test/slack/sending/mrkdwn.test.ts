import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, mrkdwnLink, safeUrl, unescapeMrkdwn } from '../../../src/slack/sending/mrkdwn.ts';

describe('escaping', () => {
  it('changes exactly &, < and >', () => {
    expect(escapeMrkdwn('<!channel> & "a" *b* _c_ \'d\' |')).toBe('&lt;!channel&gt; &amp; "a" *b* _c_ \'d\' |');
  });

  it('is undone exactly, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unescapeMrkdwn(escapeMrkdwn(text))).toBe(text);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/a|b>c<d', 'https://example.org/a%7Cb%3Ec%3Cd'],
    ['https://example.org/wiki/M777_(howitzer)', 'https://example.org/wiki/M777_(howitzer)'],
    ['http://example.org/?q=a|b', 'http://example.org/?q=a%7Cb'],
  ])('%s is linked as %s', (address, linked) => {
    expect(safeUrl(address)).toBe(linked);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org', '', 'https://'])(
    '%j is not linked',
    (address) => {
      expect(safeUrl(address)).toBeNull();
      expect(mrkdwnLink(address, 'Open')).toBe('Open');
    },
  );

  it('of more than 3,000 characters is not linked', () => {
    expect(safeUrl(`https://example.org/${'a'.repeat(3_000)}`)).toBeNull();
  });

  it('cannot end its link early, nor can the label', () => {
    expect(mrkdwnLink('https://example.org/?a=1&b=|>', 'a <b> |\nc')).toBe(
      '<https://example.org/?a=1&amp;b=%7C%3E|a &lt;b&gt; | c>',
    );
  });
});
