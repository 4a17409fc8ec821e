import { describe, expect, it } from 'vitest';
import type { Change, Delta } from '../../../src/core/model/delta.ts';
import { type DigestLetter, digestMessage } from '../../../src/slack/blocks/digest-message.ts';
import { CHANGES, delta, newArticle, subscription } from '../../helpers/deltas.ts';
import { visibleStrings } from '../../helpers/message-numbers.ts';

const digest = (told: Delta, more: Partial<DigestLetter> = {}) =>
  digestMessage({
    kind: 'digest',
    subscription: subscription(),
    day: '2026-11-26',
    isLate: false,
    delta: told,
    ...more,
  });
const FOOTER = 'You get this every weekday at 09:00 Europe/London. To stop it: /defence digest stop k3f9';

describe('a digest', () => {
  it('begins with the answer itself, and quotes the sentence with its source and link', () => {
    const { text, blocks } = digest(delta([CHANGES.moved]));
    expect(text).toBe(
      [
        '1 change since the last digest: planned → ordered – 18 units: Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered, 2024, from "last year"',
        '"Bangladesh bought 18 Boran 105mm howitzers from the Turkish maker MKE last year." – Example Defence Wire, 3 June 2025 · https://example.org/howitzers?id=7&amp;page=2',
        FOOTER,
      ].join('\n'),
    );
    expect(visibleStrings(blocks[0])).toEqual([text.split('\n')[0]]);
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"link","url":"https://example.org/howitzers?id=7&page=2","text":"Example Defence Wire, 3 June 2025"}',
    );
  });

  it('groups by country pair, each change with before and after', () => {
    const groups = [
      { buyerCountry: 'Bangladesh', supplierCountry: 'Turkey', changes: [CHANGES.recounted, CHANGES.moved] },
      { buyerCountry: 'Peru', supplierCountry: null, changes: [CHANGES.isNew] },
    ];
    const lines = digest(delta([], { groups }))
      .text.split('\n')
      .filter((line) => !line.startsWith('"'));
    expect(lines.map((line) => line.split(' – ')[0])).toEqual([
      '3 changes since the last digest: 18 → 24',
      'Bangladesh from Turkey',
      '• 18 → 24',
      '• planned → ordered',
      'Peru, seller not said',
      '• new',
      FOOTER,
    ]);
  });

  it('shows both sides of a disagreement, each with its sentence and source', () => {
    const { text } = digest(delta([CHANGES.disputed]));
    expect(text).toMatch(
      /^1 change since the last digest: sources disagree about the number – 18 units: .* \/ 24 units: /,
    );
    expect(text).toMatch(/\n"Bangladesh bought 18 .*Example Defence Wire, 3 June 2025/);
    expect(text).toMatch(/\n"Dhaka has now ordered 24 .*Harbour Gazette, 1 July 2025/);
  });

  it('says of what no article says any more how it was told', () => {
    expect(digest(delta([CHANGES.withdrawn])).text).toMatch(
      /: no article says it any more – 18 units: Boran .*; ordered, 2024, from "last year"\n"Bangladesh bought 18 .*year\."\n/,
    );
  });

  it('lists new articles with their links and leads, but quotes nothing twice', () => {
    const { text } = digest(delta([], { articles: [newArticle] }));
    expect(text).toContain('1 new article since the last digest: Six more guns for Dhaka\n');
    expect(text).toContain(
      '\n• Six more guns for Dhaka – Harbour Gazette, 1 July 2025: "Dhaka has now ordered 24 Boran howitzers from MKE." · https://harbour.example/guns/24\n',
    );
    const both = digest(delta([CHANGES.recounted], { articles: [newArticle] })).text;
    expect(both.split('Dhaka has now ordered 24')).toHaveLength(2);
  });

  it('is the record so far where nothing was told before', () => {
    const { text } = digest(delta([CHANGES.isNew, CHANGES.isNew], { isFirst: true, articles: [newArticle] }));
    expect(text).toMatch(/^The record so far: 2 deals in 1 article – 18 units: /);
    expect(text).not.toMatch(/new –|New articles/);
  });

  it('says that nothing is new in one line, and what the record holds', () => {
    expect(digest(delta([])).text.split('\n')).toEqual([
      'Nothing new since the last digest. The record holds 1 article from 1 source, newest of 3 June 2025. 2 files could not be read.',
      FOOTER,
    ]);
  });

  it('names its topics, and says so when it is late, with the time it was due', () => {
    const { text } = digest(delta([CHANGES.moved]), { subscription: subscription({ topics: 'boran' }), isLate: true });
    expect(text).toMatch(/^1 change about “boran” since the last digest/);
    expect(text).toContain('\nLate: this was due on Thursday 26 November 2026 at 09:00 Europe/London.\n');
    expect(digest(delta([CHANGES.moved])).text).not.toContain('Late');
  });

  it('shows at most ten changes and ten articles, and says how many more there are and where', () => {
    const changes: readonly Change[] = Array.from({ length: 22 }, () => CHANGES.withdrawn);
    const articles = Array.from({ length: 13 }, () => ({ ...newArticle, lead: '' }));
    const { text } = digest(delta(changes, { articles }), { subscription: subscription({ topics: 'boran' }) });
    expect(text.match(/^• no article/gm)).toHaveLength(10);
    expect(text.match(/^• Six/gm)).toHaveLength(10);
    expect(text).toContain('\nAnd 12 changes and 3 articles more: /defence boran\n');
  });
});
