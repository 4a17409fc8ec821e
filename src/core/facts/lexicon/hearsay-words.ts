import { wordSet } from './word-set.ts';

/** Adverbs that say it is only said: "reportedly considering". */
export const HEARSAY_ADVERBS = wordSet('reportedly allegedly purportedly supposedly ostensibly');

/** Before "to" and behind a form of "be" they say the same: "is believed to have ordered", "was reported to be". */
export const HEARSAY_PARTICIPLES = wordSet(
  'believed reported said thought understood rumoured rumored alleged claimed estimated presumed',
);

/** What says something without a name: "Reports suggest", "media reports", "estimates". Kept with their verb. */
export const NAMELESS_REPORTS = wordSet(
  'report reports rumour rumours rumor rumors speculation estimate estimates indication indications leak leaks chatter evidence data figures',
);

/** What a source writes or gives: the source is the name behind it, "a report by North East News". */
export const STATEMENT_NOUNS = wordSet(
  'report reports statement statements announcement article articles story account interview briefing document documents release dispatch paper notice tweet post analysis study data figures information news',
);

/** Reports that "that" opens: "reports that …", "claims that …". */
export const REPORTED_NOUNS = wordSet('reports claims allegations rumours rumors speculation suggestions');

/** Reporting verbs with a plain sense too, so that they need "that", a quotation or a pronoun: "added 12 jets". */
export const STRICT_VERBS = new Set(
  'add note maintain conclude post declare quote cite observe write assert contend indicate comment remark stress recall complain state'.split(
    ' ',
  ),
);

/** Who speaks without a name, singular. */
export const SPEAKERS = wordSet(
  'source official authority analyst expert ministry government company firm spokesman spokeswoman spokesperson minister president army navy police agency newspaper paper media outlet website people person witness diplomat lawmaker soldier researcher observer insider executive manufacturer maker ministry military industry aide lawyer prosecutor regulator court filing record list register transcript magazine daily broadcaster press service',
);
