import { afterEach, describe, expect, it } from 'vitest';
import type { Messenger } from '../../src/app/ports/deliveries.ts';
import { digestNow, sendDigests } from '../../src/app/send-digests.ts';
import { changesOf } from '../../src/core/wording/change-words.ts';
import { subscription } from '../helpers/deltas.ts';
import type { Posted } from '../helpers/letters.ts';
import { shippedNames } from '../helpers/names.ts';
import { type TellingDesk, tellingDesk } from '../helpers/telling-desk.ts';

const index = await shippedNames();
const BORAN = '2026-11-20 North: Bangladesh ordered 18 Boran howitzers from Turkey.';
const RAFALE = '2026-11-21 North: Indonesia ordered 42 Rafale fighters from France.';
const MINUTE = 60_000;

const open: TellingDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

/** A desk on Monday, 23 November 2026, 08:00 in London, with a digest ordered for weekdays at nine. */
async function desk(...more: Parameters<typeof subscription>) {
  const made = await tellingDesk('2026-11-23T08:00:00Z', index);
  open.push(made);
  await made.subscriptions.add(subscription({ createdAt: made.clock.now(), ...more[0] }));
  await made.read(BORAN);
  return made;
}

/** A letter in a line: day, whether late, its changes and its articles. */
function words({ letter }: Posted): string {
  if (letter.kind !== 'digest') return letter.kind === 'word' ? letter.text : letter.kind;
  const changes = changesOf(letter.delta).map(({ kind }) => kind);
  const first = letter.delta.isFirst ? ' first' : '';
  return `${letter.day}${letter.isLate ? ' late' : ''}${first}: ${changes.join(', ')}; ${letter.delta.articles.length}`;
}

describe('a digest', () => {
  it('comes at its time, once, with the record so far, and then with what changed', async () => {
    const { clock, slack, digests, read } = await desk();
    await digests();
    expect(slack.posted).toEqual([]);
    clock.set('2026-11-23T09:00:00Z');
    await digests();
    await digests('b');
    expect(slack.posted.map(words)).toEqual(['2026-11-23 first: new-deal; 1']);
    await read(RAFALE);
    clock.set('2026-11-24T09:01:00Z');
    await digests('b');
    await digests();
    expect(slack.posted.map(words)).toEqual(['2026-11-23 first: new-deal; 1', '2026-11-24: new-deal; 1']);
  });

  it('does not come where nothing changed, unless that was asked for', async () => {
    const { clock, slack, digests, subscriptions, counted } = await desk();
    await subscriptions.add(subscription({ id: 'daily', createdAt: clock.now(), evenIfNothing: true }));
    for (const day of ['23', '24']) {
      clock.set(`2026-11-${day}T09:00:00Z`);
      await digests();
    }
    expect(slack.posted.map(words)).toEqual([
      '2026-11-23 first: new-deal; 1',
      '2026-11-23 first: new-deal; 1',
      '2026-11-24: ; 0',
    ]);
    expect(counted).toContain('deliveries_total subscription nothing');
  });

  it('tells only what its topics are about', async () => {
    const { clock, slack, digests, read } = await desk({ topics: 'indonesia' });
    clock.set('2026-11-23T09:00:00Z');
    await digests();
    expect(slack.posted).toEqual([]);
    await read(RAFALE);
    clock.set('2026-11-24T09:00:00Z');
    await digests();
    expect(slack.posted.map(words)).toEqual(['2026-11-24 first: new-deal; 1']);
  });

  it('is one after days of downtime, and says that it is late', async () => {
    const { clock, slack, digests, counted } = await desk();
    clock.set('2026-11-27T21:00:00Z');
    await digests();
    await digests();
    expect(slack.posted.map(words)).toEqual(['2026-11-27 late first: new-deal; 1']);
    expect(counted).toContain('digests_late_total');
    clock.set('2026-11-29T12:00:00Z');
    await digests();
    expect(slack.posted).toHaveLength(1);
  });

  it('does not come for a time before it was ordered', async () => {
    const { clock, slack, digests } = await desk({ createdAt: Date.parse('2026-11-23T09:30:00Z') });
    clock.set('2026-11-23T09:31:00Z');
    await digests();
    expect(slack.posted).toEqual([]);
  });

  it('comes on each local day though the clock goes wrong', async () => {
    const { clock, slack, digests } = await desk({ evenIfNothing: true });
    for (const time of ['25T09:00', '23T09:30', '24T09:00', '25T09:30', '26T09:00']) {
      clock.set(`2026-11-${time}:00Z`);
      await digests();
    }
    expect(slack.posted.map(({ key }) => key.slice(-2))).toEqual(['25', '23', '24', '26']);
  });
});

describe('a digest that cannot go out', () => {
  it('waits while Slack is away, and is not followed by a burst', async () => {
    const { clock, slack, digests, portsOf } = await desk();
    slack.onSend = () => ({ kind: 'later', retryAfterMs: 30_000 });
    for (const day of ['23', '24', '25']) {
      clock.set(`2026-11-${day}T09:00:00Z`);
      await digests();
      clock.turn(MINUTE);
      await digests();
    }
    slack.onSend = () => null;
    clock.turn(MINUTE);
    await digests();
    await digests();
    expect(slack.posted.map(words)).toEqual(['2026-11-25 first: new-deal; 1']);
    expect(await portsOf('x').deliveries.open()).toEqual([]);
  });

  it('rests its subscription when the channel is gone, and tells who ordered it, once', async () => {
    const { clock, slack, digests, subscriptions, portsOf } = await desk();
    slack.onSend = ({ kind }) => (kind === 'channel' ? { kind: 'gone', why: 'the channel is archived' } : null);
    clock.set('2026-11-23T09:00:00Z');
    await digests();
    clock.set('2026-11-24T09:00:00Z');
    await digests();
    expect(slack.posted.map((each) => [each.to, words(each)])).toEqual([
      [
        { kind: 'person', id: 'U777' },
        'Your digest k3f9, every weekday at 09:00 Europe/London, rests: the channel is archived. Order it anew to go on.',
      ],
    ]);
    expect((await subscriptions.list(null)).map(({ paused }) => paused)).toEqual(['the channel is archived']);
    expect(await portsOf('x').deliveries.open()).toEqual([]);
  });

  it('that may have arrived is told as such, and its news again by the next', async () => {
    const { clock, slack, digests, portsOf } = await desk();
    slack.isReadable = () => false;
    slack.onSend = ({ kind }) => (kind === 'channel' ? { kind: 'lost' } : null);
    clock.set('2026-11-23T09:00:00Z');
    for (let round = 0; round < 5; round++) {
      await digests();
      clock.turn(MINUTE);
    }
    expect(slack.posted.map(words)).toEqual([
      'Your digest k3f9, every weekday at 09:00 Europe/London, may or may not have arrived: Slack did not say. /defence digest now shows it, and the next one tells it too.',
    ]);
    const now = await digestNow({ id: 'k3f9', team: 'T111', topics: null }, portsOf('x'));
    expect(changesOf(now).map(({ kind }) => kind)).toEqual(['new-deal']);
    slack.onSend = () => null;
    clock.set('2026-11-24T09:00:00Z');
    await digests();
    expect(slack.posted.slice(1).map(words)).toEqual(['2026-11-24 first: new-deal; 1']);
  });

  it('does not keep the others from theirs', async () => {
    const { clock, slack, digests, subscriptions } = await desk();
    await subscriptions.add(subscription({ id: 'other', createdAt: clock.now() }));
    slack.onSend = (_, key) => {
      if (key.includes('k3f9')) throw new Error('broken');
      return null;
    };
    clock.set('2026-11-23T09:00:00Z');
    await digests();
    expect(slack.keys()).toEqual(['digest:other:2026-11-23']);
  });

  it('is settled before the next is composed, which then tells only what is newer', async () => {
    const { clock, slack, digests, read, portsOf } = await desk();
    clock.set('2026-11-23T09:00:00Z');
    // Posted, and nobody hears of it: the process died.
    slack.onSend = () => ({ kind: 'unclear' });
    slack.isReadable = () => false;
    await digests('dead');
    slack.onSend = () => null;
    slack.isReadable = () => true;
    await read(RAFALE);
    clock.set('2026-11-24T09:00:00Z');
    await digests();
    expect(slack.posted.map(words)).toEqual(['2026-11-23 first: new-deal; 1', '2026-11-24: new-deal; 1']);
    expect(await portsOf('x').deliveries.open()).toEqual([]);
  });
});

describe('two days at a time', () => {
  it('do not go out: the newer waits for whoever is still at the older', async () => {
    const { clock, slack, digests, portsOf } = await desk();
    clock.set('2026-11-24T08:59:59Z');
    const ports = portsOf('slow');
    const messenger: Messenger = {
      find: (...words) => slack.find(...words),
      send: async (...words) => {
        clock.turn(5_000);
        await digests('quick');
        return slack.send(...words);
      },
    };
    await sendDigests({ ...ports, messenger });
    await digests('quick');
    expect(slack.posted.map(words)).toEqual(['2026-11-23 late first: new-deal; 1']);
  });
});

describe('a digest at once', () => {
  it('shows what the next one would tell, and counts for nothing', async () => {
    const { clock, slack, digests, portsOf, subscriptions } = await desk();
    const now = await digestNow({ id: 'k3f9', team: 'T111', topics: null }, portsOf('x'));
    expect([now.isFirst, changesOf(now).length]).toEqual([true, 1]);
    expect(await subscriptions.told('k3f9')).toBeNull();
    clock.set('2026-11-23T09:00:00Z');
    await digests();
    expect(slack.posted.map(words)).toEqual(['2026-11-23 first: new-deal; 1']);
    const after = await digestNow({ id: 'k3f9', team: 'T111', topics: null }, portsOf('x'));
    expect([after.isFirst, changesOf(after).length, after.articles.length]).toEqual([false, 0, 0]);
  });

  it('needs no subscription', async () => {
    const { portsOf, read } = await desk();
    await read(RAFALE);
    const now = await digestNow({ id: null, team: 'T111', topics: 'indonesia' }, portsOf('x'));
    expect([now.isFirst, changesOf(now).length, now.articles.length]).toEqual([true, 1, 1]);
  });
});
