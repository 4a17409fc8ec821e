import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, parseArticle } from '../../src/feeds/parse-article.ts';

const parse = (text: string, id = 'navy.md') =>
  parseArticle({ id, file: `articles/${id}`, bytes: new TextEncoder().encode(text) });

const markdown = (head: string, body = 'The navy bought two.') => parse(`---\n${head}\n---\n\n${body}\n`);

const HEAD = 'title: Two frigates\npublished: 2025-06-03';

describe('Markdown with front matter', () => {
  it('is an article with everything that its head says', () => {
    const outcome = markdown(
      'title: "Navy: two  frigates"\npublished: "2025-06-03"\nsource: Navy Times\nurl: https://example.org/a b\ntags: [navy, 2025, navy]',
      '# Deals\n\nThe *navy* bought two. They come in 2027.',
    );
    expect(outcome).toMatchObject({
      id: 'navy.md',
      title: 'Navy: two frigates',
      published: '2025-06-03',
      source: 'Navy Times',
      url: 'https://example.org/a%20b',
      tags: ['navy', '2025'],
      passages: [{ id: 'navy.md#0', heading: 'Deals', text: 'The navy bought two. They come in 2027.' }],
    });
  });

  it.each([
    ['date instead of published', 'title: A\ndate: 2025-06-03', { published: '2025-06-03' }],
    ['a day with a time', 'title: A\npublished: 2025-06-03T08:00:00Z', { published: '2025-06-03' }],
    ['published before date', 'title: A\ndate: 2020-01-01\npublished: 2025-06-03', { published: '2025-06-03' }],
    ['tags in one string', `${HEAD}\ntags: navy, frigates`, { tags: ['navy', 'frigates'] }],
    ['one tag', `${HEAD}\ntags: navy`, { tags: ['navy'] }],
    ['keys without a value', `${HEAD}\nurl:\nsource:\ntags:`, { url: null, source: null, tags: [] }],
    ['keys that it does not know', `${HEAD}\nauthor: [a, {b: c}]`, { title: 'Two frigates' }],
    ['a note', `# a note\n${HEAD}`, { title: 'Two frigates' }],
    ['a few aliases', `${HEAD}\ntags: [&a navy, *a]`, { tags: ['navy'] }],
    ['Norway as a title', 'title: NO\npublished: 2025-06-03', { title: 'NO' }],
  ])('may have %s', (_, head, expected) => {
    expect(markdown(head)).toMatchObject(expected);
  });

  it('may end with its head open at dots, with Windows line ends and a byte-order mark', () => {
    expect(parse('\ufeff---\r\ntitle: A\r\ndate: 2025-06-03\r\n...\r\nText.\r\n')).toMatchObject({ title: 'A' });
  });

  it('is read as plain text below its head in a .txt file', () => {
    expect(parse(`---\n${HEAD}\n---\nTwo *stars*.`, 'a.txt')).toMatchObject({ passages: [{ text: 'Two *stars*.' }] });
  });
});

describe('plain text with a date line', () => {
  it('is an article: white space first, the headline on the line, headings in the text', () => {
    const text = ' date 2025-06-03 Navy orders two frigates.\n\nThe navy bought two.\n\nWhat Next\n\nThey come.';
    expect(parse(text, 'navy.txt')).toEqual({
      id: 'navy.txt',
      title: 'Navy orders two frigates.',
      published: '2025-06-03',
      source: null,
      url: null,
      tags: [],
      passages: [
        expect.objectContaining({ heading: null, text: 'The navy bought two.', offset: 2 }),
        expect.objectContaining({ heading: 'What Next', text: 'They come.' }),
      ],
    });
  });

  it.each([
    ['\ufeffDATE 2025-06-03 Headline\nText.', 'navy.txt'],
    ['\n\n\tDate: 2025-06-03 Headline\nText.', 'navy.txt'],
    ['date 2025-06-03T08:00Z Headline\r\n\r\nText.', 'NAVY.TXT'],
    ['date 2025-06-03 Headline\n\nText.', 'navy.md'],
  ])('%j may stand in %s', (text, id) => {
    expect(parse(text, id)).toMatchObject({
      title: 'Headline',
      published: '2025-06-03',
      passages: [{ text: 'Text.' }],
    });
  });
});

describe('a file that is no article is refused with its line and what to do', () => {
  it.each([
    ['an empty file', '', null, /empty/],
    ['white space only', ' \n\n ', null, /empty/],
    ['a head without text', `---\n${HEAD}\n---\n\n---\n`, null, /no text below the headline/],
    ['a date line without text', 'date 2025-06-03 Headline\n', null, /no text below the headline/],
    ['no head at all', 'The navy bought two.', 1, /no date and headline/],
    ['no headline on the date line', '\ndate 2025-06-03\n\nText.', 2, /no headline after the date/],
    ['no title', '---\npublished: 2025-06-03\n---\nText.', 1, /no title/],
    ['an empty title', '---\ntitle: ""\npublished: 2025-06-03\n---\nText.', 1, /no title/],
    ['no date', '---\ntitle: A\n---\nText.', 1, /no date/],
    ['an impossible day', '---\ntitle: A\npublished: 2025-02-30\n---\nText.', 3, /2025-02-30 is not a day/],
    ['an impossible day on the date line', 'date 2025-02-30 Headline\n\nText.', 1, /2025-02-30 is not a day/],
    ['an ambiguous date', '---\ntitle: A\n\ndate: 03/06/2025\n---\nText.', 4, /03\/06\/2025 can be read with/],
    ['an ambiguous date on the date line', 'date 03/06/2025 Headline\n\nText.', 1, /can be read with/],
    [
      'a date that is a number',
      '---\ntitle: A\npublished: 20250603\n---\nText.',
      3,
      /published is 20250603, which is not a day/,
    ],
    [
      'a title that is a list',
      '---\npublished: 2025-06-03\ntitle: [a]\n---\nText.',
      3,
      /title is \["a"\], which is not text/,
    ],
    ['a title that is a number', '---\ntitle: 737\npublished: 2025-06-03\n---\nText.', 2, /title is 737/],
    ['tags that are a mapping', `---\n${HEAD}\ntags: {a: b}\n---\nText.`, 4, /tags is \{"a":"b"\}/],
    ['a script for a url', `---\n${HEAD}\nurl: "javascript:alert(1)"\n---\nText.`, 4, /no web address/],
    ['a path for a url', `---\n${HEAD}\nurl: /etc/passwd\n---\nText.`, 4, /no web address/],
    ['a head that does not end', `---\n${HEAD}\n\nText.`, 1, /does not end/],
    ['a head that is a list', '---\n- a\n---\nText.', 2, /no list of keys/],
    ['a head that is a word', '---\nword\n---\nText.', 2, /no list of keys/],
    ['bad YAML', `---\n${HEAD}\nsource: "open\n---\nText.`, 4, /YAML: /],
    ['a colon in an unquoted title', '---\npublished: 2025-06-03\ntitle: Navy: two\n---\nText.', 3, /YAML: /],
    ['the same key twice', `---\n${HEAD}\ntitle: B\n---\nText.`, 4, /YAML: .*unique/],
    ['a huge head', `---\n${HEAD}\nnote: ${'x'.repeat(30_000)}\n---\nText.`, 1, /over 20,000 characters/],
    ['tangled Markdown', `---\n${HEAD}\n---\n\n${'['.repeat(9000)}`, 6, /too much Markdown/],
  ])('%s', (...[, text, line, problem]) => {
    const outcome = parse(text);
    expect(outcome).toMatchObject({ file: 'articles/navy.md', line, problem: expect.stringMatching(problem) });
    expect(outcome).toHaveProperty('remedy', expect.stringMatching(/^[A-Z].{5,}[^.]$/));
  });

  it('a YAML alias bomb', () => {
    const levels = Array.from({ length: 12 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}*l${at}]`);
    expect(markdown(`${HEAD}\nl0: &l0 [x]\n${levels.join('\n')}`)).toMatchObject({
      problem: expect.stringMatching(/YAML: .*alias/i),
    });
  });

  it('brackets nested by the thousand', () => {
    expect(markdown(`${HEAD}\nx: ${'['.repeat(9000)}`)).toMatchObject({ problem: expect.stringContaining('YAML') });
  });

  it('bytes that are no text', () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(parseArticle({ id: 'a.txt', file: 'a.txt', bytes })).toMatchObject({
      problem: expect.stringContaining('NUL'),
    });
  });
});

describe('any bytes', () => {
  it('are an article or a refusal of one line, never a fault', () => {
    const piece = fc.constantFrom(
      '---\n',
      'title: A\n',
      'date: 2025-06-03\n',
      'date 2025-06-03 A\n',
      '\n',
      '*',
      '- [',
      '&a ',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.txt'), (any, id) => {
        const outcome = parse(any, id);
        if (isRefusal(outcome)) expect(`${outcome.problem}${outcome.remedy}`).not.toContain('\n');
        else expect(outcome.passages.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void parseArticle({ id: 'a.md', file: 'a.md', bytes })));
  });
});
