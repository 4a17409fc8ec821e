/** Longer words are no words; PostgreSQL refuses a lexeme of 2 kB. */
const MAX_UNITS = 64;

/** A term as the store keeps it: of bounded length, and nothing that UTF-8 cannot hold. */
export function keptTerm(term: string): string {
  const cut = term.length > MAX_UNITS ? term.slice(0, MAX_UNITS) : term;
  return cut.replace(/\p{Cs}/gu, '\ufffd');
}

/**
 * A kept term as one token of SQLite's `ascii` tokenizer, which folds capitals and splits at marks: each of those as an
 * underscore and its number. `country:BD` → `country_3a_42_44`.
 */
export function tokenOf(kept: string): string {
  return kept.replace(/[^a-z0-9\u0080-\uffff]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
