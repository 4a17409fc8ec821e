import { checkBlocks } from '../../slack/block-rules/block-rules.ts';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import type { Fields } from '../workspace/model.ts';
import { isFields, isTrue, textOf } from './read-arguments.ts';
import { pointedRefusal, type Reply, refusal } from './reply.ts';

/** What a message says, taken from the arguments of a call or from a `response_url`'s body. */
export interface Content {
  readonly text: string;
  /** As sent: not named yet. */
  readonly blocks: readonly unknown[];
  readonly metadata: Fields | null;
  readonly isMrkdwn: boolean;
}

export interface ContentLimits {
  /** Characters of `text`. */
  readonly textChars?: number;
}

/** Undocumented: where `msg_blocks_too_long` begins, counted as JSON (bolt-js #2509). */
const BLOCKS_CHARS = 13_200;

/** No page gives a figure; this one is far from what a link needs. */
const METADATA_CHARS = 8_000;

/** What Slack refuses in the words and blocks of a message; null when it takes them. */
export function contentFault(args: Fields, { textChars = SLACK_LIMITS.textChars }: ContentLimits = {}): Reply | null {
  const text = textOf(args.text);
  const blocks = args.blocks ?? [];
  if (!Array.isArray(blocks)) return refusal('invalid_blocks_format');
  if (text.trim() === '' && blocks.length === 0) return refusal('no_text');
  if (text.length > textChars) return refusal('msg_too_long');
  const problems = checkBlocks(blocks, 'message');
  if (problems.length > 0) return pointedRefusal('invalid_blocks', problems);
  if (JSON.stringify(blocks).length > BLOCKS_CHARS) return refusal('msg_blocks_too_long');
  return metadataFault(args.metadata);
}

/** docs.slack.dev/messaging/message-metadata: a name for the event and an object with what goes with it. */
function metadataFault(metadata: unknown): Reply | null {
  if (metadata === undefined || metadata === '') return null;
  if (!isFields(metadata)) return refusal('invalid_metadata_format');
  if (Object.keys(metadata).length === 0) return null;
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || !/^[\w:.-]{1,255}$/.test(type) || !isFields(payload)) {
    return refusal('invalid_metadata_format');
  }
  return JSON.stringify(metadata).length > METADATA_CHARS ? refusal('metadata_too_large') : null;
}

/** The content of arguments in which `contentFault` found nothing. */
export function contentOf({ text, blocks, metadata, mrkdwn }: Fields): Content {
  return {
    text: textOf(text),
    blocks: Array.isArray(blocks) ? blocks : [],
    metadata: isFields(metadata) && Object.keys(metadata).length > 0 ? metadata : null,
    isMrkdwn: mrkdwn === undefined || isTrue(mrkdwn),
  };
}
