import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Clock } from '../../../src/app/ports/clock.ts';
import type { Log } from '../../../src/app/ports/log.ts';
import type { Desk } from '../../../src/app/ports/record.ts';
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts';
import { officeFor, openBotStores } from '../../helpers/bot-stores.ts';

/** A page in a browser. */
export interface VisitedPage {
  readonly page: Page;
  /** What the browser complained about so far: scripts that failed, and what the page's policy refused. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  /** How the browser is set up: colours, size, time zone. */
  readonly context?: BrowserContextOptions;
  /** What the page takes for the present; milliseconds since 1970. */
  readonly now?: number;
}

/** No step of a test waits longer than this. */
const PATIENCE_MS = 8_000;

/** Opens a served page, with a memory of its own. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<VisitedPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options.context });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  if (options.now !== undefined) await page.clock.setFixedTime(options.now);
  await page.goto(url);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  return { page, complaints, close: () => context.close() };
}

/** The playground in a browser: the real bot, the stand-in Slack and the page. */
export interface OpenPage extends VisitedPage {
  readonly playground: Playground;
}

export interface OpenOptions extends Omit<VisitOptions, 'now'> {
  readonly desk: Desk;
  readonly log: Log;
  readonly clock?: Clock;
}

/** Starts a playground of its own and opens its page. */
export async function openPage(browser: Browser, options: OpenOptions): Promise<OpenPage> {
  const { desk, log, clock, context } = options;
  const stores = await openBotStores();
  const playground = await startPlayground({ desk, office: officeFor(stores, log, clock), port: 0 });
  const visited = await visit(browser, playground.url, {
    ...(context ? { context } : {}),
    ...(clock ? { now: clock.now() } : {}),
  });
  const close = async () => {
    await visited.close();
    await playground.stop();
    await stores.close();
  };
  return { ...visited, playground, close };
}

/** Goes to a channel and gives the composer the focus. */
export async function goToChannel(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name }).click();
  await page.getByRole('textbox', { name: `Message #${name}` }).focus();
}

/** Writes into whatever has the focus and sends it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** What a person reads there. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n');
}

/** The accessible label of whatever has the focus. */
export async function focused(page: Page): Promise<string | null> {
  const at = page.locator(':focus');
  return (await at.count()) === 0 ? null : at.first().getAttribute('aria-label');
}
