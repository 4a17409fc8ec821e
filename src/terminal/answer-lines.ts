import type { Answer, Hit } from '../core/model/answer.ts';
import type { Deal } from '../core/model/fact.ts';
import { DEAL_COLUMNS, dealRow } from '../core/wording/deal-words.ts';
import { paint, type Terminal } from './streams.ts';
import { tableLines } from './table-lines.ts';

/** How many passages are quoted whole; the others are named in one line. */
const QUOTED = 2;

/** An answer as lines for a terminal: what it says, the words it rests on, the deals as rows, what is missing. */
export function answerLines(
  answer: Answer,
  options: { readonly terminal: Terminal; readonly explain?: boolean },
): string[] {
  const { terminal } = options;
  const deals = answer.facts.filter((fact): fact is Deal => fact.kind === 'deal');
  const quoted = answer.hits.slice(0, QUOTED);
  return [
    ...(answer.question.typed === undefined ? [] : [paint(terminal, 'dim', `Understood as: ${answer.question.text}`)]),
    paint(terminal, 'bold', answer.headline?.text ?? answer.reason ?? ''),
    ...(answer.headline && answer.reason ? [answer.reason] : []),
    ...quoted.flatMap((hit) => ['', ...hitLines(hit, options)]),
    ...(deals.length > 0 ? ['', ...tableLines(DEAL_COLUMNS, deals.map(dealRow), terminal)] : []),
    ...answer.conflicts.map(({ about }) => paint(terminal, 'yellow', `Sources disagree: ${about}`)),
    ...(answer.missing.length > 0 ? [`Missing: ${answer.missing.join('; ')}.`] : []),
    ...(answer.suggestions.length > 0 ? ['', 'Try:', ...answer.suggestions.map((each) => `  ${each}`)] : []),
    '',
    paint(terminal, 'dim', coverageLine(answer)),
  ];
}

function hitLines(
  hit: Hit,
  { terminal, explain }: { readonly terminal: Terminal; readonly explain?: boolean },
): string[] {
  const { title, source, published, url, id } = hit.article;
  const from = [title, source, published, url ?? id].filter(Boolean).join(' · ');
  const why = explain ? hit.why.map((each) => paint(terminal, 'dim', `    ${each}`)) : [];
  return [`▎ ${marked(hit, terminal)}`, paint(terminal, 'dim', `  ${from}`), ...why];
}

/** The passage with the words that matched underlined. */
function marked({ passage, matched }: Hit, terminal: Terminal): string {
  let text = '';
  let at = 0;
  for (const { span } of [...matched].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    const word = passage.text.slice(span.start, span.end);
    text += passage.text.slice(at, span.start) + paint(terminal, 'underline', word);
    at = span.end;
  }
  return text + passage.text.slice(at);
}

function coverageLine({ coverage }: Answer): string {
  const { articles, newest, refused } = coverage;
  const held = `${articles} ${articles === 1 ? 'article' : 'articles'}${newest ? `, newest ${newest}` : ''}`;
  return refused > 0 ? `${held}; ${refused} could not be read` : held;
}
