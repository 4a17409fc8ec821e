import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuestion, toRequest } from '../../../src/slack/hearing/to-question.ts';

describe('a question out of Slack text', () => {
  it.each([
    ['<@UDESK> bangladesh turkey', 'bangladesh turkey'],
    ['<@UDESK|desk>: how many?', ': how many?'],
    ['hey <@U1>, what of <#C1|defence-news>?', 'hey , what of defence-news?'],
    ['see <https://example.org/a?b=1&amp;c=2|the article>', 'see the article'],
    ['see <https://example.org/a?b=1&amp;c=2>', 'see https://example.org/a?b=1&c=2'],
    ['<!subteam^S1|@analysts> who bought?', '@analysts who bought?'],
    ['<!here> <#C1> who bought?', 'who bought?'],
    ['R&amp;D &lt;&gt; &amp;lt;', 'R&D <> &lt;'],
    ['what\u2019s \u201Cnew\u201D', 'what\'s "new"'],
    ['line\none\ttwo   three', 'line one two three'],
    ['nul\u0000byte \u202Ehidden\u202C \uFEFFmark', 'nul byte hidden mark'],
    ['half \uD83D a smile', 'half a smile'],
    ['كم عدد المدافع؟', 'كم عدد المدافع؟'],
    ['how many 🚁?', 'how many 🚁?'],
  ])('%j is read as %j', (slackText, question) => {
    expect(toQuestion(slackText)).toBe(question);
  });

  it('keeps markup that a person typed as text', () => {
    expect(toQuestion('&lt;!channel&gt; &lt;@U1&gt; who bought?')).toBe('<!channel> <@U1> who bought?');
  });

  it('never throws, and leaves no control character, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(toQuestion(text)).not.toMatch(/\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});

describe('a request', () => {
  it.each(['', '   ', '<@UDESK>', '\u0000', '<!channel>'])('%j is empty', (text) => {
    expect(toRequest(text)).toEqual({ kind: 'empty' });
  });

  it.each(['help', ' HELP ', '<@UDESK> help', '?'])('%j asks for help', (text) => {
    expect(toRequest(text)).toEqual({ kind: 'help' });
  });

  it('is a question when the word help is only a part of it', () => {
    expect(toRequest('did Turkey help Bangladesh?')).toEqual({ kind: 'question', text: 'did Turkey help Bangladesh?' });
  });

  it('of 1,000 characters is a question, of one more too long', () => {
    expect(toRequest('a'.repeat(1_000)).kind).toBe('question');
    expect(toRequest('a'.repeat(1_001))).toEqual({ kind: 'too-long', chars: 1_001 });
  });

  it('is measured by its words, not by the markup around them', () => {
    expect(toRequest(`<https://example.org/${'x'.repeat(2_000)}|link> who?`).kind).toBe('question');
  });
});
