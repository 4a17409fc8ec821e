import type { types } from '@slack/bolt';
import type { Coverage } from '../../core/model/answer.ts';
import type { ArticleHead } from '../../core/model/article.ts';
import { ACTIONS } from '../surfaces.ts';
import { coverageWords } from './coverage-words.ts';
import { bold, bullets, line, plain, richText } from './rich.ts';
import { PURPOSE, WAYS } from './short-messages.ts';
import { sourceWords } from './sources-part.ts';

/** So many articles fit on a screen. */
const NEWEST = 10;

/** The Home tab: what the desk is for, what it knows, and a way to ask. `articles` come newest first. */
export function homeView(coverage: Coverage, articles: readonly ArticleHead[]): types.HomeView {
  const newest = articles.slice(0, NEWEST).map((article) => [bold(article.title), plain(` ${sourceWords(article)}`)]);
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Defence Desk' } },
      richText(line(plain(PURPOSE))),
      { type: 'actions', elements: [askButton()] },
      { type: 'divider' },
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
