import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import {
  APPOSITION_AFTER_ONLY,
  MINISTRY_WORDS,
  NATIONAL_BODIES,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
} from '../lexicon/organisation-words.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { BODY_ROLES, ROLE_MODIFIERS, SHORT_TITLES } from '../lexicon/roles.ts';
import { isPlaceName } from './known-places.ts';
import { isCapital, isNameWord, type NameRun } from './name-runs.ts';
import { headedOrganisation, roleIn, suffixAfter } from './organisation-heads.ts';
import { buildPhraseTable, phraseAt } from './phrase-table.ts';
import { extentOf, type Scene } from './scene.ts';

export interface FoundOrganisation extends NameRun {
  readonly rule: string;
}

type OrganisationRule = (scene: Scene) => readonly NameRun[];

/** In order: of two rules that read the same words, the first names the fact; of two that overlap, the longer stands. */
const RULES: readonly (readonly [rule: string, read: OrganisationRule])[] = [
  ['known-maker', knownMakers],
  ['known-organisation', knownOrganisations],
  ['organisation-word', headed],
  ['national-body', nationalBodies],
  ['national-airline', airlines],
  ['named-company', namedCompanies],
  ['company-named', companiesExplained],
  ['body-with-role', bodiesWithRole],
  ['speaking-acronym', speakingAcronyms],
  ['cited-outlet', citedOutlets],
];

/** What a sentence calls by the name of an organisation, in text order, none overlapping. */
export function findOrganisations(scene: Scene): FoundOrganisation[] {
  const found = RULES.flatMap(([rule, read]) => read(scene).map((run) => ({ ...run, rule })));
  const taken = new Set<number>();
  const kept: FoundOrganisation[] = [];
  for (const each of [...found].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const isFree = !taken.has(each.first) && !taken.has(each.last);
    if (isFree) kept.push(each);
    if (isFree) for (let at = each.first; at <= each.last; at++) taken.add(at);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** "MKE", "Lockheed Martin Corp."; not the names in "Kamala Harris", "Mr. Ford", "Rafael Grossi". */
function knownMakers({ tokens, known }: Scene): NameRun[] {
  const runs: NameRun[] = [];
  for (const [first, match] of known.entries()) {
    if (match?.entity.kind !== 'maker' || known[first - 1] === match) continue;
    const { last } = extentOf(known, first);
    const before = tokens[first - 1]?.lower.replace('.', '') ?? '';
    const isSurname = first === last && (GIVEN_NAMES.has(before) || SHORT_TITLES.has(before));
    if (!isSurname && !isGivenName(tokens, { first, last }))
      runs.push(suffixAfter(tokens, { first, last }) ?? { first, last });
  }
  return runs;
}

/** "Rafael Grossi", "Leonardo Bianchi": a maker's name that a surname follows is a person's. */
function isGivenName(tokens: Scene['tokens'], { first, last }: NameRun): boolean {
  const next = tokens[last + 1];
  if (first !== last || !GIVEN_NAMES.has(tokens[first]?.lower ?? '') || !next) return false;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && isNameWord(tokens, last + 1) && !ORGANISATION_HEADS.has(next.lower);
}

const KNOWN = buildPhraseTable(KNOWN_ORGANISATIONS.map((name) => [name, name] as const));

/** "NATO", "Reuters", "the Pentagon"; not inside a longer name ("Reuters Institute") nor before a hyphen ("EU-wide"). */
function knownOrganisations({ tokens, runs, known }: Scene): NameRun[] {
  const found: NameRun[] = [];
  for (const run of runs) {
    for (let first = run.first; first <= run.last; first++) {
      const last = phraseAt(tokens, first, KNOWN)?.last;
      if (last === undefined || known[first]?.entity.kind === 'system') continue;
      const next = tokens[last + 1];
      const isPart = last < run.last && !isNewName({ tokens, known }, last + 1);
      if (!isPart && next?.text !== '-') found.push({ first: withCountry({ known }, run, first), last });
      first = last;
    }
  }
  return found;
}

/** Whether what follows a name in capitals is a name of its own: a role, a person, a country, a system. */
function isNewName({ tokens, known }: Pick<Scene, 'tokens' | 'known'>, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return Boolean(known[at]) || GIVEN_NAMES.has(word) || roleIn(tokens, { first: at, last: at + 2 }) !== null;
}

/** "U.S. Air Force", "Turkish Coast Guard": the country or demonym right before belongs to the name. */
function withCountry({ known }: Pick<Scene, 'known'>, run: NameRun, first: number): number {
  const country = known[first - 1];
  return country?.entity.kind === 'country' && first - 1 >= run.first ? extentOf(known, first - 1).first : first;
}

function headed(scene: Scene): NameRun[] {
  return scene.runs.flatMap((run) => headedOrganisation(scene, run) ?? []);
}

/** "the Turkish navy", "Poland's defence ministry", "the Indian air force". */
function nationalBodies({ tokens, known }: Scene): NameRun[] {
  const found: NameRun[] = [];
  for (const [at, match] of known.entries()) {
    if (match?.entity.kind !== 'country' || known[at + 1] === match) continue;
    const next = /^['’]s?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const last = endOfBody(tokens.slice(next, next + 3).map((token) => token.text));
    if (last >= 0) found.push({ first: extentOf(known, at).first, last: next + last });
  }
  return found;
}

/** "Air India", "Air Berlin". */
function airlines({ tokens, runs, known }: Scene): NameRun[] {
  return runs.filter(
    ({ first, last }) => tokens[first]?.text === 'Air' && last === first + 1 && known[last]?.entity.kind === 'country',
  );
}

/** How many words after the first a national body's own words take; -1 when they name none. */
function endOfBody([first = '', second = '', third = '']: readonly string[]): number {
  if (/^(air|armed|defence|defense|ground|land|naval) (force|forces)$/.test(`${first} ${second}`)) return 1;
  if (/^(marine corps|coast guard|national guard|border guard|central bank)$/.test(`${first} ${second}`)) return 1;
  if (MINISTRY_WORDS.has(first) && second === 'ministry') return 1;
  if (first === 'ministry' && second === 'of' && MINISTRY_WORDS.has(third)) return 2;
  return NATIONAL_BODIES.has(first) && first !== 'ministry' ? 0 : -1;
}

/** "planemaker Embraer", "state-owned defence company MKE", "the newspaper Le Monde". */
function namedCompanies(scene: Scene): NameRun[] {
  return scene.runs.flatMap((run) => {
    const noun = companyNoun(scene.tokens[run.first - 1]?.text);
    if (!noun || APPOSITION_AFTER_ONLY.has(noun)) return [];
    return unknownName(scene, run) ?? [];
  });
}

/** "Baykar, the Turkish drone maker", "Anduril, a company based in California". */
function companiesExplained(scene: Scene): NameRun[] {
  const { tokens } = scene;
  return scene.runs.flatMap((run) => {
    // "Oswego, N.Y., a maker of …": what a comma precedes explains something else.
    if (tokens[run.first - 1]?.text === ',') return [];
    if (tokens[run.last + 1]?.text !== ',' || !isExplainedAsCompany(scene, run.last + 2)) return [];
    return unknownName(scene, run) ?? [];
  });
}

function isExplainedAsCompany({ tokens }: Scene, from: number): boolean {
  if (!/^(a|an|the)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || !/^(ADJ|NOUN|PROPN|VERB|ADV|NUM|PART)$|^PUNCT$/.test(token.tag)) return false;
    if (token.tag === 'PUNCT' && token.text !== '-') return false;
    const next = tokens[at + 1];
    const isHead = !next || !(/^(NOUN|PROPN|ADJ)$/.test(next.tag) || next.text === '-');
    if (isHead) return companyNoun(token.text) !== null && !isCapital(token);
  }
  return false;
}

/** A run that nothing is known of: no country, system, place, person's name or role; cut at what is not it. */
function unknownName({ tokens, known }: Scene, run: NameRun): NameRun | null {
  const role = roleIn(tokens, run);
  const last = role === null ? run.last : role - 1;
  for (let at = run.first; at <= last; at++) if (known[at] || tokens[at]?.text.endsWith('.')) return null;
  const isPerson = last > run.first && GIVEN_NAMES.has(tokens[run.first]?.lower ?? '');
  if (last < run.first || isPerson || isPlaceName(tokens, run)) return null;
  return { first: run.first, last };
}

/** "UBS analyst Peter Roe", "Anduril CEO Brian Roe", "Anduril spokeswoman Jane Roe": who has a spokesman is a body. */
function bodiesWithRole(scene: Scene): NameRun[] {
  const { tokens } = scene;
  return scene.runs.flatMap((run) => {
    const chief = roleIn(tokens, { first: run.first + 1, last: run.last });
    if (chief !== null && /^C[A-Z]O$/.test(tokens[chief]?.text ?? '')) return unknownName(scene, run) ?? [];
    const role = tokens[run.last + 1];
    const speaks = role && BODY_ROLES.has(role.lower) && !isCapital(role) && isNameWord(tokens, run.last + 2);
    const word = tokens[run.last]?.lower ?? '';
    const isPlainWord =
      isAdjective(word) || (run.first === run.last && (ORGANISATION_HEADS.has(word) || ROLE_MODIFIERS.has(word)));
    return speaks && !isPlainWord ? (unknownName(scene, run) ?? []) : [];
  });
}

/** "Republican", "Democratic", "Catholic": capitals that describe, and name no body. */
function isAdjective(text: string): boolean {
  return /(an|ic|ish|ese|ist|al|ive|ary)$/.test(text);
}

/** "DSCA said": things do not speak. */
function speakingAcronyms({ tokens, runs, known }: Scene): NameRun[] {
  return runs.filter(({ first, last }) => {
    const isAcronym = first === last && /^[A-Z]{3,6}$/.test(tokens[first]?.text ?? '') && !known[first];
    return isAcronym && REPORTING_VERBS.has(tokens[last + 1]?.lower ?? '');
  });
}

/** "told The Diplomat", "The Guardian reported" inside a sentence: an article in capitals belongs to an outlet's name. */
function citedOutlets(scene: Scene): NameRun[] {
  const { tokens, runs } = scene;
  return runs.flatMap((run) => {
    const the = run.first - 1;
    if (the < 1 || tokens[the]?.text !== 'The' || !/^[a-z,]+$/.test(tokens[the - 1]?.text ?? '')) return [];
    const isCited =
      REPORTING_VERBS.has(tokens[run.last + 1]?.lower ?? '') ||
      /^(to|told|by|with)$/.test(tokens[the - 1]?.lower ?? '');
    const name = isCited && !isPlaceName(tokens, { first: the, last: run.last }) ? unknownName(scene, run) : null;
    return name ? [{ first: the, last: name.last }] : [];
  });
}

/** The noun for a company that a word is, in the singular, or null. */
function companyNoun(text: string | undefined): string | null {
  const word = text?.toLowerCase() ?? '';
  const forms = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')];
  return forms.find((form) => ORGANISATION_NOUNS.has(form)) ?? null;
}
