import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Desk } from '../../../src/app/ports/record.ts';
import { readDeskConfig } from '../../../src/config.ts';
import { openDesk } from '../../../src/wire.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { recordingLog } from '../../helpers/running-bot.ts';
import { type OpenPage, openPage, type VisitedPage, visit } from './open-page.ts';

export interface Setup {
  /** The desk on the project's own knowledge, unless another is given. */
  readonly desk?: Desk;
  readonly context?: BrowserContextOptions;
}

/** Unpacking the browser takes a few seconds, the first time. */
const START_MS = 60_000;

/** A browser for the tests of a file. */
export interface BrowserForTests {
  /** Opens a playground of its own, with the real bot. */
  open(setup?: Setup): Promise<OpenPage>;
  /** Opens a page that is served already. */
  visit(url: string): Promise<VisitedPage>;
}

/**
 * One browser for the tests of a file. What they open is closed after each, which fails if the browser complained about
 * anything.
 */
export function browserForTests(): BrowserForTests {
  let browser: Browser;
  let ownDesk: Desk;
  const opened: VisitedPage[] = [];
  beforeAll(async () => {
    [browser, ownDesk] = await Promise.all([launchBrowser(), openDesk(readDeskConfig({}))]);
  }, START_MS);
  afterEach(async () => {
    const closing = opened.splice(0);
    for (const each of closing) await each.close();
    expect(closing.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(() => browser?.close());
  const keep = <T extends VisitedPage>(page: T): T => {
    opened.push(page);
    return page;
  };
  return {
    visit: async (url) => keep(await visit(browser, url)),
    open: async ({ desk = ownDesk, context = {} } = {}) =>
      keep(await openPage(browser, { desk, log: recordingLog().log, context })),
  };
}
