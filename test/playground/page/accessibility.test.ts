import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForTests } from './browser-for-tests.ts';
import { goToChannel, write } from './open-page.ts';

const { open } = browserForTests();

/** What axe finds wrong on the page as it stands, each as one line. */
async function faults(page: Page): Promise<readonly string[]> {
  // As a script of the browser's own tools, which the page's policy does not bind.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${impact}: ${id} in ${html}`));
}

describe.each(['light', 'dark'] as const)('in %s colours, axe finds no fault', (colorScheme) => {
  const context = { colorScheme };

  it('on the first screen', async () => {
    const { page } = await open({ context });
    expect(await faults(page)).toEqual([]);
  });

  it('on an answer, its thread, an open menu and the list of commands', async () => {
    const { page } = await open({ context });
    await goToChannel(page, 'defence-news');
    await write(page, '/defence bangladesh turkey');
    await page.getByRole('table').waitFor();
    await write(page, '@Defence Desk bangladesh turkey');
    await page.getByRole('button', { name: /^1 reply/ }).click();
    await page.getByRole('complementary').getByRole('table').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Shortcuts' }).first().click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Message #defence-news' }).fill('/');
    await page.getByRole('option').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("on the desk's Home and a form over it", async () => {
    const { page } = await open({ context });
    await page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name: 'Defence Desk' }).click();
    await page.getByRole('region', { name: 'Home' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask a question' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
  });
});
