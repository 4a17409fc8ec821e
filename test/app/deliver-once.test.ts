import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Delivered, type DeliveryPorts, deliverOnce, type Parcel } from '../../src/app/deliver-once.ts';
import type { DeliveryStore, Messenger } from '../../src/app/ports/deliveries.ts';
import type { SubscriptionStore } from '../../src/app/ports/subscriptions.ts';
import { sendWord } from '../../src/app/send-word.ts';
import type { Told } from '../../src/core/model/delta.ts';
import { createDeliveryStore } from '../../src/storage/delivery-store.ts';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { subscription } from '../helpers/deltas.ts';
import { Fate, LetterBox, type NextOutcome, StandingClock, silentLog } from '../helpers/letters.ts';

const MINUTE = 60_000;
const toldOf = (revision: number): Told => ({ deals: {}, revision, disagreements: [] });

let database: Database;
let subscriptions: SubscriptionStore;
let count = 0;
beforeAll(async () => {
  database = await openDatabase('file::memory:', () => {});
  subscriptions = createSubscriptionStore(database);
});
afterAll(() => database.db.destroy());

/** One subscription's parcel, and processes that may send it. */
async function situation() {
  const id = `s${++count}`;
  await subscriptions.add(subscription({ id }));
  const clock = new StandingClock('2026-11-25T09:00:00Z');
  const slack = new LetterBox(clock);
  const troubles: string[] = [];
  const parcel: Parcel = {
    key: `digest:${id}:2026-11-25`,
    subject: { kind: 'subscription', id, team: 'T111' },
    to: { kind: 'channel', id: 'C111' },
    toldAfter: ['sent', 'nothing'],
    compose: async () => ({ letter: { kind: 'word', text: 'News.' }, telling: toldOf(1) }),
    onTrouble: async ({ kind }) => {
      troubles.push(kind);
      return true;
    },
  };
  const process = (holder: string, fate?: Fate): DeliveryPorts => {
    const deliveries: DeliveryStore = createDeliveryStore(database, holder);
    const messenger = fate ? fate.over(slack) : slack;
    return { deliveries: fate ? fate.over(deliveries) : deliveries, messenger, clock, log: silentLog };
  };
  const told = async () => (await subscriptions.told(id))?.revision ?? null;
  return { clock, slack, parcel, process, told, troubles };
}

const once = (outcome: NextOutcome) => {
  let isFirst = true;
  return () => {
    const next = isFirst ? outcome : null;
    isFirst = false;
    return next;
  };
};

describe('a letter', () => {
  it('goes out once, and its subject is told with it', async () => {
    const { slack, parcel, process, told } = await situation();
    const ends = await Promise.all(['a', 'b', 'c'].map((holder) => deliverOnce(parcel, process(holder))));
    expect(ends.filter((end) => end === 'sent')).toHaveLength(1);
    expect(await deliverOnce(parcel, process('a'))).toBe('settled');
    expect(slack.keys()).toEqual([parcel.key]);
    expect(await told()).toBe(1);
  });

  it('with nothing in it does not go out', async () => {
    const { slack, parcel, process, told } = await situation();
    const empty = { ...parcel, compose: async () => ({ letter: null, telling: toldOf(2) }) };
    expect(await deliverOnce(empty, process('a'))).toBe('nothing');
    expect(await deliverOnce(parcel, process('b'))).toBe('settled');
    expect(slack.posted).toEqual([]);
    expect(await told()).toBe(2);
  });

  it('waits as long as Slack asks for', async () => {
    const { clock, slack, parcel, process, told } = await situation();
    slack.onSend = once({ kind: 'later', retryAfterMs: MINUTE });
    expect(await deliverOnce(parcel, process('a'))).toBe('open');
    clock.turn(MINUTE - 1);
    expect(await deliverOnce(parcel, process('b'))).toBe('open');
    expect([slack.posted.length, await told()]).toEqual([0, null]);
    clock.turn(1);
    expect(await deliverOnce(parcel, process('b'))).toBe('sent');
  });

  it('that Slack refuses is not sent again, and not taken for told', async () => {
    const { slack, parcel, process, told } = await situation();
    slack.onSend = once({ kind: 'refused', error: 'invalid_blocks' });
    expect(await deliverOnce(parcel, process('a'))).toBe('failed');
    expect(await deliverOnce(parcel, process('a'))).toBe('settled');
    expect([slack.posted.length, await told()]).toEqual([0, null]);
  });

  it('to a place that is gone is reported before it is given up', async () => {
    const { clock, slack, parcel, process, troubles } = await situation();
    slack.onSend = () => ({ kind: 'gone', why: 'the channel is archived' });
    expect(await deliverOnce({ ...parcel, onTrouble: async () => false }, process('a'))).toBe('open');
    clock.turn(MINUTE);
    expect(await deliverOnce(parcel, process('a'))).toBe('failed');
    expect(troubles).toEqual(['gone']);
  });
});

describe('a letter of which Slack said nothing', () => {
  it('is settled by looking for it', async () => {
    const { slack, parcel, process, told } = await situation();
    slack.onSend = once({ kind: 'unclear' });
    expect(await deliverOnce(parcel, process('a'))).toBe('sent');
    expect([slack.posted.length, await told()]).toEqual([1, 1]);
  });

  it('is sent again where it is not there', async () => {
    const { slack, parcel, process } = await situation();
    slack.onSend = once({ kind: 'lost' });
    expect(await deliverOnce(parcel, process('a'))).toBe('open');
    expect(await deliverOnce(parcel, process('b'))).toBe('sent');
    expect(slack.posted).toHaveLength(1);
  });

  it('is looked for again while nobody can see, then reported, and never repeated', async () => {
    const { clock, slack, parcel, process, told, troubles } = await situation();
    slack.onSend = once({ kind: 'unclear' });
    slack.isReadable = () => false;
    const ends: Delivered[] = [];
    for (let round = 0; round < 6; round++) {
      ends.push(await deliverOnce(parcel, process(`p${round}`)));
      clock.turn(MINUTE);
    }
    expect(ends).toEqual(['open', 'open', 'open', 'unclear', 'settled', 'settled']);
    expect(troubles).toEqual(['unclear']);
    expect([slack.posted.length, await told()]).toEqual([1, null]);
  });

  it('is found once the history can be read again', async () => {
    const { clock, slack, parcel, process, told } = await situation();
    slack.onSend = once({ kind: 'unclear' });
    slack.isReadable = () => false;
    await deliverOnce(parcel, process('a'));
    slack.isReadable = () => true;
    clock.turn(MINUTE);
    expect(await deliverOnce(parcel, process('b'))).toBe('sent');
    expect([slack.posted.length, await told()]).toEqual([1, 1]);
  });

  it('ends a word to a person without another word', async () => {
    const { clock, slack, parcel, process } = await situation();
    slack.onSend = () => ({ kind: 'unclear' });
    slack.isReadable = () => false;
    const word = { key: `${parcel.key}/unclear`, subject: parcel.subject, user: 'U111', text: 'Sorry.' };
    const ends: boolean[] = [];
    for (let round = 0; round < 5; round++) {
      ends.push(await sendWord(word, process(`p${round}`)));
      clock.turn(MINUTE);
    }
    expect(ends).toEqual([false, false, false, true, true]);
    expect(slack.posted).toHaveLength(1);
  });
});

describe('a process that dies', () => {
  it('at any step loses nothing and says nothing twice', async () => {
    const fates = await stepsOf(null);
    expect(fates).toBeGreaterThan(3);
    for (const outcome of [null, { kind: 'unclear' }, { kind: 'lost' }] as const) {
      for (let step = 1; step <= 8; step++) {
        for (const when of ['before', 'after'] as const) {
          const { clock, slack, parcel, process, told } = await situation();
          if (outcome) slack.onSend = once(outcome);
          const fate = new Fate((at) => (at === step ? when : null));
          await deliverOnce(parcel, process('dying', fate)).catch(() => {});
          let end: Delivered = 'open';
          for (let round = 0; round < 4 && end === 'open'; round++) {
            end = await deliverOnce(parcel, process(`next${round}`));
            clock.turn(MINUTE);
          }
          const where = `dies ${when} step ${step}, Slack: ${outcome?.kind ?? 'well'}`;
          expect([where, end === 'sent' || end === 'settled', slack.keys(), await told()]).toEqual([
            where,
            true,
            [parcel.key],
            1,
          ]);
        }
      }
    }
  });

  it('after sending has told what it sent, whatever the record says by then', async () => {
    const { clock, slack, parcel, process, told } = await situation();
    // Dies when its message stands in Slack: claim, sending, send.
    const fate = new Fate((step) => (step === 3 ? 'after' : null));
    await expect(deliverOnce(parcel, process('dying', fate))).rejects.toThrow();
    clock.turn(MINUTE);
    const later = { ...parcel, compose: async () => ({ letter: null, telling: toldOf(7) }) };
    expect(await deliverOnce(later, process('next'))).toBe('sent');
    expect([slack.posted.length, await told()]).toEqual([1, 1]);
  });

  it('and is overtaken while it composes sends nothing when it wakes', async () => {
    const { clock, slack, parcel, process } = await situation();
    const asleep = {
      ...parcel,
      compose: async () => {
        clock.turn(MINUTE);
        expect(await deliverOnce(parcel, process('awake'))).toBe('sent');
        return parcel.compose();
      },
    };
    expect(await deliverOnce(asleep, process('asleep'))).toBe('open');
    expect(slack.posted).toHaveLength(1);
  });

  it('is not waited for by one that took over: it looks first, after the longest that a message may be under way', async () => {
    const { clock, slack, parcel, process } = await situation();
    let taken: Promise<Delivered> | null = null;
    const messenger: Messenger = {
      find: (...words) => slack.find(...words),
      send: async (...words) => {
        // The clock is put forward, so that the lease seems to be over: another takes over while this is under way.
        clock.turn(60 * MINUTE);
        const start = clock.now();
        taken = deliverOnce(parcel, process('other'));
        for (let turn = 0; turn < 1_000 && clock.now() < start + 10_000; turn++) await nextTurn();
        return slack.send(...words);
      },
    };
    expect(await deliverOnce(parcel, { ...process('slow'), messenger })).toBe('open');
    expect(await taken).toBe('sent');
    expect(slack.posted).toHaveLength(1);
  });
});

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

async function stepsOf(outcome: NextOutcome | null): Promise<number> {
  const { slack, parcel, process } = await situation();
  if (outcome) slack.onSend = once(outcome);
  const fate = new Fate(() => null);
  await deliverOnce(parcel, process('a', fate));
  return fate.steps;
}
