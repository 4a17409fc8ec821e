import type { HtmlBlock } from './html-blocks.ts';

/** Headings whose whole section is of other articles, of the site or of its readers. */
const FOREIGN_SECTIONS =
  /^(?:related(?: (?:articles?|stories|news|posts|content|topics|links))?|(?:read|see) (?:also|more|next)|more (?:from|on|about|in)\b.{0,60}|more (?:news|stories|articles)|most (?:read|popular|viewed|shared)|latest(?: (?:news|stories|articles|posts))?|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like|don['’]t miss|top stories|editor['’]?s['’]? (?:picks?|choice)|about the (?:author|writer)s?|about us|comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share(?: (?:this|on|via))?\b.{0,40}|follow us\b.{0,40}|newsletters?|subscribe\b.{0,60}|sign up\b.{0,60}|tags|topics|advertisement|contact(?: us)?|cookies?(?: (?:settings|policy|notice))?)\s*:?$/i;

/** Paragraphs that are no part of any article; none is longer than this. */
const MAX_CHARS = 300;
const FOREIGN_PARAGRAPHS = [
  /^(?:advertisement|sponsored|promoted|ad|share|print|email|e-mail|copy link|comments?|tags|topics|save|loading)\W{0,3}$/i,
  /^(?:also read|read (?:more|also|next)|see also|related|recommended|don['’]t miss|watch|listen|more)\s*:/i,
  /^(?:share this|share on|like us on|tweet this)\b/i,
  /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|\W)+$/i,
  /^(?:sign up|subscribe|register)\b.{0,200}\b(?:newsletter|inbox|updates|briefing|daily|channel|account|today)\b/i,
  /^(?:get|receive)\b.{0,100}\b(?:in your inbox|newsletter)\b/i,
  /^(?:tags|topics|filed under|categories|category|keywords)\s*:/i,
  /^(?:©|\(c\)\s|copyright\b)/i,
  /\ball rights reserved\b/i,
  /^(?:photo|image|picture|file photo|credit)(?: credit)?\s*:/i,
  /^by(?: [\p{L}.'’-]{1,30},?){1,8}$(?<![!?.])/iu,
  /^(?:posted|published|updated|last (?:updated|modified))(?: on| at)?\s*:?\s.{0,80}\b(?:19|20)\d\d\b.{0,60}$(?<![!?.])/i,
  /^(?:follow|join|find) us on\b.{0,100}$/i,
  /\b(?:we|this (?:web)?site) uses? cookies\b/i,
  /^the post .{1,200} (?:appeared first|first appeared) on\b/i,
  /^\d{1,4} (?:comments?|shares?|views?|min(?:ute)?s? read)$/i,
];

/** Blocks that may stand above the headline: a department, a topic, a day. */
const MAX_ABOVE = 5;

/**
 * The blocks of the article itself: from its headline on, without foreign sections and lines, lone links, and headings
 * that head nothing.
 */
export function articleBlocks(blocks: readonly HtmlBlock[], title: string): HtmlBlock[] {
  const headline = blocks.findIndex(({ kind, text }) => kind === 'heading' && isSame(text, title));
  let isForeign = false;
  const kept = blocks.slice(headline > MAX_ABOVE ? 0 : headline + 1).filter((block) => {
    if (block.kind === 'heading') {
      isForeign = FOREIGN_SECTIONS.test(block.text);
      return !isForeign;
    }
    return !isForeign && !block.isLink && !isForeignLine(block.text);
  });
  const last = kept.findLastIndex(({ kind }) => kind === 'paragraph');
  return kept.slice(0, last + 1);
}

function isForeignLine(text: string): boolean {
  return text.length <= MAX_CHARS && FOREIGN_PARAGRAPHS.some((pattern) => pattern.test(text));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
