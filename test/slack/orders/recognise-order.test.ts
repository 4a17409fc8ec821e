import { describe, expect, it } from 'vitest';
import { orderHint, recogniseOrder } from '../../../src/slack/orders/recognise-order.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const kindOf = (text: string) => recogniseOrder(text, index)?.kind ?? 'question';

describe('an order', () => {
  it.each([
    ['digest 09:00 weekdays', 'subscribe'],
    ['Digest 9am london boran howitzers', 'subscribe'],
    ['digest every monday at 07:30 Asia/Dhaka', 'subscribe'],
    ['digest', 'list'],
    ['digests', 'list'],
    ['digest list', 'list'],
    ['digest stop', 'stop'],
    ['digest stop k3f9', 'stop'],
    ['digest now', 'now'],
    ['digest weekdays', 'mistake'],
    ['digest 9 weekdays', 'mistake'],
    ['digest bangladesh turkey 09:00', 'mistake'],
    ['digest 25:00', 'mistake'],
  ])('%s is about digests: %s', (text, kind) => {
    expect(recogniseOrder(text, index)).toMatchObject({ kind: 'digest', order: { kind } });
  });

  it.each([
    'watch boran',
    'watch bangladesh turkey',
    'Watch Bangladesh and Turkey',
    'watch the Rafale deal',
    'watch MKE Boran howitzers for Bangladesh',
    'watch Ares Shipyard',
    'watch drones from turkey',
    'watch "towers bought by Poland"',
  ])('%s watches', (text) => {
    expect(kindOf(text)).toBe('watch');
  });

  it('to watch takes the words without their quotation marks', () => {
    expect(recogniseOrder('watch "towers bought by Poland"', index)).toEqual({
      kind: 'watch',
      text: 'towers bought by Poland',
    });
  });

  it.each([
    ['watches', { kind: 'watches' }],
    ['watch', { kind: 'watches' }],
    ['unwatch boran', { kind: 'unwatch', which: 'boran' }],
    ['unwatch w7', { kind: 'unwatch', which: 'w7' }],
    ['unwatch', { kind: 'unwatch', which: '' }],
    ['feed list', { kind: 'feed-list' }],
    ['feeds', { kind: 'feed-list' }],
    ['feed add', { kind: 'feed-list' }],
    ['feed add https://example.org/rss', { kind: 'feed-add', url: 'https://example.org/rss' }],
    ['feed add example.org/rss', { kind: 'feed-add', url: 'https://example.org/rss' }],
    ['feed remove s1a2', { kind: 'feed-remove', which: 's1a2' }],
  ])('%s is one', (text, order) => {
    expect(recogniseOrder(text, index)).toEqual(order);
  });
});

describe('what merely begins like an order is a question', () => {
  it.each([
    'watch towers bought by Poland',
    'watch what Poland buys',
    'watch towers',
    'watch howitzers bought by Bangladesh',
    'watch boran?',
    'watches sold by Switzerland',
    'digest of turkish deals',
    'digest bangladesh turkey',
    'digest list of deals',
    'digest of 2025',
    'digest 155mm shells',
    'feed prices in Turkey',
    'feed add two and two',
    'watchkeeper drones',
    'unwatched skies',
    'bangladesh turkey',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('question');
  });

  it('and is told the shape of the order it may have been meant as', () => {
    expect(orderHint('watch towers bought by Poland')).toBe(
      'To be told when this changes, put it in quotation marks: watch "towers bought by Poland"',
    );
    expect(orderHint('digest bangladesh turkey')).toContain('digest 09:00 weekdays');
    expect(orderHint('bangladesh turkey')).toBeNull();
  });
});
