import { basename, relative } from 'node:path';
import { watch } from 'chokidar';
import { errorFields, type Log } from '../app/ports/log.ts';

/** How long a file must keep its size before it counts as saved, and how often that is looked at, in milliseconds. */
const SAVED = { stabilityThreshold: 200, pollInterval: 50 };
/** Changes that come within this time are looked at together: an editor's save is several, a copied folder hundreds. */
const TOGETHER_MS = 100;
/** The longest that changes which keep coming put off the look. */
const PATIENCE_MS = 500;
/** Without any notice the folder is looked at so often: network filesystems give none. */
const RESCAN_MS = 5 * 60_000;
/** How soon a look that failed is tried again. */
const RETRY_MS = 5_000;

export interface Following {
  /** Ends it, after the look under way. */
  stop(): Promise<void>;
}

/**
 * Calls `onChange` when articles of a knowledge folder were saved, renamed or deleted, and every few minutes; never twice
 * at a time. Resolves once it watches, so that nothing is missed by whoever looks after that.
 */
export async function followKnowledge(dir: string, onChange: () => Promise<void>, log: Log): Promise<Following> {
  const looks = createLooks(onChange, log);
  const watcher = watch(dir, {
    ignoreInitial: true,
    awaitWriteFinish: SAVED,
    ignored: (path) => path !== dir && basename(path).startsWith('.'),
  });
  watcher.on('all', (event, path) => {
    if (/\.(?:md|txt|html?)$/i.test(path) || event.endsWith('Dir')) looks.soon();
    else if (/^names\/[^/]+\.yml$/.test(relative(dir, path).replaceAll('\\', '/'))) {
      log.warn('names were changed; they are taken up at the next start');
    }
  });
  watcher.on('error', (error) => log.warn('the knowledge folder is not watched in full', errorFields(error)));
  await new Promise<void>((resolve) => void watcher.once('ready', resolve));
  const rescans = setInterval(() => looks.soon(), RESCAN_MS).unref();
  return {
    async stop() {
      clearInterval(rescans);
      await watcher.close();
      await looks.stop();
    },
  };
}

interface Looks {
  /** Asks for a look, together with whatever else comes now. */
  soon(): void;
  stop(): Promise<void>;
}

function createLooks(look: () => Promise<void>, log: Log): Looks {
  let timer: NodeJS.Timeout | null = null;
  /** When the oldest change that waits came. */
  let since: number | null = null;
  let underWay: Promise<void> | null = null;
  let isStopped = false;

  function soon(delayMs = TOGETHER_MS): void {
    if (isStopped) return;
    const now = performance.now();
    since ??= now;
    if (timer) clearTimeout(timer);
    timer = setTimeout(run, Math.min(delayMs, Math.max(since + PATIENCE_MS - now, 0)));
  }

  function run(): void {
    timer = null;
    if (underWay) return;
    since = null;
    underWay = look()
      .catch((error: unknown) => {
        log.error('the knowledge folder could not be taken in', errorFields(error));
        setTimeout(soon, RETRY_MS).unref();
      })
      .finally(() => {
        underWay = null;
        // What came meanwhile.
        if (since !== null) soon();
      });
  }

  return {
    soon: () => soon(),
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await underWay;
    },
  };
}
