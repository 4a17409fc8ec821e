import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../../src/slack/blocks/answer-message.ts';
import { visibleStrings } from '../../helpers/message-numbers.ts';
import { ARTICLE, answered, deal, hit, PASSAGE, unanswered } from '../../helpers/slack-answers.ts';

describe('an answer', () => {
  const message = answerMessage(answered());
  const table = message.blocks.find((block) => block.type === 'data_table');

  it('begins with the headline, which notifications read', () => {
    expect(visibleStrings(message.blocks[0])).toEqual([answered().headline?.text]);
    expect(message.text.split('\n')[0]).toBe(answered().headline?.text);
  });

  it('keeps ordered and planned apart, one row each', () => {
    const rows = table?.rows.map((row) => row.map((cell) => (cell.type === 'raw_text' ? cell.text : cell.type)));
    expect(rows).toEqual([
      ['Status', 'Number', 'System', 'Buyer', 'Supplier', 'When'],
      ['ordered', '18', 'Boran 105mm howitzer', 'Bangladesh', 'Turkey (MKE)', '2024, from "last year"'],
      ['planned', '200 total', 'Boran 105mm howitzer', 'Bangladesh', 'Turkey (MKE)', 'not said'],
    ]);
  });

  it('names the system column for screen readers, and captions the table', () => {
    expect(table?.row_header_column_index).toBe(2);
    expect(table?.caption).not.toBe('');
  });

  it('quotes the passage with the matched words marked', () => {
    const quote = message.blocks.find(
      (block) => block.type === 'rich_text' && block.elements[0]?.type === 'rich_text_quote',
    );
    expect(visibleStrings(quote).join('')).toBe(PASSAGE.text);
    expect(JSON.stringify(quote)).toContain('{"type":"text","text":"18 Boran","style":{"bold":true}}');
  });

  it('says all of it again in words, with what is missing and the source', () => {
    expect(message.text).toBe(
      [
        '18 units: Boran 105mm howitzers, bought by Bangladesh (2024, from "last year")',
        `"${PASSAGE.text}"`,
        '• 18 units: Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered, 2024, from "last year"',
        '• 200 units in total: Boran 105mm howitzers, purchase by Bangladesh from Turkey (MKE); planned',
        'Not said: the value; delivery dates.',
        'Dhaka takes its first Turkish howitzers · Example Defence Wire, 3 June 2025 · https://example.org/howitzers?id=7&amp;page=2',
      ].join('\n'),
    );
  });

  it('ends with the source and its link', () => {
    expect(message.blocks.at(-1)).toEqual({
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          verbatim: true,
          text: 'Dhaka takes its first Turkish howitzers · Example Defence Wire, 3 June 2025 · <https://example.org/howitzers?id=7&amp;page=2|Open article>',
        },
      ],
    });
  });

  it('to another question than one about deals leaves them out, and tells the other facts', () => {
    const { evidence, event, status, ...claim } = deal();
    const person = { ...claim, kind: 'person', name: 'A. Visitor', role: null, organisation: null } as const;
    const [visitor, host] = [
      { ...person, id: 'p1' },
      { ...person, id: 'p2', name: 'B. Host' },
    ];
    const { text } = answerMessage(
      answered({ headline: { text: 'A. Visitor', factIds: ['p1'] }, facts: [visitor, host, deal()] }),
    );
    expect(text).toContain('\n• B. Host\n');
    expect(text).not.toMatch(/• 18|• A\. Visitor|Not said/);
  });

  it('cites an article without a publisher by its title', () => {
    const { text } = answerMessage(answered({ hits: [hit(['18'], PASSAGE, { ...ARTICLE, source: null, url: null })] }));
    expect(text).toMatch(/\nDhaka takes its first Turkish howitzers, 3 June 2025$/);
  });

  it('does not quote a passage again that the headline is a quotation of', () => {
    const { text } = answerMessage(answered({ headline: { text: `“${PASSAGE.text}”`, factIds: [] } }));
    expect(text.split(PASSAGE.text)).toHaveLength(2);
  });

  it('says how the question was understood, where that is not what was typed', () => {
    const question = { ...answered().question, text: 'how many howitzers: bangladesh', typed: 'how many?' };
    expect(answerMessage(answered({ question })).text).toContain('\nUnderstood as: how many howitzers: bangladesh\n');
    expect(message.text).not.toContain('Understood as');
  });

  it('has no button that does nothing yet, and no emoji', () => {
    expect(message.blocks.some((block) => block.type === 'actions')).toBe(false);
    expect(JSON.stringify(message)).not.toMatch(/\p{Extended_Pictographic}/u);
  });
});

describe('text from outside', () => {
  const evil = '<!channel> <@U1> <https://evil.example|click> & *bold*\nsecond line';
  const article = { ...ARTICLE, title: evil, source: evil, url: 'https://example.org/a|b)>' };
  const passage = { ...PASSAGE, text: `${evil} 18 howitzers` };
  const message = answerMessage(
    answered({
      headline: { text: evil, factIds: [] },
      hits: [hit(['18'], passage, article)],
      facts: [deal({ item: { ...howitzer(), text: evil }, buyer: evil, attribution: evil })],
      missing: [evil],
    }),
  );

  it('comes out as text wherever mrkdwn is read', () => {
    const mrkdwn = [message.text, ...visibleStrings(message.blocks.filter(({ type }) => type === 'context'))].join(
      '\n',
    );
    const markup = mrkdwn.match(/<[^>]*>/g) ?? [];
    expect(markup).toEqual(['<https://example.org/a%7Cb)%3E|Open article>']);
    expect(mrkdwn).toContain('&lt;!channel&gt;');
  });

  it('is whole in rich text and cells, which parse nothing', () => {
    expect(JSON.stringify(message.blocks)).not.toMatch(/"type":"(?:broadcast|user|usergroup|channel)"/);
    expect(visibleStrings(message.blocks).join('\n')).toContain('<!channel>');
  });

  it('keeps a title with a line break on one line', () => {
    expect(message.text.split('\n')).toHaveLength(5);
  });
});

describe('several articles', () => {
  const other = { ...ARTICLE, id: 'other.md', title: 'Another count', source: 'Second Wire', published: '2025-07-01' };
  const second = { ...PASSAGE, id: 'other.md#0', articleId: 'other.md' };
  const fact = deal({ id: 'other.md#0/deal@0-9', articleId: 'other.md', passageId: 'other.md#0' });
  const both = answered({
    facts: [deal(), { ...fact, quantity: { value: 22, max: null, modifier: 'exact', direction: null } }],
    hits: [hit(['18']), hit(['18'], second, other)],
    conflicts: [{ about: 'number of howitzers ordered by Bangladesh', factIds: [deal().id, fact.id] }],
  });

  it('are named beside each row and in the sources', () => {
    const strings = visibleStrings(answerMessage(both).blocks);
    expect(strings).toContain('Source');
    expect(strings).toContain('Example Defence Wire, 3 June 2025');
    expect(strings).toContain('Second Wire, 1 July 2025');
  });

  it('are named after the passages that are quoted', () => {
    const related = answered({
      ...both,
      verdict: 'related',
      headline: null,
      reason: 'Nothing says so.',
      conflicts: [],
    });
    const { text } = answerMessage(related);
    expect(text).toContain(`"${PASSAGE.text}" – Example Defence Wire, 3 June 2025`);
    expect(text).toContain(`"${PASSAGE.text}" – Second Wire, 1 July 2025`);
  });

  it('are both told where they disagree', () => {
    const { text } = answerMessage(both);
    expect(text).toMatch(
      /The articles disagree about the number of howitzers ordered by Bangladesh: 18 .*Example.* \/ 22 .*Second Wire/,
    );
  });
});

describe('no answer', () => {
  it('gives the reason first, what to try, and what the record holds with the files it could not read', () => {
    expect(answerMessage(unanswered()).text).toBe(
      [
        'No article mentions Peru.',
        'Try: bangladesh turkey',
        'The record holds 1 article from 1 source, newest of 3 June 2025. 2 files could not be read.',
      ].join('\n'),
    );
  });

  it('but something related shows up to three passages, shortened, and says why it is no answer', () => {
    const long = { ...PASSAGE, text: `${'Filler words stand here. '.repeat(80)}18 howitzers.`, sentences: [] };
    const hits = [1, 2, 3, 4].map(() => hit(['18'], long));
    const message = answerMessage(
      answered({ verdict: 'related', headline: null, reason: 'Nothing says so.', hits, facts: [] }),
    );
    const quotes = message.text.split('\n').filter((line) => line.startsWith('"'));
    expect(message.text).toMatch(/^Nothing says so\./);
    expect(quotes).toHaveLength(3);
    for (const quote of quotes) {
      expect(quote).toContain('18 howitzers.');
      expect(quote.length).toBeLessThan(420);
    }
  });
});

function howitzer() {
  return { text: 'howitzers', maker: null, designation: null, calibre: null, class: 'howitzer' };
}
