import type { Message } from '../sending/message.ts';
import { escapeMrkdwn } from '../sending/mrkdwn.ts';
import { type Leaf, line, plain, richText } from './rich.ts';

/** A channel or a person as their ids stand in a text of ours: `<#C111>`, `<@U777>`. */
const NAMED = /(<(?:#[CG]|@[UW])[A-Z0-9]{1,30}>)/;

/** A few words, in which channels and people named by their ids are shown by their names, and nothing else is markup. */
export function wordMessage(text: string): Message {
  const escaped = piecesOf(text).map((piece) => (NAMED.test(piece) ? piece : escapeMrkdwn(piece)));
  const leaves = leavesOf(text);
  return { text: escaped.join(''), blocks: leaves.length > 0 ? [richText(line(...leaves))] : [] };
}

/** The same as a part of rich text. */
export function leavesOf(text: string): readonly Leaf[] {
  return piecesOf(text).map(leafOf);
}

function piecesOf(text: string): readonly string[] {
  return text.split(NAMED).filter((piece) => piece !== '');
}

function leafOf(piece: string): Leaf {
  if (!NAMED.test(piece)) return plain(piece);
  const id = piece.slice(2, -1);
  return piece.startsWith('<#') ? { type: 'channel', channel_id: id } : { type: 'user', user_id: id };
}
