/**
 * Words that say nothing of what a text is about: articles, pronouns, prepositions, auxiliaries, the words that ask, and
 * what an apostrophe leaves behind. Folded, not stemmed.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  [
    // Articles, determiners, pronouns.
    'a an the this that these those some any each every all both such no nor not only own same other another',
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs',
    'myself ourselves yourself himself herself itself themselves',
    // Prepositions and conjunctions.
    'of in on at by for with from to into onto upon about as than then and or but if so because while',
    'between through during before after above below over under against until since within without',
    'there here again also too very just up down out off once more most',
    // Auxiliaries.
    'am is are was were be been being do does did doing done have has had having',
    'can could will would shall should may might must ought',
    // Words that ask.
    'who whom whose what which when where why how many much',
    'tell show please say says said',
    // Contractions, and what an apostrophe leaves behind.
    "s t d m ll re ve don't won't can't isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't wouldn't",
    "couldn't shouldn't ain't it's that's who's what's there's he's she's i'm i'd i've we're they're you're let's",
    // An abbreviation that joins or points.
    'etc eg ie vs per via',
  ]
    .join(' ')
    .split(' '),
);
