import type { Span } from '../../../model/article.ts';
import type { DealItem } from '../../../model/fact.ts';
import type { NameMatch } from '../../../names/name-index.ts';
import { HARDWARE_NOUNS, singular, UNIT_NOUNS } from '../../lexicon/hardware-nouns.ts';
import { isCapital, textOf } from '../sentence/noun-words.ts';
import type { Word } from '../sentence/words.ts';
import { bareDesignation, isCalibre, isDesignation } from './designation.ts';

/** A thing named in a noun phrase: "MKE Boran 105mm howitzers", "the jets". */
export interface NamedItem extends Span {
  readonly parts: DealItem;
  /** Where its maker is named. */
  readonly maker: NameMatch | null;
  /** Name of the known system it is, as knowledge/names lists it. */
  readonly system: string | null;
}

interface Around {
  /** Words of "Saab's" in "Saab's newer Gripen jets". */
  readonly owner: readonly Word[];
  readonly isCounted: boolean;
}

/**
 * The item that `words`, a noun phrase without its number and adjectives, names: its last word is a kind of hardware
 * ("howitzers"), a designation ("F-16s"), or, where it is counted, an unknown proper name ("12 Gripens").
 * Null for what only mentions hardware: "F-16 pilots", "a tank factory".
 */
export function readItem(words: readonly Word[], { owner, isCounted }: Around): NamedItem | null {
  const [first, head] = [words[0], words.at(-1)];
  if (!first || !head) return null;
  const designation = designationOf(words);
  if (isOwnName(head)) return null;
  const noun = classOf(words) ?? (designation && UNIT_NOUNS.has(singular(head.lower)) ? singular(head.lower) : null);
  const hasSystem = words.some((word) => isNamed(word, 'system'));
  const isName = isDesignation(head.text) || isNamed(head, 'system') || (isCapital(head) && (isCounted || hasSystem));
  if (!noun && !(designation && isName)) return null;
  const maker = [...words, ...owner].find((word) => isNamed(word, 'maker'))?.name ?? null;
  const calibre = calibreOf(words);
  return {
    start: first.start,
    end: head.end,
    parts: { text: textOf(words), maker: maker?.entity.name ?? null, designation, calibre, class: noun },
    maker,
    system: words.find((word) => isNamed(word, 'system'))?.name?.entity.name ?? null,
  };
}

/** "Elbit Systems", "BAE Systems": a company, whatever its last word. */
function isOwnName(head: Word): boolean {
  const kind = head.name?.entity.kind;
  return kind === 'maker' || kind === 'country' || (head.organisation !== null && head.name === null);
}

function classOf(words: readonly Word[]): string | null {
  const head = words.at(-1);
  if (!head) return null;
  if (head.name?.entity.kind === 'class') return head.name.entity.name;
  const noun = singular(head.lower.split('-').at(-1) ?? head.lower);
  return HARDWARE_NOUNS.has(noun) ? noun : null;
}

/** A known system, or the first word with the shape of a designation, or the proper name that is left: "Tulpar". */
function designationOf(words: readonly Word[]): string | null {
  const system = words.filter((word) => isNamed(word, 'system'));
  if (system.length > 0) return bareDesignation(textOf(system.filter((word) => word.name === system[0]?.name)));
  const shaped = words.find((word) => !word.count && isDesignation(word.text));
  if (shaped) return bareDesignation(shaped.text);
  const named = words.filter((word) => isCapital(word) && !word.name && !isCalibre(word.text) && !isOrigin(word));
  return named.length > 0 ? textOf(named) : null;
}

/** "European", "NATO": whose kind it is, not which. */
function isOrigin({ lower, organisation, place }: Word): boolean {
  return (
    organisation !== null ||
    place !== null ||
    /^(european|western|eastern|soviet|arab|allied|asian|african)/.test(lower)
  );
}

function calibreOf(words: readonly Word[]): string | null {
  const at = words.findIndex((word, index) => isCalibre(word.text + (words[index + 1]?.lower === 'mm' ? 'mm' : '')));
  const word = words[at];
  if (!word) return null;
  return isCalibre(word.text) ? word.text : `${word.text} mm`;
}

function isNamed(word: Word, kind: 'maker' | 'system'): boolean {
  return word.name?.entity.kind === kind;
}
