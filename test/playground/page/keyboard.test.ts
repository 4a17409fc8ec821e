import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForTests } from './browser-for-tests.ts';
import { focused, textOf, write } from './open-page.ts';

const { open } = browserForTests();

/** So many stops are between any two places of the page. */
const MOST_STOPS = 40;

/** Tabs until the focus is on what has this name; fails where it is never reached. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    if (matches(await nameOfFocus(page), name)) return;
  }
  throw new Error(`${name} was not reached with ${key}`);
}

async function nameOfFocus(page: Page): Promise<string> {
  const at = page.locator(':focus').first();
  return (await focused(page)) ?? (await textOf(at)).trim();
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

describe('with the keyboard alone', () => {
  it('one asks, posts the answer, opens its thread, writes there and comes back', async () => {
    const { page } = await open();
    await tabTo(page, 'defence-news');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Message #defence-news');
    await page.keyboard.type('/d');
    await page.getByRole('option', { name: '/defence', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await write(page, 'how many Boran howitzers did Bangladesh buy?');
    await page.getByText('Only visible to you', { exact: true }).waitFor();
    await tabTo(page, /^Post this answer/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText('Asked by').waitFor();
    await tabTo(page, 'Reply in thread');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Reply');
    await write(page, '@Defence Desk and the tanks?');
    await page.getByRole('complementary', { name: 'Thread' }).getByText('Otokar Tulpar').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Reply in thread');
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  it('one skips the sidebar, and clicks the first question', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await nameOfFocus(page)).toBe('Skip to what is shown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^bangladesh turkey/i);
    await page.keyboard.press('Enter');
    await page.getByText('Only visible to you', { exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe('Message #defence-news');
  });

  it('one walks through the sidebar and the messages with the arrow keys', async () => {
    const { page } = await open();
    await tabTo(page, 'Start here');
    for (const name of ['defence-news', 'general', 'editors', 'Defence Desk', 'Start here']) {
      await page.keyboard.press('ArrowDown');
      expect(await nameOfFocus(page)).toBe(name);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await write(page, 'first');
    await write(page, 'second');
    await page.getByText('second').waitFor();
    await tabTo(page, 'Messages in #defence-news', 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    const message = page.locator('li:focus');
    expect(await textOf(message)).toContain('second');
    await page.keyboard.press('ArrowUp');
    expect(await textOf(message)).toContain('first');
  });

  it('one opens a menu, walks in it, and leaves it', async () => {
    const { page } = await open();
    await tabTo(page, 'defence-news');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Shortcuts');
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem');
    await item.first().waitFor();
    await expect.poll(() => nameOfFocus(page)).toMatch(/^Ask the record/);
    await page.keyboard.press('Escape');
    await item.first().waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Shortcuts');
  });

  it('one names someone, and sends a text with a line break in it', async () => {
    const { page, playground } = await open();
    await tabTo(page, 'defence-news');
    await page.keyboard.press('Enter');
    await page.keyboard.type('hello @ami');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Enter');
    await write(page, 'and all');
    const said = () => playground.workspace.messages('C0NEWS0000').map(({ text }) => text);
    await expect.poll(said).toEqual(['hello <@U0COLLEAG0> \nand all']);
  });

  it('one chooses colours, which stay chosen', async () => {
    const { page } = await open({ context: { colorScheme: 'light' } });
    await tabTo(page, 'Dark colours');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
  });
});

describe('a screen reader', () => {
  it('is told of a new answer in its words, and not of what the reader wrote', async () => {
    const { page } = await open();
    await tabTo(page, 'defence-news');
    await page.keyboard.press('Enter');
    await write(page, '@Defence Desk how many Boran howitzers did Bangladesh buy?');
    await page.getByRole('button', { name: /^1 reply/ }).click();
    await write(page, '@Defence Desk when?');
    const live = page.locator('[aria-live=polite]:not([role])');
    await expect.poll(() => textOf(live)).toMatch(/^Defence Desk: .*2024/);
  });
});
