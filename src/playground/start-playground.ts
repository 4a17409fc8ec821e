import { randomBytes } from 'node:crypto';
import type { Messenger } from '../app/ports/deliveries.ts';
import type { Desk } from '../app/ports/record.ts';
import { identifySlack } from '../slack/connection/identity.ts';
import type { SlackOffice } from '../slack/listeners/office.ts';
import { createMessenger } from '../slack/messenger.ts';
import { type RunningSlack, startSlack } from '../slack/start-slack.ts';
import { createNextDay, type DaysOfDesk } from './days/next-day.ts';
import { createPerson } from './person/person.ts';
import type { PersonActions } from './person/person-actions.ts';
import { servePage } from './serving/page-server.ts';
import { readWelcome } from './serving/welcome.ts';
import { StandIn } from './stand-in.ts';
import { READER } from './workspace/furniture.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A workspace with the real bot in it, and a page to use it. */
export interface Playground {
  /** Of the page. */
  readonly url: string;
  readonly workspace: Workspace;
  /** Whoever uses the page. */
  readonly person: PersonActions;
  readonly bot: RunningSlack;
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  readonly desk: Desk;
  /** Its clock is Slack's, too. */
  readonly office: Omit<SlackOffice, 'desk'>;
  /** Of the page; 0 takes a free one. */
  readonly port: number;
  /** Begins what the desk does by itself, sending through this messenger; absent: it does nothing by itself. */
  readonly begin?: (messenger: Messenger, bot: RunningSlack) => Promise<PlaygroundDuties>;
}

/** What the desk does by itself; its clock is the office's, which "Next day" puts forward. */
export interface PlaygroundDuties extends DaysOfDesk {
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Starts the stand-in for Slack, the bot against it as against the real one (over HTTP, with a random secret and tokens),
 * and the page, all on the loopback address. Rejects with an `InputError` where the port is taken.
 */
export async function startPlayground({ desk, office, port, begin }: PlaygroundOptions): Promise<Playground> {
  const { log, clock } = office;
  const standIn = await StandIn.start({ clock });
  const signingSecret = randomBytes(16).toString('hex');
  const { tokens, apiUrl, workspace } = standIn;
  const settings = { botToken: tokens.bot, appToken: null, signingSecret, apiUrl, host: LOOPBACK, port: 0 };
  const stops: (() => Promise<void>)[] = [() => standIn.stop()];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const bot = await startSlack(settings, await identifySlack(settings, log), { ...office, desk });
    stops.push(() => bot.stop());
    standIn.connectHttp({ url: `http://${LOOPBACK}:${bot.port}/slack/events`, signingSecret });
    const person = createPerson(READER, standIn);
    const duties = (await begin?.(createMessenger(settings, log), bot)) ?? null;
    stops.push(async () => duties?.stop());
    const nextDay = duties && createNextDay(duties, workspace);
    const page = await servePage(workspace, person, { port, log, welcome: () => readWelcome(desk), nextDay });
    stops.push(() => page.stop());
    return { url: page.url, workspace, person, bot, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
