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
    'tell show give find please say says said know list name',
    // Left by an apostrophe.
    's t d m ll re ve don isn aren wasn weren doesn didn hasn haven hadn won wouldn couldn shouldn ain',
    // An abbreviation that joins or points.
    'etc eg ie vs per via',
  ]
    .join(' ')
    .split(' '),
);
