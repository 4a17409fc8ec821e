import type { Check, Finding } from '../ports/checks.ts';
import type { KnownSource } from '../ports/sources.ts';

/** One that should have been read so long ago is left alone by every process: none is running. */
const OVERDUE_MS = 60 * 60_000;
/** One that failed so often in a row is rather gone than away: five are some eight hours. */
const GONE_FAILURES = 5;

/** How the last reading of each source went; of a store that cannot be read (null), its own check tells. `now` in milliseconds since 1970. */
export function feedsCheck(list: () => Promise<readonly KnownSource[] | null>, now: () => number): Check {
  return {
    name: 'feeds',
    run: async () => {
      const sources = await list();
      if (!sources) return [];
      const failing = sources.filter(({ failures }) => failures > 0);
      const overdue = sources.filter(({ nextCheckAt }) => now() - nextCheckAt > OVERDUE_MS);
      const rest = sources.filter((source) => !failing.includes(source) && !overdue.includes(source));
      return [
        ...(rest.length > 0 || sources.length === 0 ? [well(rest.length)] : []),
        ...failing.map(failed),
        ...(overdue.length > 0 ? [late(overdue.length)] : []),
      ];
    },
  };
}

function well(count: number): Finding {
  const what = count === 0 ? 'None is followed.' : `${count} ${count === 1 ? 'reads' : 'read'} well.`;
  return { level: 'ok', what, remedy: null };
}

function failed({ id, url, failures, problem }: KnownSource): Finding {
  const times = failures === 1 ? 'once' : `${failures} times in a row`;
  return {
    level: failures < GONE_FAILURES ? 'warn' : 'wrong',
    what: `${shownAddress(url)} failed ${times}: ${problem ?? 'nobody knows why.'}`,
    remedy: `If it is gone, remove it: /defence feed remove ${id}, or FEEDS.`,
  };
}

function late(count: number): Finding {
  const what = `${count} should have been read over an hour ago.`;
  return { level: 'warn', what, remedy: 'Start the bot, or see in its log why it does not read them.' };
}

/** Without its parameters, of which one may be a key. */
function shownAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
