/**
 * Whether something said without a mention, in a thread that the bot answered in, is for the bot. It is, unless
 * - it is spoken to others: a mention of a person, a group or everyone comes before any other word ("<@U2> what do you
 *   think?"), or it mentions them anywhere and asks nothing ("I will ask <@U2>");
 * - or nothing is asked by it: thanks, a nod, an emoji.
 * A mention of the bot itself comes as an `app_mention` too, and is answered as one.
 */
export function isForDesk(text: string, botUserId: string): boolean {
  if (text.includes(`<@${botUserId}>`)) return false;
  if (SPOKEN_TO_OTHERS.test(text) || (MENTION.test(text) && !text.includes('?'))) return false;
  const words = text.replace(EMOJI, ' ').match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.length > 0 && !words.every((word) => NODS.has(word.toLowerCase().replace('’', "'")));
}

/** docs.slack.dev/messaging/formatting-message-text: a person, a user group, `<!here>`, `<!channel>`, `<!everyone>`. */
const MENTION = /<(?:@|!(?:subteam|here|channel|everyone))/;
const SPOKEN_TO_OTHERS = new RegExp(
  `^[^\\p{L}\\p{N}<]*(?:(?:hi|hey|hello|ok|thanks)\\b[^\\p{L}\\p{N}<]*)?${MENTION.source}`,
  'iu',
);

/** `:thumbsup:` as Slack writes it. */
const EMOJI = /:[a-z0-9_+'-]{1,100}:/gi;

/** A message of these words alone asks nothing. */
const NODS: ReadonlySet<string> = new Set(
  `thanks thank you thx ty cheers much so very a lot many ok okay k great good nice perfect cool awesome excellent super
   got it i see noted understood agreed right yes yep yeah no nope sure fine wow lol haha interesting helpful that's
   that is was for the all clear will do done`.split(/\s+/),
);
