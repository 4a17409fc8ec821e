import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Desk } from '../../../src/app/ports.ts';
import { readDeskConfig } from '../../../src/config.ts';
import { openDesk } from '../../../src/wire.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { recordingLog } from '../../helpers/running-bot.ts';
import { type OpenPage, openPage } from './open-page.ts';

export interface Setup {
  /** The desk on the project's own knowledge, unless another is given. */
  readonly desk?: Desk;
  readonly context?: BrowserContextOptions;
}

/** Unpacking the browser takes a few seconds, the first time. */
const START_MS = 60_000;

/**
 * A function that opens the playground for a file's tests, all in one browser. Each is closed after its test, which fails
 * if the browser complained about anything.
 */
export function browserForTests(): (setup?: Setup) => Promise<OpenPage> {
  let browser: Browser;
  let ownDesk: Desk;
  const open: OpenPage[] = [];
  beforeAll(async () => {
    [browser, ownDesk] = await Promise.all([launchBrowser(), openDesk(readDeskConfig({}))]);
  }, START_MS);
  afterEach(async () => {
    const closed = open.splice(0);
    for (const each of closed) await each.close();
    expect(closed.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async ({ desk = ownDesk, context = {} } = {}) => {
    const opened = await openPage(browser, { desk, log: recordingLog().log, context });
    open.push(opened);
    return opened;
  };
}
