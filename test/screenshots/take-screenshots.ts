import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { systemClock } from '../../src/app/ports/clock.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startKeptPlayground } from '../helpers/kept-playground.ts';
import { ROOT } from '../helpers/source-files.ts';
import { goToChannel, visit, write } from '../playground/page/open-page.ts';

/** The README's pictures, taken of the real bot in the playground: `npm run screenshots`. */
const PICTURES: readonly Picture[] = [
  { name: 'first-screen', colours: 'light', set: async () => {} },
  { name: 'answer', colours: 'light', set: showAnswer },
  { name: 'answer-dark', colours: 'dark', set: showAnswer },
  { name: 'thread', colours: 'light', set: showThread },
  { name: 'digest', colours: 'light', set: showDigest },
  { name: 'home', colours: 'light', set: showHome },
];

interface Picture {
  readonly name: string;
  readonly colours: 'light' | 'dark';
  /** Brings on the screen what is to be seen. */
  readonly set: (page: Page) => Promise<void>;
}

/** A morning, so that no picture differs by its hour. */
const MORNING = Date.UTC(2026, 10, 24, 9, 41);
const SIZE = { width: 1280, height: 800 };

async function showAnswer(page: Page): Promise<void> {
  await goToChannel(page, 'defence-news');
  await write(page, '/defence bangladesh turkey');
  await page.getByRole('table').waitFor();
}

async function showThread(page: Page): Promise<void> {
  await showAnswer(page);
  await write(page, '@Defence Desk how many Boran howitzers did Bangladesh buy?');
  await page.getByRole('button', { name: /^1 reply/ }).click();
  await write(page, '@Defence Desk and the tanks?');
  await page.getByRole('button', { name: /^3 replies/ }).waitFor();
}

async function showDigest(page: Page): Promise<void> {
  await goToChannel(page, 'defence-news');
  await write(page, '/defence digest 09:00 weekdays Europe/London bangladesh turkey');
  await page
    .getByText(/ordered a digest for this channel/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Next day' }).click();
  await page
    .getByText(/The record so far/)
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: 'Dismiss' })
    .or(page.getByRole('button', { name: 'Close' }))
    .first()
    .click();
}

async function showHome(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name: 'Defence Desk' }).click();
  await page.getByRole('region', { name: 'Home' }).waitFor();
}

async function take({ name, colours, set }: Picture, browser: Browser): Promise<void> {
  const playground = await startKeptPlayground({ ...systemClock, now: () => MORNING });
  const { page, complaints, close } = await visit(browser, playground.url, {
    now: MORNING,
    context: { viewport: SIZE, colorScheme: colours, reducedMotion: 'reduce' },
  });
  await set(page);
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  await page.mouse.move(SIZE.width - 1, SIZE.height - 1);
  const path = join(ROOT, 'test/screenshots', `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await close();
  await playground.stop();
  for (const complaint of complaints) process.stderr.write(`${name}: ${complaint}\n`);
  process.stdout.write(`${name}.png ${Math.ceil((await stat(path)).size / 1_000)} kB\n`);
}

const browser = await launchBrowser();
for (const picture of PICTURES) await take(picture, browser);
await browser.close();
