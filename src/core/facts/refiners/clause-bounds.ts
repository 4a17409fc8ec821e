import type { Token } from '../tokens.ts';

/**
 * Where the words that one cue governs begin and end. Two kinds of bounds: a turn ends what somebody says ("; the army …",
 * ", but …", ", while …"); a clause ends what one verb says (a turn, "which", "because", ", and Poland will …").
 */
export type BoundKind = 'turn' | 'clause';

/** No cue governs words farther off; what reaches this far is a list or no sentence. It also keeps the work linear. */
const FARTHEST = 150;

const TURNS = /^(but|while|whereas|although|though|however)$/;
const SUBORDINATORS =
  /^(which|who|whom|whose|because|since|after|before|when|where|if|unless|until|as|so|despite|following|including|adding|saying|noting)$/;

/** Position of the first bound at or behind `from`; the number of tokens when there is none. */
export function boundBehind(tokens: readonly Token[], from: number, kind: BoundKind): number {
  const end = Math.min(tokens.length, from + FARTHEST);
  for (let at = from; at < end; at++) if (isBound(tokens, at, kind)) return at;
  return Math.max(from, end);
}

/** Position behind the last bound that lies before `at`; the sentence's first when there is none. */
export function boundBefore(tokens: readonly Token[], at: number, kind: BoundKind): number {
  const start = Math.max(0, at - FARTHEST);
  for (let before = at - 1; before >= start; before--) {
    if (isBound(tokens, before, kind)) return before + (isMark(tokens[before]) ? 1 : 0);
  }
  return start;
}

/** In order: marks, words that turn, then what only ends a clause. */
function isBound(tokens: readonly Token[], at: number, kind: BoundKind): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === ';') return true;
  if (
    kind === 'clause' &&
    (/^(--|—|–)$/.test(token.text) || /^(["“”]|''|``)$/.test(token.text) || isCommaClause(tokens, at))
  )
    return true;
  if (TURNS.test(token.lower)) return at > 0 && !isNotOnly(tokens, at);
  if (kind === 'turn') return false;
  if (SUBORDINATORS.test(token.lower)) return at > 0 && !isPartOfNoun(tokens, at);
  return isJoinedClause(tokens, at);
}

/** "not only … but", "nothing but": no turn. */
function isNotOnly(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'but') return false;
  if (/^(nothing|all|anything|everything|none|no)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - 25), at)
    .some(
      (token, index, all) => /^(not)$/.test(token.lower) && /^(only|just|merely)$/.test(all[index + 1]?.lower ?? ''),
    );
}

/** "such as 12 jets", "after the war", "since 2018": no clause begins. A verb must follow before the next mark. */
function isPartOfNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(which|who|whom|whose|because|when|where|if|unless|adding|saying|noting)$/.test(word)) return false;
  return !hasVerb(tokens, at + 1);
}

/** "and | Poland will buy", ", and has bought": a verb of its own follows "and" at once or behind its subject. */
function isJoinedClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(and|or|then)$/.test(tokens[at]?.lower ?? '') || at === 0) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  if (/^(AUX|PRON)$/.test(next.tag) && !/^(its|their|his|her|our|all|both|some)$/.test(next.lower)) return true;
  if (next.tag === 'VERB' && /(ed|ought|old|s|ade|on|ent|ave|ook)$/.test(next.lower)) return true;
  return tokens[at - 1]?.text === ',' && hasVerb(tokens, at + 1);
}

/** ", the army has said", ", Poland bought": a comma with a subject and its verb behind it. */
function isCommaClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ',' || !next || !/^(DET|NOUN|PROPN|PRON|ADJ)$/.test(next.tag)) return false;
  return hasVerb(tokens, at + 1);
}

/** Whether a verb or auxiliary comes before the next mark. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 14; at++) {
    const token = tokens[at];
    if (!token || isMark(token)) return false;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !/ing$/.test(token.lower))) return true;
  }
  return false;
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || /^[,;:.!?—–()"“”-]+$/.test(token.text);
}
