import { createHash } from 'node:crypto';
import { clip } from '../../core/wording/clip.ts';
import type { Message } from '../sending/message.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import { ACTIONS } from '../surfaces.ts';
import { line, plain, richText } from './rich.ts';

/** What a press of the button brings back. */
export interface PostValue {
  /** Of the answer that was seen. */
  readonly fingerprint: string;
  readonly question: string;
}

/** Enough of a SHA-256 to tell two answers apart; it guards against a stale record, not against an attacker. */
const FINGERPRINT_CHARS = 16;

/**
 * An answer with "Post to channel" under it. The button carries the question and the fingerprint of the answer, so that
 * nothing has to be kept: the same record gives the same answer again, byte for byte.
 */
export function withPostButton(message: Message, question: string): Message {
  const button = {
    type: 'button',
    action_id: ACTIONS.post,
    text: { type: 'plain_text', text: 'Post to channel' },
    value: `${fingerprintOf(message)} ${question}`,
    accessibility_label: 'Post this answer to the channel for everyone to see',
  } as const;
  return { ...message, blocks: [...message.blocks, { type: 'actions', elements: [button] }] };
}

/** Reads the value of a button back; null for what is none of ours. */
export function readPostValue(value: string | undefined): PostValue | null {
  const match = /^(?<fingerprint>[0-9a-f]{16}) (?<question>.{1,1000})$/s.exec(value ?? '');
  const { fingerprint, question } = match?.groups ?? {};
  return fingerprint && question ? { fingerprint, question } : null;
}

export function fingerprintOf({ text, blocks }: Message): string {
  const content = JSON.stringify([text, blocks]);
  return createHash('sha256').update(content).digest('hex').slice(0, FINGERPRINT_CHARS);
}

/** A credit is no place for a long question. */
const CREDIT_CHARS = 200;

/** The answer as it was seen, and under it who asked what. */
export function withCredit({ text, blocks }: Message, { user, question }: { user: string; question: string }): Message {
  const asked = clip(oneLine(question), CREDIT_CHARS);
  const credit = line(plain('Asked by '), { type: 'user', user_id: user }, plain(`: ${asked}`));
  return {
    text: `${text}\nAsked by <@${user}>: ${escapeMrkdwn(asked)}`,
    blocks: [...blocks, richText(credit)],
  };
}

/** A message with a sentence under it, for whoever sees it alone. */
export function withNote({ text, blocks }: Message, note: string): Message {
  return { text: `${text}\n${escapeMrkdwn(note)}`, blocks: [...blocks, richText(line(plain(note)))] };
}
