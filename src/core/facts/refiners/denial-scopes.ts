import {
  DENIAL_VERBS,
  DENIED_NOUNS,
  DETAIL_NOUNS,
  GIVING_VERBS,
  REJECTION_VERBS,
  REPORT_NOUNS,
  SPARING_VERBS,
  UNDONE_VERBS,
} from '../lexicon/denial-words.ts';
import type { Token } from '../tokens.ts';
import { boundBehind } from './clause-bounds.ts';

/** Token positions that a denial governs, `last` exclusive. */
export interface DenialScope {
  readonly first: number;
  readonly last: number;
  /** The denying word: "no longer" ends a deal, which its status already says. */
  readonly cue: string;
}

type DenialRule = (tokens: readonly Token[], at: number) => DenialScope | null;

/** In order: fixed words that look like denials are stepped over first. */
const RULES: readonly DenialRule[] = [deniedClaim, ruledOut, undone, yetTo, insteadOf, neverOrNot, noneOf];

/** What the sentence's denials govern, in the order they stand. */
export function findDenials(tokens: readonly Token[]): DenialScope[] {
  const scopes: DenialScope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayDeny(tokens[at]) || isIdiom(tokens, at)) continue;
    for (const rule of RULES) {
      const scope = rule(tokens, at);
      if (!scope) continue;
      scopes.push(scope);
      break;
    }
  }
  return scopes;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...DENIAL_VERBS, ...REJECTION_VERBS, ...UNDONE_VERBS],
  ...'denial denials rule rules ruled ruling yet instead rather not cannot never no none neither nor'.split(' '),
]);

/** Whether a word can begin a denial: nearly all cannot, and need no rule asked. */
function mayDeny(token: Token | undefined): boolean {
  return token !== undefined && (FIRST_WORDS.has(token.lower) || token.lower.endsWith("n't"));
}

/** "not only", "no fewer than", "not the first time", "no doubt", "whether or not": nothing is denied. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const [word, next, third] = [at, at + 1, at + 2].map((place) => tokens[place]?.lower ?? '');
  if (word === 'no')
    return /^(fewer|less|more|later|earlier|sooner|doubt|matter|wonder|surprise|\.|one|,|-)$/.test(next ?? '');
  if (!isNot(tokens[at])) return false;
  if (
    /^(only|just|merely|simply|solely|least|unlike|surprisingly|necessarily|more|less|fewer|later|all|every|everyone|enough|yet)$/.test(
      next ?? '',
    )
  ) {
    return next !== 'yet' || third === 'clear';
  }
  if (next === 'the' || next === 'for')
    return /^(first|last|only|same)$/.test(third === 'the' ? (tokens[at + 3]?.lower ?? '') : (third ?? ''));
  return /^(or|if|why|whether)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "denied that …", "denies having sold …", "denied reports of …", "rejected claims that …"; not "was denied a visa". */
function deniedClaim(tokens: readonly Token[], at: number): DenialScope | null {
  const word = tokens[at]?.lower ?? '';
  const isDenial = DENIAL_VERBS.has(word) || word === 'denial' || word === 'denials';
  if (!(isDenial || REJECTION_VERBS.has(word)) || isNegated(tokens, at)) return null;
  const next = skip(tokens, at + 1, /^(the|a|any|all|of|media|press|local|such|these|those|as|false|baseless|,)$/);
  const governed = tokens[next]?.lower ?? '';
  const isReport = REPORT_NOUNS.has(governed);
  const isClaim = isDenial && (/^(that|having|it|he|she|they|ever)$/.test(governed) || /ing$/.test(governed));
  return isReport || isClaim ? scopeFrom(tokens, next, word) : null;
}

/** "ruled out buying …", "ruling out a purchase". */
function ruledOut(tokens: readonly Token[], at: number): DenialScope | null {
  const isRule = /^rul(e|ed|es|ing)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'out';
  return isRule && !isNegated(tokens, at) ? scopeFrom(tokens, at + 2, 'ruled out') : null;
}

/** "refused to sell …", "failed to win …", "is unable to deliver …". */
function undone(tokens: readonly Token[], at: number): DenialScope | null {
  const word = tokens[at]?.lower ?? '';
  if (!UNDONE_VERBS.has(word) || tokens[at + 1]?.lower !== 'to' || isNegated(tokens, at)) return null;
  return isSparing(tokens, at + 2) ? null : scopeFrom(tokens, at + 2, word);
}

/** "has yet to order …". */
function yetTo(tokens: readonly Token[], at: number): DenialScope | null {
  if (tokens[at]?.lower !== 'yet' || tokens[at + 1]?.lower !== 'to') return null;
  if (!/^(has|have|had|is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return isSparing(tokens, at + 2) ? null : scopeFrom(tokens, at + 2, 'yet to');
}

/** "instead of buying …", "rather than ordering …": up to the next comma. */
function insteadOf(tokens: readonly Token[], at: number): DenialScope | null {
  const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!/^(instead of|rather than)$/.test(pair) || !/ing$/.test(tokens[at + 2]?.lower ?? '')) return null;
  const scope = scopeFrom(tokens, at + 2, pair);
  const comma = tokens.slice(at, scope.last).findIndex((token) => token.text === ',');
  return comma < 0 ? scope : { ...scope, last: at + comma };
}

/** "did not buy", "will never sell", "has n't ordered", "no longer plans"; not "did not say how many", "not … until 2026". */
function neverOrNot(tokens: readonly Token[], at: number): DenialScope | null {
  const word = tokens[at]?.lower ?? '';
  const isNoLonger = word === 'no' && tokens[at + 1]?.lower === 'longer';
  if (!isNot(tokens[at]) && word !== 'never' && !isNoLonger) return null;
  const from = isNoLonger ? at + 2 : at + 1;
  const verb = skip(
    tokens,
    from,
    /^(yet|ever|even|actually|currently|immediately|publicly|officially|formally|been|be|have|so|also|then|now|really|still|going|to|in|any|specifically)$/,
  );
  if (isSparing(tokens, verb)) return null;
  const scope = scopeFrom(tokens, from, isNoLonger ? 'no longer' : word);
  return isOnlyLate(tokens, scope) ? null : scope;
}

/** "say how many", "give details": the negation is about the telling. */
function isSparing(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  if (SPARING_VERBS.has(word)) return true;
  return GIVING_VERBS.has(word) && tokens.slice(verb + 1, verb + 6).some((token) => DETAIL_NOUNS.has(token.lower));
}

/** "will not be delivered before 2027", "not until May": it is to happen, only later. */
function isOnlyLate(tokens: readonly Token[], { first, last }: DenialScope): boolean {
  return tokens.slice(first, last + 1).some((token) => /^(until|till|before)$/.test(token.lower));
}

/** "no plans to buy", "no order for 12 jets", "none of the 18", "neither country has ordered". */
function noneOf(tokens: readonly Token[], at: number): DenialScope | null {
  const word = tokens[at]?.lower ?? '';
  if (/^(neither|nor)$/.test(word) || (word === 'none' && tokens[at + 1]?.lower === 'of'))
    return scopeFrom(tokens, at, word);
  if (word !== 'no') return null;
  for (let next = at + 1; next < at + 5; next++) {
    const token = tokens[next];
    if (!token || !/^(NOUN|ADJ|PROPN|VERB)$/.test(token.tag)) return null;
    if (DENIED_NOUNS.has(token.lower)) return scopeFrom(tokens, at, word);
  }
  return null;
}

/** Up to the end of the clause, and not past "but": "not 12 but 18". */
function scopeFrom(tokens: readonly Token[], first: number, cue: string): DenialScope {
  return { first, last: boundBehind(tokens, first, 'clause'), cue };
}

/** "n't" parted from its verb is one as well. */
function isNot(token: Token | undefined): boolean {
  return token !== undefined && /^(not|n't|cannot|.{2,6}n't)$/.test(token.lower);
}

/** Whether a word is itself negated: "did not deny", "has never ruled out", "cannot rule out". */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => isNot(token) || token.lower === 'never' || token.lower === 'neither');
}

function skip(tokens: readonly Token[], from: number, words: RegExp): number {
  let at = from;
  while (words.test(tokens[at]?.lower ?? '')) at++;
  return at;
}
