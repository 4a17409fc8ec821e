import { describe, expect, it } from 'vitest';
import { errorFields } from '../../../src/app/ports/log.ts';
import { boltLogger } from '../../../src/slack/connection/bolt-log.ts';
import { recordingLog } from '../../helpers/running-bot.ts';

describe("Bolt's lines in our log", () => {
  it('are its warnings and errors, in one line each', () => {
    const { log, lines } = recordingLog();
    const logger = boltLogger(log);
    logger.warn('http request failed', 'timeout');
    logger.error(new TypeError('broken'));
    expect(lines.map(({ level, message }) => [level, message])).toEqual([
      ['warn', 'bolt: http request failed timeout'],
      ['error', 'bolt: TypeError: broken'],
    ]);
  });

  it('are never its debug lines, which carry what people ask', () => {
    const { log, lines } = recordingLog();
    boltLogger(log).debug('http request body: {"text":"a private question"}');
    boltLogger(log).info('ready');
    expect(lines).toEqual([]);
  });

  it('have their tokens blanked', () => {
    const { log, lines } = recordingLog();
    boltLogger(log).error('failed with xoxb-12-ab and xapp-1-A2-3, xoxe.xoxp-1-x');
    expect(lines[0]?.message).toBe('bolt: failed with [token] and [token], xoxe.[token]');
  });
});

describe('an error in the log', () => {
  it('is its class and where it came from, without its message', () => {
    const fields = errorFields(new RangeError('a private question'));
    expect(fields.error).toBe('RangeError');
    expect(String(fields.at)).toContain('bolt-log.test.ts');
    expect(JSON.stringify(fields)).not.toContain('private');
  });

  it('is only its type where it is no error', () => {
    expect(errorFields('a private question')).toEqual({ error: 'string' });
  });
});
