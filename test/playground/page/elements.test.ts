import { describe, expect, it } from 'vitest';
import { BOT_USER, COLLEAGUE, NEWS_CHANNEL, READER } from '../../../src/playground/workspace/furniture.ts';
import type { Fields, View } from '../../../src/playground/workspace/model.ts';
import { browserForTests } from './browser-for-tests.ts';
import { focused, goToChannel, textOf } from './open-page.ts';
import { pagesForTests } from './served-page.ts';

// In this order: what was opened last is closed first.
const serve = pagesForTests();
const browser = browserForTests();

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (name: string) => ({ text: plain(name), value: name });
const options = ['army', 'navy'].map(option);

/** A workspace without an app, and a message of the desk with one element in it. */
async function withElement(element: Fields) {
  const { page: served, workspace, done } = await serve();
  const { ts } = workspace.post({
    channel: NEWS_CHANNEL,
    threadTs: null,
    user: BOT_USER,
    botId: null,
    text: 'choose',
    blocks: [{ type: 'actions', block_id: 'b', elements: [{ action_id: 'a', ...element }] }],
    metadata: null,
    visibleTo: null,
    isBroadcast: false,
    isMrkdwn: true,
  });
  const { page } = await browser.visit(served.url);
  await goToChannel(page, 'defence-news');
  const where = { at: { channel: NEWS_CHANNEL, ts }, blockId: 'b', actionId: 'a' };
  return { page, done, where, actions: page.locator('.block-actions') };
}

describe('what a person does with an element reaches the app as Slack tells it', () => {
  it('a button', async () => {
    const { actions, done, where } = await withElement({ type: 'button', text: plain('Watch') });
    await actions.getByRole('button', { name: 'Watch' }).click();
    await expect.poll(() => done).toEqual([['act', { ...where, values: {} }]]);
  });

  it('a button that is to be confirmed, once it is', async () => {
    const confirm = {
      title: plain('Sure?'),
      text: plain('All of it'),
      confirm: plain('Do it'),
      deny: plain('Leave it'),
    };
    const { page, actions, done, where } = await withElement({ type: 'button', text: plain('Forget'), confirm });
    await actions.getByRole('button').click();
    await page.getByRole('dialog', { name: 'Sure?' }).getByRole('button', { name: 'Leave it' }).click();
    await actions.getByRole('button').click();
    expect(done).toEqual([]);
    await page.getByRole('dialog', { name: 'Sure?' }).getByRole('button', { name: 'Do it' }).click();
    await expect.poll(() => done).toEqual([['act', { ...where, values: {} }]]);
  });

  it.each([
    ['static_select', { chosen: 'navy', payload: { selected_option: options[1] } }],
    ['users_select', { chosen: 'Amina Rahman', payload: { selected_user: COLLEAGUE } }],
    ['conversations_select', { chosen: '# defence-news', payload: { selected_conversation: NEWS_CHANNEL } }],
  ])('a menu of type %s', async (type, { chosen, payload }) => {
    const { actions, done, where } = await withElement({ type, options });
    await actions.getByRole('combobox').selectOption(chosen);
    const values = { b: { a: { type, ...payload } } };
    await expect.poll(() => done).toEqual([['act', { ...where, chosen: payload, values }]]);
  });

  it('a menu of several, one by one', async () => {
    const { actions, done } = await withElement({ type: 'multi_static_select', options });
    for (const { value } of options) await actions.getByRole('checkbox', { name: value }).check();
    await expect
      .poll(() => done.map(([, action]) => (action as Fields).chosen))
      .toEqual([{ selected_options: options.slice(0, 1) }, { selected_options: options }]);
  });

  it.each([
    ['datepicker', { filled: '2025-06-04', payload: { selected_date: '2025-06-04' } }],
    ['timepicker', { filled: '09:30', payload: { selected_time: '09:30' } }],
    [
      'datetimepicker',
      { filled: '2025-01-02T03:04', payload: { selected_date_time: Date.UTC(2025, 0, 2, 3, 4) / 1_000 } },
    ],
  ])('a %s', async (type, { filled, payload }) => {
    const { actions, done } = await withElement({ type, initial_date: '2025-06-03' });
    await actions.locator('input').fill(filled);
    await actions.locator('input').blur();
    await expect.poll(() => done.map(([, action]) => (action as Fields).chosen).at(-1)).toEqual(payload);
  });

  it('one of some radio buttons', async () => {
    const { actions, done } = await withElement({ type: 'radio_buttons', options });
    await actions.getByRole('radio', { name: 'navy' }).check();
    await expect
      .poll(() => done.map(([, action]) => (action as Fields).chosen))
      .toEqual([{ selected_option: options[1] }]);
  });

  it('an entry behind the three dots', async () => {
    const { page, actions, done } = await withElement({ type: 'overflow', options });
    await actions.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'navy' }).click();
    await expect
      .poll(() => done.map(([, action]) => (action as Fields).chosen))
      .toEqual([{ selected_option: options[1] }]);
  });

  it('a thumb up', async () => {
    const side = (word: string) => ({ text: plain(word), value: word, accessibility_label: `This is ${word}` });
    const { actions, done } = await withElement({
      type: 'feedback_buttons',
      positive_button: side('helpful'),
      negative_button: side('not helpful'),
    });
    await actions.getByRole('button', { name: 'This is helpful' }).click();
    await expect.poll(() => done.map(([, action]) => (action as Fields).chosen)).toMatchObject([{ value: 'helpful' }]);
  });

  it('a shortcut on the message', async () => {
    const { page, done, where } = await withElement({ type: 'button', text: plain('Watch') });
    await page.getByRole('listitem', { name: /^Defence Desk, / }).hover();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Check claims' }).click();
    await expect.poll(() => done).toEqual([['messageShortcut', { ...where.at, callbackId: 'check' }]]);
  });

  it('what was typed to find an entry', async () => {
    const { actions, done } = await withElement({ type: 'external_select', min_query_length: 1 });
    await actions.getByRole('combobox').fill('nor');
    await expect
      .poll(() => done.map(([action, asked]) => [action, (asked as Fields).typed]))
      .toEqual([['suggest', 'nor']]);
  });
});

const VIEW: View = {
  id: 'V1',
  type: 'modal',
  user: READER,
  hash: '1',
  title: plain('Watch a country'),
  submit: plain('Watch'),
  close: plain('Not now'),
  callbackId: 'watch',
  externalId: '',
  privateMetadata: '',
  clearOnClose: false,
  notifyOnClose: false,
  previousId: null,
  rootId: 'V1',
  errors: {},
  blocks: [
    {
      type: 'input',
      block_id: 'who',
      label: plain('Country'),
      element: { type: 'plain_text_input', action_id: 'name', initial_value: 'Norland' },
    },
    { type: 'input', block_id: 'many', label: plain('At least'), element: { type: 'number_input', action_id: 'n' } },
  ],
};

describe('a form of the app', () => {
  async function withForm() {
    const served = await serve();
    const { page } = await browser.visit(served.page.url);
    served.workspace.setModals(READER, [VIEW]);
    const form = page.getByRole('dialog', { name: 'Watch a country' });
    await form.waitFor();
    return { ...served, page, form };
  }

  it('is submitted with all that stands in it, whether touched or not', async () => {
    const { page, form, done } = await withForm();
    expect(await focused(page)).toBe('Country');
    await form.getByRole('spinbutton', { name: 'At least' }).fill('6');
    await form.getByRole('button', { name: 'Watch' }).click();
    const values = {
      who: { name: { type: 'plain_text_input', value: 'Norland' } },
      many: { n: { type: 'number_input', value: '6' } },
    };
    await expect.poll(() => done).toEqual([['submitView', 'V1', values]]);
  });

  it('shows what the app found wrong, and goes there', async () => {
    const { page, form, workspace } = await withForm();
    workspace.setModals(READER, [{ ...VIEW, hash: '2', errors: { many: 'Give a number over 0.' } }]);
    expect(await textOf(form.getByRole('alert'))).toBe('Give a number over 0.');
    await expect.poll(() => focused(page)).toBe('At least');
  });

  it('keeps what was typed when another is put over it, and takes it away one by one', async () => {
    const { page, form, done, workspace } = await withForm();
    await form.getByRole('textbox', { name: 'Country' }).fill('Sudland');
    const over = { ...VIEW, id: 'V2', previousId: 'V1', title: plain('More'), blocks: [] };
    workspace.setModals(READER, [VIEW, over]);
    await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Not now' }).click();
    await expect.poll(() => done).toEqual([['closeView', 'V2', false]]);
    workspace.setModals(READER, [VIEW]);
    await page.getByRole('dialog', { name: 'More' }).waitFor({ state: 'detached' });
    expect(await form.getByRole('textbox', { name: 'Country' }).inputValue()).toBe('Sudland');
    await form.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => done.at(-1)).toEqual(['closeView', 'V1', true]);
  });
});
