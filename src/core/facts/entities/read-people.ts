import type { Organisation, Person } from '../../model/fact.ts';
import { claimAt, type Extractor, type Reading } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { type KnownPeople, learnPerson, newKnownPeople, resolveName } from './known-people.ts';
import type { NameRun } from './name-runs.ts';
import { type PeopleScene, peopleScene } from './people-scene.ts';
import { indexRoles, type PersonEvidence, personEvidence } from './person-evidence.ts';
import { hasGivenName, isPersonName, nameCandidates } from './person-names.ts';
import { findRolePhrases } from './role-phrases.ts';
import { sceneOf, spanOf } from './scene.ts';

/**
 * People by name, one fact a mention, with the role and organisation said beside it.
 *
 * "Defence Minister Mariusz Błaszczak" · "Mehmet Demir, chief executive of Turkish Aerospace" · "the Executive Chairman
 * of Bangladesh's Investment Development Authority (BIDA), Chowdhury Ashiq Mahmood bin Harun" · "Under the leadership of
 * Mohammed Yunus" · "UBS analyst Peter Roe" · "Gen. Ramon Prado" · "Mr. Roe" · later in the article "Harun" alone.
 * Not: countries, makers, systems, ships ("USS Abraham Lincoln"), ministers without a name, Title Case headlines.
 */
export const readPeople: Extractor = (reading) => {
  const organisations = reading.facts.filter((fact) => fact.kind === 'organisation');
  const context = { organisations, known: newKnownPeople(reading.earlier), companies: companyNames(reading) };
  return reading.sentences.flatMap((sentence) => readSentence(reading, sentence, context));
};

interface Context {
  readonly organisations: readonly Organisation[];
  readonly known: KnownPeople;
  readonly companies: ReadonlySet<string>;
}

function readSentence(
  reading: Reading,
  sentence: TaggedSentence,
  { organisations, known, companies }: Context,
): Person[] {
  const { isHeadline, runs } = sceneOf(sentence, reading);
  if (isHeadline || runs.length === 0) return [];
  const scene = peopleScene(sentence, reading, organisations);
  const phrases = findRolePhrases(scene);
  const roles = indexRoles(phrases);
  return nameCandidates(scene, phrases).flatMap((name) => {
    if (!isPersonName(scene, name)) return [];
    const evidence = personEvidence(scene, roles, name);
    const { start, end } = spanOf(scene.tokens, name);
    const written = reading.passage.text.slice(start, end);
    // "Philip Morris" where the article also has "Philip Morris Co.": a given name alone says nothing there.
    if (evidence?.rule === 'given-name' && companies.has(written)) return [];
    const full = isShort(scene, name) ? resolveName(known, written) : undefined;
    if (!evidence && (full === undefined || !isMention(scene, name))) return [];
    if (evidence) learnPerson(known, full ?? written);
    return [personOf(reading, { scene, name, evidence, full: full ?? written })];
  });
}

/** What organisations' names leave without their last word: "Philip Morris" of "Philip Morris Co.". */
function companyNames({ facts, earlier }: Reading): ReadonlySet<string> {
  const names = [...facts, ...earlier].flatMap((fact) => (fact.kind === 'organisation' ? [fact.name] : []));
  return new Set(names.map((name) => name.replace(/\s\S+$/, '')));
}

/** Whether a name may stand for a longer one: no given name of its own, so "Bob Harun" is someone else. */
function isShort({ tokens }: PeopleScene, name: NameRun): boolean {
  return !hasGivenName(tokens, name);
}

/** A surname alone at a sentence's head may be another word ("Young men"): there what follows must fit a name. */
function isMention({ tokens }: PeopleScene, { first, last }: NameRun): boolean {
  if (first > 0 || tokens[0]?.tag === 'PROPN') return true;
  const next = tokens[last + 1];
  return next !== undefined && /^(VERB|AUX|PUNCT|PART|CCONJ)$/.test(next.tag);
}

function personOf(
  reading: Reading,
  {
    scene,
    name,
    evidence,
    full,
  }: {
    readonly scene: PeopleScene;
    readonly name: NameRun;
    readonly evidence: PersonEvidence | null;
    readonly full: string;
  },
): Person {
  const claim = claimAt(reading, spanOf(scene.tokens, name), { kind: 'person', rule: evidence?.rule ?? 'surname' });
  const words = evidence?.role ? spanOf(scene.tokens, evidence.role) : null;
  const role = words ? reading.passage.text.slice(words.start, words.end) : null;
  return { ...claim, kind: 'person', name: full, role, organisation: evidence?.organisation ?? null };
}
