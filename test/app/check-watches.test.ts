import { afterEach, describe, expect, it } from 'vitest';
import { createWatchRound } from '../../src/app/check-watches.ts';
import { addWatch } from '../../src/app/watch.ts';
import { changeLine, changesOf } from '../../src/core/wording/change-words.ts';
import { Fate, type Posted } from '../helpers/letters.ts';
import { shippedNames } from '../helpers/names.ts';
import { type TellingDesk, tellingDesk } from '../helpers/telling-desk.ts';

const index = await shippedNames();
const PLANNED = '2026-11-20 North: Bangladesh plans to buy 200 Boran howitzers from Turkey.';
const ORDERED = '2026-11-25 West: Bangladesh ordered 200 Boran howitzers from Turkey.';
const MORE = '2026-11-28 West: Bangladesh received the first six Boran howitzers.';
const MINUTE = 60_000;

const open: TellingDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

/** A desk where U777 watches the Boran, which is planned. */
async function watchedDesk() {
  const desk = await tellingDesk('2026-11-24T09:00:00Z', index);
  open.push(desk);
  await desk.read(PLANNED);
  const wish = { text: 'boran', team: 'T111', user: 'U777' };
  const watched = await addWatch(wish, desk.clock.now(), { ...desk.portsOf('x'), articles: () => desk.record });
  expect(watched).toMatchObject({ kind: 'added', deals: 1 });
  return desk;
}

function words({ to, letter }: Posted): string {
  if (letter.kind === 'digest') return letter.kind;
  return `${to.id}: ${letter.kind === 'word' ? letter.text : changesOf(letter.delta).map(changeLine).join('; ')}`;
}

const MOVED = 'U777: planned → ordered – 200 Boran howitzers, ordered by Bangladesh from Turkey';

describe('a watch', () => {
  it('says nothing of what was there, and one message of what changes', async () => {
    const { slack, read, watchRound } = await watchedDesk();
    const round = watchRound();
    await round();
    expect(slack.posted).toEqual([]);
    await read(ORDERED);
    await round();
    await round();
    await watchRound('b')();
    expect(slack.posted.map(words)).toEqual([MOVED]);
  });

  it('says nothing of other deals, nor of the same in other words', async () => {
    const { slack, read, watchRound } = await watchedDesk();
    const round = watchRound();
    await read(
      '2026-11-25 West: Indonesia ordered 42 Rafale fighters from France.',
      '2026-11-25 West: Dhaka intends to acquire 200 MKE Boran 105mm howitzers.',
    );
    await round();
    expect(slack.posted).toEqual([]);
  });

  it('tells every next change', async () => {
    const { slack, read, watchRound } = await watchedDesk();
    const round = watchRound();
    await read(ORDERED);
    await round();
    await read(MORE);
    await round();
    expect(slack.posted.map(words)).toEqual([MOVED, expect.stringContaining('ordered')]);
    expect(new Set(slack.keys()).size).toBe(2);
  });

  it('is told once by two processes, of which each knows the record a little differently', async () => {
    const { slack, read, watchRound } = await watchedDesk();
    await read(ORDERED);
    await Promise.all(['a', 'b', 'c'].map((holder) => watchRound(holder)()));
    expect(slack.posted).toHaveLength(1);
  });

  it('is told once by processes that die at any step', async () => {
    for (let step = 1; step <= 12; step++) {
      for (const when of ['before', 'after'] as const) {
        const { clock, slack, read, portsOf, watchRound } = await watchedDesk();
        await read(ORDERED);
        const fate = new Fate((at) => (at === step ? when : null));
        await createWatchRound(portsOf('dying', fate))().catch(() => {});
        for (let turn = 0; turn < 3; turn++) {
          clock.turn(MINUTE);
          await watchRound(`next${turn}`)();
        }
        expect([step, when, slack.posted.map(words)]).toEqual([step, when, [MOVED]]);
      }
    }
  });

  it('waits for Slack, though the record rests meanwhile', async () => {
    const { clock, slack, read, watchRound } = await watchedDesk();
    const round = watchRound();
    slack.onSend = () => ({ kind: 'later', retryAfterMs: MINUTE });
    await read(ORDERED);
    await round();
    await round();
    slack.onSend = () => null;
    clock.turn(MINUTE);
    await round();
    expect(slack.posted.map(words)).toEqual([MOVED]);
  });

  it('says so where nobody can see whether its message arrived, and goes on with the next change', async () => {
    const { clock, slack, read, watchRound, portsOf } = await watchedDesk();
    const round = watchRound();
    slack.isReadable = () => false;
    slack.onSend = (_, key) => (key.endsWith('/unclear') ? null : { kind: 'lost' });
    await read(ORDERED);
    for (let turn = 0; turn < 5; turn++) {
      await round();
      clock.turn(MINUTE);
    }
    expect(slack.posted.map(words)).toEqual([
      'U777: Something changed about “boran”, and Slack did not say whether my message arrived. /defence boran shows how it stands.',
    ]);
    slack.onSend = () => null;
    await read(MORE);
    await round();
    expect(slack.posted).toHaveLength(2);
    expect(await portsOf('x').deliveries.open()).toEqual([]);
  });
});
