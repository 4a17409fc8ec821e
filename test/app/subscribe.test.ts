import { afterEach, describe, expect, it } from 'vitest';
import {
  addSubscription,
  listSubscriptions,
  MOST_SUBSCRIPTIONS,
  type SubscribePorts,
  type SubscriptionWish,
  stopSubscription,
} from '../../src/app/subscribe.ts';
import { shippedNames } from '../helpers/names.ts';
import { type TellingDesk, tellingDesk } from '../helpers/telling-desk.ts';

const index = await shippedNames();
const NOW = Date.parse('2026-11-24T12:00:00Z');
const asker = { team: 'T111', user: 'U777', channel: 'C111' };

const open: TellingDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

async function ports(): Promise<SubscribePorts> {
  const desk = await tellingDesk('2026-11-24T12:00:00Z', index);
  open.push(desk);
  return { subscriptions: desk.subscriptions, index, articles: () => desk.record };
}

function wish(more: Partial<SubscriptionWish> = {}): SubscriptionWish {
  return {
    team: 'T111',
    target: { kind: 'channel', id: 'C111' },
    createdBy: 'U777',
    schedule: { days: [1, 2, 3, 4, 5], time: '09:00', zone: 'Europe/London' },
    topics: null,
    evenIfNothing: false,
    ...more,
  };
}

describe('a wish for a digest', () => {
  it('is kept under an id that can be typed, and says when it comes', async () => {
    const desk = await ports();
    const added = await addSubscription(wish({ topics: 'bangladesh turkey' }), NOW, desk);
    expect(added).toMatchObject({
      kind: 'added',
      subscription: { createdAt: NOW, paused: null, topics: 'bangladesh turkey' },
      next: { day: '2026-11-25', at: Date.parse('2026-11-25T09:00:00Z') },
    });
    const [kept] = await desk.subscriptions.list('T111');
    expect(kept?.id).toMatch(/^[a-z]{5}$/);
  });

  it('is not kept twice, unless something in it differs or the first one rests', async () => {
    const desk = await ports();
    const first = await addSubscription(wish(), NOW, desk);
    expect(await addSubscription(wish(), NOW + 1, desk)).toEqual({ ...first, kind: 'there' });
    expect((await addSubscription(wish({ topics: 'boran' }), NOW, desk)).kind).toBe('added');
    expect((await addSubscription(wish({ target: { kind: 'person', id: 'U777' } }), NOW, desk)).kind).toBe('added');
    if (first.kind !== 'added') throw new Error('Expected it to be added.');
    await desk.subscriptions.pause(first.subscription.id, 'the channel is archived');
    expect((await addSubscription(wish(), NOW, desk)).kind).toBe('added');
  });

  it('is refused for a slip in a name, not for a word that is still to come', async () => {
    const desk = await ports();
    expect(await addSubscription(wish({ topics: 'banglades' }), NOW, desk)).toMatchObject({
      kind: 'unknown',
      near: ['Bangladesh'],
    });
    expect((await addSubscription(wish({ topics: 'hypersonics' }), NOW, desk)).kind).toBe('added');
  });

  it('is refused where there are too many', async () => {
    const desk = await ports();
    for (let at = 0; at < MOST_SUBSCRIPTIONS; at++) {
      expect((await addSubscription(wish({ topics: `boran ${at}` }), NOW, desk)).kind).toBe('added');
    }
    expect(await addSubscription(wish(), NOW, desk)).toEqual({ kind: 'too-many', most: MOST_SUBSCRIPTIONS });
    expect((await addSubscription(wish({ target: { kind: 'channel', id: 'C222' } }), NOW, desk)).kind).toBe('added');
  });
});

describe('the digests of a place', () => {
  it('are those of the channel, and what the person ordered or gets', async () => {
    const desk = await ports();
    const add = (more: Partial<SubscriptionWish>, at: number) => addSubscription(wish(more), NOW + at, desk);
    await add({ createdBy: 'U888' }, 1);
    await add({ target: { kind: 'channel', id: 'C222' } }, 2);
    await add({ target: { kind: 'channel', id: 'C333' }, createdBy: 'U888' }, 3);
    await add({ target: { kind: 'person', id: 'U777' } }, 4);
    await add({ team: 'T222' }, 5);
    const shown = (await listSubscriptions(asker, desk)).map(({ target }) => target.id);
    expect(shown).toEqual(['C111', 'C222', 'U777']);
    const alone = await listSubscriptions({ ...asker, user: 'U999', channel: null }, desk);
    expect(alone).toEqual([]);
  });

  it('end by number, by id, or as the only one; never those of others', async () => {
    const desk = await ports();
    expect(await stopSubscription(null, asker, desk)).toEqual({ kind: 'none' });
    await addSubscription(wish(), NOW, desk);
    const second = await addSubscription(wish({ topics: 'boran' }), NOW + 1, desk);
    const other = await addSubscription(wish({ target: { kind: 'person', id: 'U888' }, createdBy: 'U888' }), NOW, desk);
    if (second.kind !== 'added' || other.kind !== 'added') throw new Error('Expected both to be added.');
    expect((await stopSubscription(null, asker, desk)).kind).toBe('unsure');
    expect((await stopSubscription(other.subscription.id, asker, desk)).kind).toBe('unsure');
    expect((await stopSubscription(second.subscription.id.toUpperCase(), asker, desk)).kind).toBe('chosen');
    expect((await stopSubscription('1', asker, desk)).kind).toBe('chosen');
    expect((await stopSubscription('1', asker, desk)).kind).toBe('none');
  });
});
