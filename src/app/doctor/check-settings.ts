import type { Check } from '../ports/checks.ts';

/** `problems` reads the settings and returns every mistake, one sentence each, which says how to mend it. */
export function settingsCheck(problems: () => readonly string[]): Check {
  return {
    name: 'settings',
    run: async () => {
      const found = problems();
      if (found.length > 0) return found.map((what) => ({ level: 'wrong', what, remedy: null }));
      return [{ level: 'ok', what: 'Every setting can be read.', remedy: null }];
    },
  };
}
