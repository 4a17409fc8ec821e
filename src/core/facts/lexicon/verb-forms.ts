/** Which form of a verb a word is; `base` is the infinitive and the plural present. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

/** Past tenses and participles that no rule gives. */
const IRREGULAR: Record<string, readonly string[]> = {
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  choose: ['chose', 'chosen'],
  fall: ['fell', 'fallen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  hand: ['handed'],
  have: ['had'],
  hold: ['held'],
  lend: ['lent'],
  make: ['made'],
  put: ['put'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  spend: ['spent'],
  strike: ['struck'],
  take: ['took', 'taken'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
};

/**
 * Every form of an English verb, for looking words up without trusting a tagger's lemma. Where spelling varies both
 * spellings are given ("cancelled", "canceled"), and so a few that no one writes.
 */
export function verbForms(lemma: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const stem of stems(lemma)) {
    forms.set(`${stem}ing`, 'ing');
    forms.set(`${stem}ed`, 'past');
  }
  if (/[^aeiou]y$/.test(lemma)) forms.set(`${lemma.slice(0, -1)}ied`, 'past');
  if (/[yeo]e$/.test(lemma)) forms.set(`${lemma}ing`, 'ing');
  for (const past of IRREGULAR[lemma] ?? []) forms.set(past, 'past');
  forms.set(thirdPerson(lemma), 's');
  return forms.set(lemma, 'base');
}

function stems(lemma: string): string[] {
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)];
  return /(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(lemma) ? [lemma, `${lemma}${lemma.at(-1)}`] : [lemma];
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
