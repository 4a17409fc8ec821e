import type { Article } from '../model/article.ts';
import { shinglesOf, wordsOf } from './word-shingles.ts';

/**
 * Sixteen pairs of minima: of two texts that share half of their shingles, one pair at least is equal with 99 %; of two
 * that share a hundredth, in one case of six hundred (1 − (1 − s²)¹⁶; Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", 3.4).
 */
const PRINTS = 16;
const MINIMA_A_PRINT = 2;

/**
 * Fingerprints of an article's text, of which texts share the more the nearer they are, and nearly equal ones at least
 * one: what a twin is looked up by. Smallest hashes of its shingles (Broder, "On the resemblance and containment of
 * documents", 1997). None for a text without words.
 */
export function textPrints(article: Pick<Article, 'passages'>): string[] {
  const hashes = [...shinglesOf(wordsOf(article))].map(hashOf);
  if (hashes.length === 0) return [];
  return Array.from({ length: PRINTS }, (_, print) => {
    const minima = Array.from({ length: MINIMA_A_PRINT }, (_, at) => minimum(hashes, print * MINIMA_A_PRINT + at + 1));
    return [print, ...minima].map((part) => part.toString(36)).join('.');
  });
}

/** The smallest of the hashes as one of many functions orders them. */
function minimum(hashes: readonly number[], which: number): number {
  const seed = mix(Math.imul(which, 0x9e3779b9));
  let least = 0xffffffff;
  for (const hash of hashes) {
    const value = mix(hash ^ seed);
    if (value < least) least = value;
  }
  return least;
}

/** FNV-1a over UTF-16 units, 32 bits: the same everywhere, and no secret depends on it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** MurmurHash3's last step: each bit of the number changes half of the bits of the result. */
function mix(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
