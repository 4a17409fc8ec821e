import { InputError } from '../input-error.ts';
import type { Check, Finding } from '../ports/checks.ts';

/** How long one check may take. */
const LIMIT_MS = 10_000;

/** What was found, and by which check. */
export interface Found extends Finding {
  readonly check: string;
}

/** Runs all checks at once, each within its time, and returns what they found in the order of the checks. */
export async function runChecks(checks: readonly Check[], limitMs: number = LIMIT_MS): Promise<readonly Found[]> {
  const found = await Promise.all(
    checks.map(async (check) => {
      const findings = await within(limitMs, begin(check)).catch(failed);
      return findings.map((finding) => ({ check: check.name, ...finding }));
    }),
  );
  return found.flat();
}

/** What it throws at once fails it as well. */
async function begin(check: Check): Promise<readonly Finding[]> {
  return check.run();
}

/** Only an `InputError` is written for whoever runs the desk: any other message may hold what must not be shown. */
function failed(error: unknown): readonly Finding[] {
  if (error instanceof InputError) return [{ level: 'wrong', what: error.message, remedy: null }];
  const reason = error instanceof Error ? error.name : 'unknown';
  return [{ level: 'wrong', what: `It could not be looked at (${reason}).`, remedy: 'Run the doctor again.' }];
}

function within(limitMs: number, findings: Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  return new Promise((resolve, reject) => {
    const what = `It did not answer within ${limitMs / 1_000} s.`;
    const giveUp = () =>
      resolve([{ level: 'wrong', what, remedy: 'See whether it runs and can be reached from here.' }]);
    const timer = setTimeout(giveUp, limitMs);
    void findings.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
