import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrder } from '../../../src/core/digest/read-order.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const read = (text: string) => readOrder(text, index);

/** "DAYS TIME ZONE | TOPICS", as the order was understood. */
function understood(text: string): string {
  const order = read(text);
  if (order.kind !== 'subscribe') throw new Error(`Expected an order: ${JSON.stringify(order)}`);
  const { schedule, topics, evenIfNothing } = order.order;
  const days = schedule.days.join('');
  return `${days} ${schedule.time} ${schedule.zone ?? '?'} | ${topics ?? ''}${evenIfNothing ? ' (even if nothing)' : ''}`;
}

function mistakeIn(text: string): string {
  const order = read(text);
  return order.kind === 'mistake' ? order.text : `no mistake: ${JSON.stringify(order)}`;
}

describe('an order for a digest', () => {
  it('has a time, days, a zone and topics', () => {
    expect(understood('09:00 weekdays Europe/London bangladesh turkey')).toBe(
      '12345 09:00 Europe/London | bangladesh turkey',
    );
    expect(understood('09:00')).toBe('1234567 09:00 ? | ');
    expect(understood('at 9am every day in london about Boran howitzers')).toBe(
      '1234567 09:00 Europe/London | Boran howitzers',
    );
    expect(understood('weekdays 7:45 utc')).toBe('12345 07:45 UTC | ');
  });

  it('takes times of 24 hours, and of 12 with am or pm', () => {
    const time = (text: string) => understood(text).split(' ')[1];
    expect(['9:00', '9.30', '23:59', '0:05', '9am', '12am', '12pm', '9:15pm', '9 PM', '11:00am,'].map(time)).toEqual([
      '09:00',
      '09:30',
      '23:59',
      '00:05',
      '09:00',
      '00:00',
      '12:00',
      '21:15',
      '21:00',
      '11:00',
    ]);
  });

  it('takes days by name, in lists and in ranges', () => {
    const days = (text: string) => understood(`09:00 ${text}`).split(' ')[0];
    expect(
      ['daily', 'weekends', 'monday', 'on Mondays and Fridays', 'mon,wed', 'mon, wed', 'mon-thu'].map(days),
    ).toEqual(['1234567', '67', '1', '15', '13', '13', '1234']);
    expect(days('fri-mon')).toBe('1567');
    expect(days('sun tues')).toBe('27');
  });

  it('takes zones in any case, and cities that only one zone has', () => {
    const zone = (text: string) => understood(`09:00 ${text}`).split(' ')[2];
    expect(['europe/london', 'AMERICA/NEW_YORK', 'dhaka', 'new york', 'Port-au-Prince', 'GMT'].map(zone)).toEqual([
      'Europe/London',
      'America/New_York',
      'Asia/Dhaka',
      'America/New_York',
      'America/Port-au-Prince',
      'UTC',
    ]);
    expect(['asia/kolkata', 'kyiv'].map(zone)).toEqual(['Asia/Kolkata', 'Europe/Kyiv']);
  });

  it('takes a country for a topic, even one that is a zone', () => {
    expect(understood('09:00 singapore frigates')).toBe('1234567 09:00 ? | singapore frigates');
    expect(understood('09:00 turkey')).toBe('1234567 09:00 ? | turkey');
    expect(understood('09:00 F/A-18 japan')).toBe('1234567 09:00 ? | F/A-18 japan');
  });

  it('leaves a city among the topics alone', () => {
    expect(understood('09:00 bangladesh dhaka')).toBe('1234567 09:00 ? | bangladesh dhaka');
    expect(understood('09:00 london dhaka 105mm')).toBe('1234567 09:00 Europe/London | dhaka 105mm');
  });

  it('finds the name of a zone behind the topics too', () => {
    expect(understood('09:00 bangladesh turkey Europe/London')).toBe('1234567 09:00 Europe/London | bangladesh turkey');
    expect(mistakeIn('09:00 bangladesh Europe/Lodon')).toContain('Did you mean Europe/London?');
  });

  it('comes without news only where that is said', () => {
    expect(understood('09:00 drones even if nothing changed')).toBe('1234567 09:00 ? | drones (even if nothing)');
    expect(understood('09:00 even if nothing')).toBe('1234567 09:00 ? |  (even if nothing)');
    expect(understood('09:00 drones, only when something changed')).toBe('1234567 09:00 ? | drones');
  });
});

describe('a mistake in an order', () => {
  it('never guesses the half of the day', () => {
    expect(mistakeIn('9 weekdays')).toContain('Is "9" morning or evening? Write 09:00, 9am or 9pm.');
    expect(mistakeIn('9 weekdays')).toContain('`/defence digest 09:00 weekdays');
  });

  it('says what no clock shows', () => {
    for (const time of ['25:00', '12:60', '13pm', '0am']) {
      expect(mistakeIn(`${time} daily`)).toContain(`"${time}" is no time of day.`);
    }
  });

  it('names the zone that was nearly named', () => {
    expect(mistakeIn('09:00 Europe/Lodon')).toContain('"Europe/Lodon" is no time zone. Did you mean Europe/London?');
    expect(mistakeIn('09:00 Amercia/New_York')).toContain('America/New_York');
  });

  it('wants a time, one time and one zone', () => {
    expect(mistakeIn('')).toContain('When shall it come?');
    expect(mistakeIn('weekdays bangladesh')).toContain('A time is missing.');
    expect(mistakeIn('09:00 17:00')).toContain('order two');
    expect(mistakeIn('09:00 Asia/Dhaka Europe/London')).toContain('a time zone already: Asia/Dhaka');
  });

  it('is never thrown, whatever is typed', () => {
    const words = fc.constantFrom('9', '09:00', '9am', 'mon', 'europe/', '/', 'stop', 'utc', 'and', 'turkey', '-', ',');
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((each) => each.join(' ')),
    );
    fc.assert(fc.property(texts, (text) => read(text).kind !== undefined));
  });
});

describe('the other words', () => {
  it('list, stop and show what is there', () => {
    expect(read('list')).toEqual({ kind: 'list' });
    expect(read('STOP')).toEqual({ kind: 'stop', which: null });
    expect(read('stop 2')).toEqual({ kind: 'stop', which: '2' });
    expect(read('now')).toEqual({ kind: 'now', topics: null });
    expect(read('now boran')).toEqual({ kind: 'now', topics: 'boran' });
    expect(read('list all').kind).toBe('mistake');
    expect(read('stop 1 2').kind).toBe('mistake');
  });
});
