import { afterEach, describe, expect, it } from 'vitest';
import { DESK_DM } from '../../../src/playground/workspace/furniture.ts';
import { type KeptPlayground, startKeptPlayground } from '../../helpers/kept-playground.ts';
import { browserForTests } from './browser-for-tests.ts';
import { goToChannel, write } from './open-page.ts';

let playground: KeptPlayground | undefined;
// Registered before the browser's own, so that the page is closed first.
afterEach(async () => {
  await playground?.stop();
  playground = undefined;
});
const { open, visit } = browserForTests();

describe('"Next day" on the page', () => {
  it('says how to order a digest, and once one is ordered has the next one sent, the real way, without changes none', async () => {
    playground = await startKeptPlayground();
    const { page } = await visit(playground.url);
    const nextDay = page.getByRole('button', { name: 'Next day' });
    await nextDay.click();
    await page
      .getByRole('alert')
      .getByText(/^Nobody has ordered a digest yet\. Write \/defence digest/)
      .waitFor();
    await goToChannel(page, 'defence-news');
    await write(page, '/defence digest 09:00');
    const shown = page.getByRole('region', { name: 'Messages in #defence-news' });
    await shown
      .getByText(/ordered a digest for this channel/)
      .first()
      .waitFor();
    await nextDay.click();
    await page
      .getByRole('alert')
      .getByText(/ 09:00 here now\. The desk sent a digest\.$/)
      .waitFor();
    await shown
      .getByText(/^The record so far: \d+ deals in \d+ articles?/)
      .first()
      .waitFor();
    await nextDay.click();
    await page
      .getByRole('alert')
      .getByText(/Nothing has changed in the record, so no digest was sent\.$/)
      .waitFor();
    const digests = playground.workspace
      .messages('C0NEWS0000')
      .filter(({ metadata }) => metadata?.event_type === 'defence_desk_letter');
    expect(digests).toHaveLength(1);
  });

  it('is offered only where the desk does anything by itself', async () => {
    const { page } = await open();
    expect(await page.getByRole('button', { name: 'Next day' }).count()).toBe(0);
  });

  it('shows the orders on the desk’s Home', async () => {
    playground = await startKeptPlayground();
    await playground.person.say({ channel: DESK_DM, text: 'digest 07:30 weekdays boran' });
    await playground.person.say({ channel: DESK_DM, text: 'watch bangladesh turkey' });
    const isAnswered = () => playground?.workspace.messages(DESK_DM).filter(({ botId }) => botId !== null).length === 2;
    await expect.poll(isAnswered).toBe(true);
    const { page } = await visit(playground.url);
    await page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name: 'Defence Desk' }).click();
    const home = page.getByRole('region', { name: 'Home' });
    await home
      .getByText(/every weekday at 07:30 Europe\/London as a direct message, about “boran”.*the next one on/)
      .waitFor();
    await home.getByText(/“bangladesh turkey”/).waitFor();
  });
});
