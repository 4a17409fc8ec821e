import { PLACES_WITH_COUNTRY } from '../lexicon/cities.ts';
import type { Token } from '../tokens.ts';
import type { NameRun } from './name-runs.ts';
import { buildPhraseTable, phraseAt } from './phrase-table.ts';

const PLACES = buildPhraseTable(PLACES_WITH_COUNTRY);

/** The city or region that the words from a token on name, with its country's ISO code ('' when it has none of its own). */
export function placeAt(tokens: readonly Token[], at: number): { readonly code: string; readonly last: number } | null {
  const found = phraseAt(tokens, at, PLACES);
  return found && { code: found.value, last: found.last };
}

/** Whether a run begins with a known city or region. */
export function isPlaceName(tokens: readonly Token[], { first }: NameRun): boolean {
  return placeAt(tokens, first) !== null;
}
