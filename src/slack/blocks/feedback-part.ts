import type { types } from '@slack/bolt';
import { clip } from '../../core/wording/clip.ts';
import type { Block, Message } from '../sending/message.ts';
import { oneLine } from '../sending/mrkdwn.ts';
import { ACTIONS } from '../surfaces.ts';

/** What a press brings back. */
export interface FeedbackValue {
  readonly isHelpful: boolean;
  readonly question: string;
  /** First line of the answer; null where it had none. */
  readonly headline: string | null;
}

/** Each stands in two buttons, and the room for a message's blocks is small. */
const KEPT_CHARS = 200;

/** An answer with "Helpful" and "Not helpful" under it. */
export function withFeedback({ text, blocks }: Message, about: Omit<FeedbackValue, 'isHelpful'>): Message {
  const side = (isHelpful: boolean, words: string, label: string) => ({
    text: { type: 'plain_text' as const, text: words },
    value: writeValue({ ...about, isHelpful }),
    accessibility_label: label,
  });
  const buttons: types.FeedbackButtons = {
    type: 'feedback_buttons',
    action_id: ACTIONS.feedback,
    positive_button: side(true, 'Helpful', 'Helpful: this answer helped'),
    negative_button: side(false, 'Not helpful', 'Not helpful: this answer did not help'),
  };
  return { text, blocks: [...blocks, { type: 'context_actions', elements: [buttons] }] };
}

/**
 * The same message with two plain buttons instead, for where Slack does not know the others; null where `details`, its
 * pointers into a message that it refused, lead elsewhere.
 */
export function withPlainFeedback({ text, blocks }: Message, details: readonly string[]): Message | null {
  const at = blocks.findIndex(({ type }) => type === 'context_actions');
  if (at < 0 || !details.some((detail) => detail.includes(`/blocks/${at}`))) return null;
  return { text, blocks: blocks.map((block) => (block.type === 'context_actions' ? plainButtons(block) : block)) };
}

/** Reads the value of a pressed button back; null for what is none of ours. */
export function readFeedbackValue(value: string | undefined): FeedbackValue | null {
  const match = /^(?<sign>[+-])(?<question>[^\n]{1,200})\n(?<headline>[^\n]{0,200})$/.exec(value ?? '');
  const { sign, question, headline } = match?.groups ?? {};
  return question ? { isHelpful: sign === '+', question, headline: headline || null } : null;
}

function writeValue({ isHelpful, question, headline }: FeedbackValue): string {
  const [asked, answered] = [question, headline ?? ''].map((each) => clip(oneLine(each), KEPT_CHARS));
  return `${isHelpful ? '+' : '-'}${asked}\n${answered}`;
}

function plainButtons({ elements }: types.ContextActionsBlock): Block {
  const buttons = elements.flatMap((element) =>
    element.type === 'feedback_buttons' ? [element.positive_button, element.negative_button] : [],
  );
  return {
    type: 'actions',
    elements: buttons.map((button, side) => ({
      type: 'button',
      action_id: side === 0 ? ACTIONS.helpful : ACTIONS.notHelpful,
      ...button,
    })),
  };
}
