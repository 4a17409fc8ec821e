import { describe, expect, it } from 'vitest';
import { articleFromPage } from '../../../src/feeds/pages/page-article.ts';

const HEAD = '<!doctype html><html><head><title>Two</title><meta name="date" content="2025-06-03"></head><body>';

/** By processor time, which other work on the machine does not lengthen. */
function timed(html: string) {
  const before = process.cpuUsage();
  const outcome = articleFromPage(HEAD + html, { id: 'a', url: null, hint: null, now: Date.parse('2025-07-01') });
  const { user, system } = process.cpuUsage(before);
  return { outcome, ms: (user + system) / 1000 };
}

const MB5 = 5_000_000;
const fill = (piece: string) => piece.repeat(Math.floor(MB5 / piece.length));

describe('markup that would take a parser minutes', () => {
  it.each([
    ['5 MB of links', fill('<a>')],
    ['5 MB of text', `<p>${fill('word, ')}`],
    ['elements inside each other', '<div>'.repeat(100_000)],
    ['a few more inside each other than are read', `${'<div>'.repeat(120)}Two.`],
    ['tables inside each other', `${'<table><tr><td>'.repeat(60)}Two.`],
    ['5 MB of attributes', `<p ${fill('a=1 ')}>`],
    ['a tag that does not end', `<p title="${fill('a')}`],
    ['tags that do not end', fill('<p ')],
    ['closing tags', `${'<div>'.repeat(15_000)}${'</b>'.repeat(15_000)}`],
    ['scripts that do not end', fill('<script>')],
    ['comments that do not end', fill('<!--')],
    ['opening brackets', fill('<')],
    ['entities', fill('&amp;')],
  ])('is refused at once: %s', (_, html) => {
    const { outcome, ms } = timed(html);
    expect(outcome).toMatchObject({ problem: expect.any(String), remedy: expect.any(String) });
    expect(ms).toBeLessThan(3_000);
  });

  it.each([
    ['elements', '<p>The ministry ordered two, it said today.</p>'.repeat(9_000)],
    ['depth and text', `${'<div>'.repeat(90)}${`<p>${'word, '.repeat(50)}</p>`.repeat(1_500)}`],
    ['links', `${'<div>'.repeat(40)}${'<a href=x>word</a> and, '.repeat(9_000)}`],
    ['script', `<script>${'if (a < b) { c() }'.repeat(50_000)}</script><p>${'Two frigates, it said. '.repeat(20)}</p>`],
  ])('is read in a few seconds just below the limits: %s', (_, html) => {
    expect(timed(html).ms).toBeLessThan(6_000);
  });
});
