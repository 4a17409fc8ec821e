import type { HeadAndBody } from './front-matter.ts';
import type { Mistake } from './mistake.ts';
import { DAY_REMEDY, readDay } from './read-day.ts';

/** The first line of a plain article, with white space and blank lines allowed before it: ` date 2025-06-03 Headline`. */
const DATE_LINE = /^(\s*)date:?[ \t]+(\S+)([^\n]*)/i;

/** Reads the head of a plain text article: its first line is `date YYYY-MM-DD Headline`, any case of "date". */
export function readDateLine(text: string): HeadAndBody | Mistake {
  const match = DATE_LINE.exec(text);
  if (!match) {
    const remedy = 'Begin it with "date YYYY-MM-DD Headline", or with front matter between two lines ---';
    return { line: 1, problem: 'the file says no date and headline', remedy };
  }
  const [all, space = '', date = '', rest = ''] = match;
  const line = space.split('\n').length;
  const read = readDay(date);
  if ('problem' in read) return { line, problem: read.problem, remedy: DAY_REMEDY };
  const title = rest.replace(/\s+/g, ' ').trim();
  if (title === '') return { line, problem: 'there is no headline after the date', remedy: 'Add the headline' };
  const head = { title, published: read.day, source: null, url: null, tags: [] };
  return { head, body: text.slice(all.length), bodyLine: line };
}
