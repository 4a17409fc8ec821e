import type { Place } from '../../model/fact.ts';
import { claimAt, type Extractor, type Reading } from '../reading.ts';
import { type FoundPlace, findPlaces } from './place-rules.ts';
import { layOver, type Scene, sceneOf, spanOf } from './scene.ts';

/**
 * Places by name, one fact a mention: countries (also where they act: "Dhaka bought …"), cities, regions, seas, bases.
 *
 * "the cities of Chattogram and Narayanganj" · "the Kirikkale region of central Anatolia" · "New Delhi" · "Ramstein Air Base"
 * · "in Marinette, Wisconsin" · "a plant based in Zlin" (a place whose country is not known: null, not guessed).
 * Not: demonyms ("Turkish"), a country inside an organisation's or person's name ("Bangladesh Army", "Michael Jordan"),
 * classes of ship ("Virginia-class").
 */
export const readPlaces: Extractor = (reading) => {
  const named = reading.facts
    .filter((fact) => fact.kind === 'organisation' || fact.kind === 'person')
    .sort((a, b) => a.span.start - b.span.start);
  return reading.sentences.flatMap((sentence) => {
    const scene = sceneOf(sentence, reading);
    const taken = layOver(sentence.tokens, named);
    const isTaken = (at: number) => Boolean(taken[at]);
    return findPlaces({ ...scene, isTaken }).map((found) => placeOf(reading, scene, found));
  });
};

function placeOf(reading: Reading, { tokens }: Scene, found: FoundPlace): Place {
  const { start, end } = spanOf(tokens, found);
  // "non-U.S." and "post-Madrid" are one token; the place begins behind the hyphen.
  const glued = /^(non|anti|post|pro|pre|ex|trans)-/i.exec(tokens[found.first]?.text ?? '')?.[0].length ?? 0;
  const claim = claimAt(reading, { start: start + glued, end }, { kind: 'place', rule: found.rule });
  const country = found.code ? (reading.index.countries.get(found.code)?.name ?? null) : null;
  return { ...claim, kind: 'place', name: claim.text, country };
}
