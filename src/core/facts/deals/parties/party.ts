import type { Evidence } from '../../../model/fact.ts';
import type { Role } from '../../lexicon/deal-frames.ts';
import { singular } from '../../lexicon/hardware-nouns.ts';
import {
  COMPANY_NOUNS,
  COUNTRY_NOUNS,
  CUSTOMER_NOUNS,
  STATE_MODIFIERS,
  STATE_NOUNS,
} from '../../lexicon/party-nouns.ts';
import { ROLE_HEADS } from '../../lexicon/roles.ts';
import { isDesignation } from '../goods/designation.ts';
import { isCapital, isPossessive, textOf } from '../sentence/noun-words.ts';
import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import type { Word } from '../sentence/words.ts';

/** What a party is by nature: a maker supplies, a state body and an airline buy, a country or an unknown name may do both. */
export type PartyKind = 'country' | 'state' | 'maker' | 'customer' | 'name';

/** Someone who may buy or sell, as a noun phrase names them. */
export interface Party extends Evidence {
  readonly text: string;
  readonly kind: PartyKind;
  /** ISO code of its country where the phrase says one. */
  readonly country: string | null;
  /** Whether it only stands for one named before: "it", "the company", "both countries". */
  readonly isAnaphor: boolean;
}

/** The role that a party's kind alone speaks for. */
export function natureOf(party: Party): Role | null {
  if (party.kind === 'maker') return 'supplier';
  return party.kind === 'state' || party.kind === 'customer' ? 'buyer' : null;
}

/** The party that the noun phrase at `at` names, or null: goods, dates and plain things are none. */
export function readParty(phrases: readonly Phrase[], at: number): Party | null {
  const phrase = phrases[at];
  if (phrase?.kind !== 'noun') return null;
  const words = withoutDeterminer(phrase.words);
  // "two customers" are not named, "the two countries" would be two parties in one place.
  if (words.length === 0 || phrase.words.some((word) => word.time || word.money || word.count)) return null;
  for (const read of READERS) {
    const party = read(words, { phrases, at });
    if (party !== undefined) return party;
  }
  return null;
}

interface Place {
  readonly phrases: readonly Phrase[];
  readonly at: number;
}

/** Undefined: not of this shape, ask the next. */
type Reader = (words: readonly Word[], place: Place) => Party | null | undefined;

/** In order: an owner or a role says whose the name behind it is, so both come before the bare name. */
const READERS: readonly Reader[] = [readPronoun, readSpokenFor, readOwned, readState, readPlainNoun, readName];

function readPronoun(words: readonly Word[]): Party | null | undefined {
  const [word] = words;
  if (!word || words.length > 1) return undefined;
  if (/^(it|they|them|both)$/.test(word.lower)) return { ...party(words, 'name', null), isAnaphor: true };
  return /^(he|she|we|you|i|there|this|that|these|those|who|which|what|itself|themselves|one|some)$/.test(word.lower)
    ? null
    : undefined;
}

/** "Boeing executive", "Polish officials", "officials from China": whoever they speak for. */
function readSpokenFor(words: readonly Word[], { phrases, at }: Place): Party | null | undefined {
  const role = words.findIndex((word) => isRole(word) && !word.name && !word.organisation);
  const after = words[role + 1];
  if (role < 0 || (after && !isCapital(after))) return undefined;
  const before = words.slice(0, role).filter((word) => !isPossessive(word) && !RANK.test(word.lower));
  const named = readName(before, { phrases: [], at: 0 }) ?? readDemonym(before);
  if (named) return named;
  const isOf = /^(of|from|for|at)$/.test(phrases[at + 1]?.words[0]?.lower ?? '');
  return role === words.length - 1 && isOf ? readParty(phrases, at + 2) : null;
}

/** What goes before a role and names no one: "Prime Minister", "Deputy Defence Secretary". */
const RANK = /^(prime|deputy|vice|first|former|foreign|defence|defense|acting|senior|chief|assistant|under|interim)$/;

function isRole({ lower }: Word): boolean {
  const noun = singular(lower);
  return ROLE_HEADS.has(noun) && !/^(partner|operator|owner|agent|broker|investor|trader|worker)$/.test(noun);
}

/** "Polish" of "Polish officials": the country speaks. */
function readDemonym(words: readonly Word[]): Party | null {
  const word = words.find((each) => each.name?.entity.kind === 'country');
  return word?.name ? { ...party([word], 'country', word.name.entity.country), text: word.name.entity.name } : null;
}

/** "Brazil's Embraer", "Turkey's state-owned defence company MKE", "Peru's air force"; not "Poland's plan". */
function readOwned(words: readonly Word[], place: Place): Party | null | undefined {
  const apostrophe = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isPossessive(word));
  if (apostrophe < 0 || (words[0]?.name && words[0].name === words[apostrophe]?.name)) return undefined;
  const country = countryOf(words.slice(0, apostrophe));
  const owned = words.slice(apostrophe + 1);
  if (isStateBody(owned)) return party(words, 'state', country);
  if (COMPANY_NOUNS.has(headOf(owned))) return party(words, 'maker', country);
  const name = readName(owned, place);
  return name && { ...name, country: name.country ?? country };
}

/** "Polish Ministry of Defence", "the Bangladeshi army", "US State Department", "the navy". */
function readState(words: readonly Word[], { phrases, at }: Place): Party | undefined {
  if (!isStateBody(words)) return undefined;
  const rest = phrases[at + 1]?.words[0]?.lower === 'of' ? phrases[at + 2] : undefined;
  const more =
    rest?.kind === 'noun' && rest.words.some(isCapital) ? [...(phrases[at + 1]?.words ?? []), ...rest.words] : [];
  const body = [...bodyOf(words), ...more];
  const isPlain = !body.some(isCapital) && lowerAt(phrases, at) === 'the';
  return { ...party(body, 'state', countryOf([...words, ...more])), isAnaphor: isPlain };
}

/** From the country or the first capital on; else with "air", "defence", "coast" before it: "air force". */
function bodyOf(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(isCapital);
  if (first >= 0) return words.slice(first);
  const plain = words.findIndex((_, at) => words.slice(at, -1).every((word) => STATE_MODIFIERS.has(word.lower)));
  return words.slice(Math.max(plain, 0));
}

function isStateBody(words: readonly Word[]): boolean {
  const head = words.at(-1)?.lower ?? '';
  return STATE_NOUNS.has(head) || STATE_NOUNS.has(singular(head));
}

const PLAIN_NOUNS: readonly (readonly [PartyKind, ReadonlySet<string>])[] = [
  ['maker', COMPANY_NOUNS],
  ['customer', CUSTOMER_NOUNS],
  ['country', COUNTRY_NOUNS],
];

/** "Turkish manufacturers", "a European country"; "the US manufacturer", "the company", "the airline" stand for another. */
function readPlainNoun(words: readonly Word[], { phrases, at }: Place): Party | null | undefined {
  const [kind] = PLAIN_NOUNS.find(([, nouns]) => nouns.has(headOf(words))) ?? [];
  const head = words.at(-1);
  if (!kind || !head || isCapital(head)) return undefined;
  const from = words.findIndex((word) => word.name?.entity.kind === 'country');
  const isOne = singular(words.at(-1)?.lower ?? '') === words.at(-1)?.lower && phrases[at]?.words[0]?.lower === 'the';
  if (from >= 0) return { ...party(words.slice(from), kind, countryOf(words)), isAnaphor: isOne };
  const isNew = /^(a|an|another|one)$/.test(lowerAt(phrases, at));
  // "a group of Saab and Embraer" is named, "a group of 15 nations" is not.
  const members = lowerAt(phrases, at + 1) === 'of' ? (phrases[at + 2]?.words ?? []) : [];
  if (members.length > 0 && !members.some(isCapital)) return null;
  const all = [...words, ...(members.length > 0 ? (phrases[at + 1]?.words ?? []) : []), ...members];
  return { ...party(all, kind, countryOf(members)), isAnaphor: !isNew && members.length === 0 };
}

/** The last run of capitals: "Jazeera Airways" of "Kuwaiti carrier Jazeera Airways". A country by itself is one too. */
function readName(words: readonly Word[], { phrases, at }: Place): Party | null {
  const end = words.findLastIndex((word) => isCapital(word) && !isPossessive(word)) + 1;
  if (end === 0 || (end < words.length && !isPossessive(words[end]))) return null;
  let start = end - 1;
  while (start > 0 && isInName(words, start - 1)) start--;
  const run = words.slice(start, end);
  if (run.some((word) => word.name?.entity.kind === 'system' || word.name?.entity.kind === 'class')) return null;
  if (isElsewhere(run) || run.some((word) => isDesignation(word.text))) return null;
  const lead = words.slice(0, start);
  const ofCountry = phrases[at + 1]?.words[0]?.lower === 'of' ? countryOf(phrases[at + 2]?.words ?? []) : null;
  const country = countryOf(run) ?? makerCountry(run) ?? countryOf(lead) ?? ofCountry;
  return party(run, kindOf(run, lead), country);
}

/** A place that is no party ("Toulouse"), or an adjective without its noun ("Turkish"). */
function isElsewhere(run: readonly Word[]): boolean {
  const names = run.map((word) => word.name);
  if (names.every((name) => name?.form === 'demonym' && name.entity.name !== textOf(run))) return true;
  return run.every((word) => word.place && !word.name && !word.organisation);
}

function isInName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  if (word.lower === '&') return true;
  if (word.organisation !== null && word.organisation === next?.organisation) return true;
  if (word.name?.entity.kind === 'country' && next?.name?.entity.kind === 'maker') return false;
  return isCapital(word) && !isPossessive(word) && !/-(based|owned|made|built|led|backed)$/.test(word.lower);
}

const CUSTOMER_NAME = /^(airlines?|airways|aviation|lines?)$/;
const STATE_NAME = /^(army|navy|force|forces|guard|corps|ministry|pentagon|usaf|raf|idf|congress|parliament)$/;

function kindOf(run: readonly Word[], lead: readonly Word[]): PartyKind {
  const last = run.at(-1)?.lower ?? '';
  if (run.some((word) => word.name?.entity.kind === 'maker')) return 'maker';
  if (run.every((word) => word.name?.entity.kind === 'country')) return 'country';
  if (CUSTOMER_NAME.test(last) || lead.some((word) => CUSTOMER_NOUNS.has(word.lower))) return 'customer';
  if (run.some(({ lower }) => STATE_NAME.test(lower))) return 'state';
  return lead.some((word) => COMPANY_NOUNS.has(word.lower)) ? 'maker' : 'name';
}

function makerCountry(words: readonly Word[]): string | null {
  return words.find((word) => word.name?.entity.kind === 'maker')?.name?.entity.country ?? null;
}

function countryOf(words: readonly Word[]): string | null {
  return words.find((word) => word.name?.entity.kind === 'country')?.name?.entity.country ?? null;
}

function headOf(words: readonly Word[]): string {
  return singular(words.at(-1)?.lower ?? '');
}

function withoutDeterminer(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(
    (word) =>
      !/^(the|a|an|this|that|these|those|some|any|no|its|their|his|her|our|my)$/.test(word.lower) &&
      word.text !== 'all',
  );
  return from < 0 ? (words.length === 1 ? words : []) : words.slice(from);
}

function party(words: readonly Word[], kind: PartyKind, country: string | null): Party {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { text: textOf(words), start, end, kind, country, isAnaphor: false };
}
