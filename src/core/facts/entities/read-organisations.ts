import type { Fact, Organisation } from '../../model/fact.ts';
import { claimAt, type Extractor, type Reading } from '../reading.ts';
import { bindAbbreviation, isAbbreviation, type NamedOrganisation } from './abbreviations.ts';
import { findOrganisations } from './organisation-rules.ts';
import { type Scene, sceneOf, spanOf } from './scene.ts';

/**
 * Organisations by name, one fact a mention.
 *
 * "Bangladesh's Investment Development Authority (BIDA)" → name "Investment Development Authority", the owner's possessive
 * left off, abbreviation "BIDA" · "MKE (Makina ve Kimya Endüstrisi)" → the long form, abbreviation "MKE" · later in the
 * article "BIDA" and "MKE" carry both · "Philippine Marine Corps" · "the Turkish navy" · "planemaker Embraer" · "Boeing Co."
 * Not: "Memorandum of Understanding (MoU)", "Army Day", "air defence", "Kamala Harris".
 */
export const readOrganisations: Extractor = (reading) => {
  const found: Organisation[] = [];
  const bound = new Map<string, string>();
  bindNames(bound, reading.earlier);
  for (const sentence of reading.sentences) {
    const scene = sceneOf(sentence, reading);
    const named = bindAll(scene);
    const here = [...named, ...bareAbbreviations(scene, { named, bound })].sort((a, b) => a.first - b.first);
    const read = here.map((each) => organisationOf(reading, { scene, each, bound }));
    bindNames(bound, read);
    found.push(...read);
  }
  return found;
};

/** The organisations of a sentence; what brackets say of one is part of it and no second one. */
function bindAll(scene: Scene): NamedOrganisation[] {
  const named: NamedOrganisation[] = [];
  for (const each of findOrganisations(scene)) {
    if (each.first > (named.at(-1)?.last ?? -1)) named.push(bindAbbreviation(scene, each));
  }
  return named;
}

/** Adds the long forms by abbreviation that facts bind; the first binding in an article stands. */
function bindNames(bound: Map<string, string>, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind !== 'organisation' || !fact.abbreviation || bound.has(fact.abbreviation)) continue;
    bound.set(fact.abbreviation, fact.name);
  }
}

/** "BIDA" where an earlier sentence said what that is. */
function bareAbbreviations(
  { tokens }: Scene,
  { named, bound }: { readonly named: readonly NamedOrganisation[]; readonly bound: ReadonlyMap<string, string> },
): NamedOrganisation[] {
  if (bound.size === 0) return [];
  const taken = new Set(
    named.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  return tokens.flatMap((token, at) => {
    if (!bound.has(token.text) || taken.has(at)) return [];
    const place = { first: at, last: at };
    return [{ ...place, long: place, abbreviation: null, rule: 'bound-abbreviation' }];
  });
}

function organisationOf(
  reading: Reading,
  {
    scene,
    each,
    bound,
  }: { readonly scene: Scene; readonly each: NamedOrganisation; readonly bound: ReadonlyMap<string, string> },
): Organisation {
  const claim = claimAt(reading, spanOf(scene.tokens, each), { kind: 'organisation', rule: each.rule });
  const { start, end } = spanOf(scene.tokens, each.long);
  const written = reading.passage.text.slice(start, end);
  const long = isAbbreviation(written) ? bound.get(written) : undefined;
  return { ...claim, kind: 'organisation', name: long ?? written, abbreviation: long ? written : each.abbreviation };
}
