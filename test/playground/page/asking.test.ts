import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForTests } from './browser-for-tests.ts';
import { focused, goToChannel, textOf, write } from './open-page.ts';

const { open } = browserForTests();

/** The last message that the desk wrote in a part of the page, once there are `count` of them. */
async function answerIn(page: Page, region: string, count = 1): Promise<string> {
  const messages = page.getByRole('region', { name: region }).getByRole('listitem', { name: /^Defence Desk, / });
  await messages.nth(count - 1).waitFor();
  return textOf(messages.nth(count - 1));
}

const IN_NEWS = 'Messages in #defence-news';
const IN_THREAD = 'Messages in the thread';

describe('the page', () => {
  it('answers a command with passage, numbers and statuses apart, for the reader alone', async () => {
    const { page, playground } = await open();
    await goToChannel(page, 'defence-news');
    await write(page, '/defence bangladesh turkey');
    const answer = await answerIn(page, IN_NEWS);
    for (const number of ['18', '200', '15', '2018', '2024']) expect(answer).toMatch(new RegExp(`\\b${number}\\b`));
    for (const status of ['ordered', 'planned', 'considered']) expect(answer).toContain(status);
    expect(answer).toContain('Only visible to you');
    expect(answer).toContain('Bangladesh and MKE have done business before.');
    const [message] = playground.workspace.messages('C0NEWS0000');
    expect(message?.visibleTo).toBe(playground.person.user);
  });

  it('follows up in a thread, by mention', async () => {
    const { page } = await open();
    await goToChannel(page, 'defence-news');
    await write(page, '@Defence Desk how many Boran howitzers did Bangladesh buy?');
    await page.getByRole('button', { name: /^1 reply/ }).click();
    expect(await answerIn(page, IN_THREAD)).toMatch(/^[\s\S]*18 units/);
    await write(page, '@Defence Desk and the tanks?');
    expect(await answerIn(page, IN_THREAD, 2)).toContain('Otokar Tulpar light tank');
    await page.getByRole('button', { name: /^3 replies/ }).waitFor();
  });

  it('posts an answer to the channel, as it was seen', async () => {
    const { page, playground } = await open();
    await goToChannel(page, 'defence-news');
    await write(page, '/defence how many Boran howitzers did Bangladesh buy?');
    await page.getByRole('button', { name: /^Post this answer to the channel/ }).click();
    const shown = page.getByRole('region', { name: IN_NEWS });
    await shown.getByText('Posted to the channel.').waitFor();
    await shown.getByText('Asked by @You').waitFor();
    const posted = playground.workspace.messages('C0NEWS0000').filter(({ visibleTo }) => visibleTo === null);
    expect(posted.map(({ text }) => text.includes('18 units'))).toEqual([true]);
  });

  it('says why there is no answer, and what to ask instead', async () => {
    const { page } = await open();
    await goToChannel(page, 'defence-news');
    await write(page, '/defence how many frigates did Peru buy?');
    const answer = await answerIn(page, IN_NEWS);
    expect(answer).toContain('Peru');
    expect(answer).toMatch(/Try: .*Bangladesh/);
  });

  it("opens the desk's Home, and asks from it in a form", async () => {
    const { page } = await open();
    const nav = page.getByRole('navigation', { name: 'Workspace' });
    await nav.getByRole('button', { name: 'Defence Desk' }).click();
    await page.getByRole('region', { name: 'Home' }).getByRole('button', { name: 'Ask a question' }).click();
    const form = page.getByRole('dialog', { name: 'Ask the record' });
    await form.getByRole('textbox', { name: 'Your question' }).fill('bangladesh turkey');
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Messages' }).click();
    expect(await answerIn(page, 'Messages in Defence Desk')).toContain('18 units');
  });

  it('asks with the form from the menu of shortcuts too, and gives up on it with Escape', async () => {
    const { page } = await open();
    await goToChannel(page, 'defence-news');
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: 'Ask the record' }).click();
    const form = page.getByRole('dialog', { name: 'Ask the record' });
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Shortcuts');
  });

  it('begins with three questions to click, of which each has an answer', async () => {
    const { page } = await open();
    const questions = page.getByRole('main').getByRole('button', { name: '/defence' });
    expect(await questions.count()).toBe(3);
    for (const position of [0, 1, 2]) {
      await page.getByRole('button', { name: 'Start here' }).click();
      await questions.nth(position).click();
      const answer = await answerIn(page, IN_NEWS, position + 1);
      expect(answer).not.toContain('Try:');
      expect(answer).toContain('North East News, 3 June 2025');
    }
  });

  it('offers in the direct message what the desk suggests to write, until something was', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'write to the desk alone' }).click();
    const suggestions = page.getByRole('region', { name: 'Suggestions' });
    await suggestions.getByRole('button').first().click();
    expect(await answerIn(page, 'Messages in Defence Desk')).toContain('18 units');
    await suggestions.waitFor({ state: 'detached' });
  });

  it('says what the desk knows and how to connect Slack', async () => {
    const { page } = await open();
    const welcome = await textOf(page.getByRole('main'));
    expect(welcome).toMatch(/Articles\s+1\s+Newest\s+3 June 2025\s+Sources\s+North East News\s+Refused files\s+0/);
    for (const step of ['api.slack.com/apps', 'manifest.yml', '.env', 'npm start']) expect(welcome).toContain(step);
  });

  it('tells what Slack says where the desk is not in the channel', async () => {
    const { page } = await open();
    await goToChannel(page, 'general');
    await write(page, '@Defence Desk bangladesh turkey');
    await page.getByRole('main').getByText("they're not in this channel").waitFor();
  });

  it('says when the playground has stopped', async () => {
    const { page, playground, complaints } = await open();
    await playground.stop();
    await page.getByText('The playground has stopped.').waitFor();
    // A lost connection is what this test is about.
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.splice(0).filter((each) => !each.includes('ERR_'))).toEqual([]);
  });
});
