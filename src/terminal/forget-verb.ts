import { InputError } from '../app/input-error.ts';
import type { Forgotten } from '../app/ports/people.ts';
import { counted } from './counted.ts';
import { printLine, type Terminal } from './streams.ts';

export interface ForgetOptions {
  readonly team?: string;
  readonly terminal: Terminal;
  forgetPerson(user: string, team: string | null): Promise<Forgotten>;
}

/** `desk forget USER [--team T]`: removes what is kept of a person. */
export async function runForget(user: string, { team, terminal, forgetPerson }: ForgetOptions): Promise<void> {
  if (!/^[UW][A-Z0-9]{2,}$/.test(user)) {
    throw new InputError(`"${user}" is no user id (U…). In Slack: the person's profile → ⋮ → Copy member ID.`);
  }
  if (team !== undefined && !/^[TE][A-Z0-9]{2,}$/.test(team)) {
    throw new InputError(`"${team}" is no id of a workspace (T…).`);
  }
  const { subscriptions, watches, feedback, threads, kept } = await forgetPerson(user, team ?? null);
  const removed = [
    counted(subscriptions, 'digest'),
    counted(watches, 'watch', 'watches'),
    counted(feedback, 'word of feedback', 'words of feedback'),
    counted(threads, 'thread'),
  ];
  await printLine(terminal, `Removed: ${removed.join(', ')}.`);
  await printLine(
    terminal,
    `Kept without the name, because they are the team's: ${counted(kept, 'row')} (channel digests, feeds, changes).`,
  );
}
