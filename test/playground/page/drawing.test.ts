import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BOT_USER, NEWS_CHANNEL } from '../../../src/playground/workspace/furniture.ts';
import type { Fields } from '../../../src/playground/workspace/model.ts';
import type { Workspace } from '../../../src/playground/workspace/workspace.ts';
import { browserForTests } from './browser-for-tests.ts';
import { goToChannel, textOf, type VisitedPage } from './open-page.ts';
import { pagesForTests } from './served-page.ts';

// In this order: what was opened last is closed first.
const serve = pagesForTests();
const browser = browserForTests();

/** A workspace without an app, in the browser. */
async function open(): Promise<Drawing> {
  const { page, workspace } = await serve();
  return { ...(await browser.visit(page.url)), workspace };
}

interface Drawing extends VisitedPage {
  readonly workspace: Workspace;
}

/** A message of the desk with these blocks, drawn. */
async function drawn(blocks: readonly Fields[], { page, workspace }: Drawing) {
  const { ts } = workspace.post({
    channel: NEWS_CHANNEL,
    threadTs: null,
    user: BOT_USER,
    botId: null,
    text: 'words',
    blocks: blocks.map((block, at) => ({ block_id: `b${at}`, ...block })),
    metadata: null,
    visibleTo: null,
    isBroadcast: false,
    isMrkdwn: true,
  });
  await goToChannel(page, 'defence-news');
  const message = page.getByRole('region', { name: /^Messages in/ }).getByRole('listitem', { name: /^Defence Desk, / });
  await message.last().waitFor();
  return { message: message.last(), ts };
}

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const leaf = (text: string, style = {}) => ({ type: 'text', text, style });
const raw = (text: string) => ({ type: 'raw_text', text });

function section(...elements: readonly Fields[]): Fields {
  return { type: 'rich_text_section', elements };
}

function rich(type: string, ...elements: readonly Fields[]): Fields {
  return { type: 'rich_text', elements: [{ type, style: 'ordered', elements }] };
}

const table = {
  type: 'data_table',
  caption: 'Orders of Norland',
  row_header_column_index: 1,
  page_size: 2,
  rows: [
    [raw('Status'), raw('System')],
    ...['frigate', 'corvette', 'tug'].map((system, at) => [
      { type: 'raw_number', value: at, text: `${at}` },
      raw(system),
    ]),
  ],
};

/** What each block shows, and where in the page. */
const BLOCKS: readonly (readonly [
  name: string,
  { readonly block: Fields; readonly at: string; readonly shown: string },
])[] = [
  [
    'a line of rich text',
    { block: rich('rich_text_section', leaf('18 units', { bold: true })), at: '.rich-line strong', shown: '18 units' },
  ],
  ['a quotation', { block: rich('rich_text_quote', leaf('it bought 18')), at: 'blockquote', shown: 'it bought 18' }],
  [
    'a numbered list',
    { block: rich('rich_text_list', section(leaf('first'))), at: 'ol.rich-list > li', shown: 'first' },
  ],
  ['code', { block: rich('rich_text_preformatted', leaf('a  b')), at: 'pre', shown: 'a  b' }],
  [
    'a person mentioned',
    { block: rich('rich_text_section', { type: 'user', user_id: BOT_USER }), at: '.mention', shown: '@Defence Desk' },
  ],
  [
    'a section',
    { block: { type: 'section', text: mrkdwn('*bold* &amp; _slanted_') }, at: '.section strong', shown: 'bold' },
  ],
  [
    'fields',
    { block: { type: 'section', fields: [plain('one'), plain('two')] }, at: '.fields > :nth-child(2)', shown: 'two' },
  ],
  ['a header', { block: { type: 'header', text: plain('Deals') }, at: 'h2', shown: 'Deals' }],
  ['a context line', { block: { type: 'context', elements: [mrkdwn('source')] }, at: '.context', shown: 'source' }],
  [
    'a card',
    {
      block: { type: 'card', title: mrkdwn('Norland'), body: mrkdwn('6 frigates') },
      at: '.card',
      shown: 'Norland\n6 frigates',
    },
  ],
  [
    'an alert',
    { block: { type: 'alert', level: 'warning', text: plain('stale') }, at: '.alert-warning', shown: 'Warning stale' },
  ],
  [
    'an image, by its words',
    {
      block: { type: 'image', alt_text: 'a map', image_url: 'https://example.org/m.png' },
      at: '[role=img]',
      shown: 'a map',
    },
  ],
  ['markdown', { block: { type: 'markdown', text: '## Orders\n\n- **six** frigates' }, at: 'li strong', shown: 'six' }],
  [
    'a table of the older kind',
    { block: { type: 'table', rows: [[raw('Buyer')], [raw('Norland')]] }, at: 'tbody td', shown: 'Norland' },
  ],
  [
    'a type that it does not know',
    { block: { type: 'hologram' }, at: '.placeholder', shown: 'Not drawn here: hologram' },
  ],
];

describe('the page draws', () => {
  it.each(BLOCKS)('%s', async (_, { block, at: selector, shown }) => {
    const { message } = await drawn([block], await open());
    expect(await textOf(message.locator(selector).first())).toBe(shown);
  });

  it('a table of data with its caption, heads and pages', async () => {
    const opened = await open();
    const { message } = await drawn([table], opened);
    expect(await textOf(message.locator('caption'))).toBe('Orders of Norland');
    expect(await message.getByRole('columnheader').allInnerTexts()).toEqual(['Status', 'System']);
    expect(await message.getByRole('rowheader').allInnerTexts()).toEqual(['frigate', 'corvette']);
    await message.getByRole('button', { name: 'Next' }).click();
    expect(await message.getByRole('rowheader').allInnerTexts()).toEqual(['tug']);
    expect(await message.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  });

  it('a container that is folded until it is opened', async () => {
    const inner = { type: 'section', block_id: 'inner', text: plain('the whole passage') };
    const folded = {
      type: 'container',
      title: plain('Passage'),
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: [inner],
    };
    const { message } = await drawn([folded], await open());
    expect(await message.getByText('the whole passage').count()).toBe(0);
    await message.getByRole('button', { name: 'Passage', expanded: false }).click();
    expect(await message.getByText('the whole passage').isVisible()).toBe(true);
  });

  it('a changed message in its place', async () => {
    const opened = await open();
    const { message, ts } = await drawn([{ type: 'section', text: plain('before') }], opened);
    opened.workspace.edit(NEWS_CHANNEL, ts, {
      blocks: [{ type: 'section', block_id: 'b0', text: plain('after') }],
    });
    await opened.page.getByText('after').waitFor();
    expect(await opened.page.getByText('before').count()).toBe(0);
    opened.workspace.remove(NEWS_CHANNEL, ts);
    await message.waitFor({ state: 'detached' });
  });

  it('a mark at channels with something new, until one looks there', async () => {
    const opened = await open();
    await drawn([{ type: 'section', text: plain('seen') }], opened);
    await startHere(opened.page);
    const unread = opened.page.getByRole('button', { name: 'defence-news , unread' });
    expect(await unread.count()).toBe(0);
    opened.workspace.post({ ...NEWS });
    await unread.click();
    await unread.waitFor({ state: 'detached' });
  });
});

const NEWS = {
  channel: NEWS_CHANNEL,
  threadTs: null,
  user: BOT_USER,
  botId: null,
  text: 'news',
  blocks: [],
  metadata: null,
  visibleTo: null,
  isBroadcast: false,
  isMrkdwn: true,
} as const;

function startHere(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Start here' }).click();
}
