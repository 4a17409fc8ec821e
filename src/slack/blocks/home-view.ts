import type { types } from '@slack/bolt';
import type { Coverage } from '../../core/model/answer.ts';
import type { ArticleHead } from '../../core/model/article.ts';
import type { Block } from '../sending/message.ts';
import { ACTIONS } from '../surfaces.ts';
import { coverageWords } from './coverage-words.ts';
import { bold, bullets, line, plain, richText } from './rich.ts';
import { PURPOSE, WAYS } from './short-messages.ts';
import { sourceWords } from './sources-part.ts';

/** So many articles fit on a screen. */
const NEWEST = 10;

export interface HomeParts {
  readonly coverage: Coverage;
  /** Newest first. */
  readonly articles: readonly ArticleHead[];
  /** Blocks of the person's own digests and watches; none where no orders are taken. */
  readonly orders: readonly Block[];
}

/** The Home tab: what the desk is for, a way to ask, what it tells the person by itself, and what it knows. */
export function homeView({ coverage, articles, orders }: HomeParts): types.HomeView {
  const newest = articles.slice(0, NEWEST).map((article) => [bold(article.title), plain(` ${sourceWords(article)}`)]);
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Defence Desk' } },
      richText(line(plain(PURPOSE))),
      { type: 'actions', elements: [askButton()] },
      { type: 'divider' },
      ...orders,
      ...(orders.length > 0 ? [{ type: 'divider' as const }] : []),
      richText(line(plain(coverageWords(coverage))), ...(newest.length > 0 ? [bullets(newest)] : [])),
      { type: 'divider' },
      richText(bullets(WAYS.map(({ how, what }) => [bold(how), plain(`: ${what}`)]))),
    ],
  };
}

function askButton(): types.Button {
  return {
    type: 'button',
    action_id: ACTIONS.ask,
    style: 'primary',
    text: { type: 'plain_text', text: 'Ask a question' },
  };
}
