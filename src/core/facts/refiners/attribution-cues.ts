import { HEARSAY_ADVERBS, HEARSAY_PARTICIPLES, REPORTED_NOUNS, STRICT_VERBS } from '../lexicon/hearsay-words.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import type { Token } from '../tokens.ts';
import { boundBefore, boundBehind } from './clause-bounds.ts';
import { claimStart, endsClaim, hasBe, isDate, isReportingVerb, opensClaim } from './saying.ts';
import { isNameless, isSpeaker, type SourcePhrase, sourceBefore, sourceFrom } from './source-phrase.ts';

interface Words {
  readonly first: number;
  readonly last: number;
}

/** One place that says whose claim something is. Positions are of tokens; `from` inclusive, `to` exclusive. */
export interface AttributionCue {
  /** The words to show, or the pronoun that stands for the source. */
  readonly source: Words;
  /** The words of the cue, which it does not govern. */
  readonly cue: Words;
  readonly from: number;
  readonly to: number;
}

type CueRule = (tokens: readonly Token[], at: number) => AttributionCue | null;

/** In order: fixed words first; a verb is one of saying only when nothing before it read it otherwise. */
const RULES: readonly CueRule[] = [
  accordingTo,
  hearsayAdverb,
  hearsayVerb,
  itIsSaid,
  reportsThat,
  saidBehindQuote,
  sourceSays,
];

export function findAttributions(tokens: readonly Token[]): AttributionCue[] {
  const cues: AttributionCue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!CUE_WORDS.has(tokens[at]?.lower ?? '')) continue;
    for (const rule of RULES) {
      const cue = rule(tokens, at);
      if (!cue) continue;
      cues.push(cue);
      break;
    }
  }
  return cues;
}

/** "according to a report by North East News", "citing two officials": all of what is said around it. */
function accordingTo(tokens: readonly Token[], at: number): AttributionCue | null {
  const word = tokens[at]?.lower;
  const isAccording = word === 'according' && tokens[at + 1]?.lower === 'to';
  if (!isAccording && word !== 'citing') return null;
  const source = sourceFrom(tokens, isAccording ? at + 2 : at + 1);
  if (!source || !isSpeaker(tokens, source)) return null;
  const from = boundBefore(tokens, at, 'turn');
  return {
    source: source.named,
    cue: { first: at, last: source.last },
    from,
    to: boundBehind(tokens, source.last + 1, 'turn'),
  };
}

/** "reportedly": its own clause. */
function hearsayAdverb(tokens: readonly Token[], at: number): AttributionCue | null {
  return HEARSAY_ADVERBS.has(tokens[at]?.lower ?? '') ? ownClause(tokens, { first: at, last: at }) : null;
}

/** "is believed to", "was reported to have". */
function hearsayVerb(tokens: readonly Token[], at: number): AttributionCue | null {
  const isPair = HEARSAY_PARTICIPLES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to';
  if (!isPair || !hasBe(tokens, at)) return null;
  return ownClause(tokens, { first: at, last: at + 1 });
}

/** "It is reported that …", "It was announced …". */
function itIsSaid(tokens: readonly Token[], at: number): AttributionCue | null {
  const word = tokens[at]?.lower ?? '';
  if (!(REPORTING_VERBS.get(word) === 'past' || HEARSAY_PARTICIPLES.has(word)) || !hasBe(tokens, at)) return null;
  const by = tokens.slice(at + 1, at + 8).findIndex((token) => token.lower === 'by');
  const source = by >= 0 && tokens[at]?.tag === 'VERB' ? sourceFrom(tokens, at + 2 + by) : null;
  if (source && !isDate(tokens[source.first])) return around(tokens, source, { first: at, last: at });
  const it = [at - 2, at - 3].find((place) => tokens[place]?.lower === 'it');
  if (it === undefined) return null;
  return {
    source: { first: it, last: at },
    cue: { first: it, last: at },
    from: at + 1,
    to: boundBehind(tokens, at + 1, 'turn'),
  };
}

/** "reports that Turkey sold 12 drones": whoever denies or repeats them. */
function reportsThat(tokens: readonly Token[], at: number): AttributionCue | null {
  if (!REPORTED_NOUNS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'that' || isReportingVerb(tokens, at))
    return null;
  const first = /^(media|press|local|unconfirmed|news|israeli|western)$/.test(tokens[at - 1]?.lower ?? '')
    ? at - 1
    : at;
  return {
    source: { first, last: at },
    cue: { first, last: at },
    from: at + 1,
    to: boundBehind(tokens, at + 2, 'turn'),
  };
}

/** "…," said Boeing spokesman Jim Roe: what stands before, and behind the speaker. */
function saidBehindQuote(tokens: readonly Token[], at: number): AttributionCue | null {
  const word = tokens[at]?.lower ?? '';
  const mark = tokens[at - 1]?.text ?? '';
  if (!REPORTING_VERBS.has(word) || /ing$|^(tells?|told)$/.test(word) || !/^["”,'’]+$/.test(mark)) return null;
  const source = sourceFrom(tokens, at + 1);
  if (!source || isDate(tokens[source.first])) return null;
  // Behind a comma alone "said" has its subject before, as in "Roe, the chief, said 12 jets …", unless the speaker ends it.
  const isClosed = /^[.,;]$/.test(tokens[source.last + 1]?.text ?? '.');
  const isQuoted = /["”]/.test(mark) || (/^[’']+$/.test(mark) && tokens[at - 2]?.text === ',');
  // 'speaking on "This Week," said the request gives …': it is the request that does something here.
  if (/^(VERB|AUX)$/.test(tokens[source.last + 1]?.tag ?? '')) return null;
  return isQuoted || (isClosed && /^(said|says)$/.test(word))
    ? around(tokens, source, { first: at, last: source.last })
    : null;
}

/** "X said (on Monday) that …", "Reports suggest …", "…, X said.", "…, saying …". */
function sourceSays(tokens: readonly Token[], at: number): AttributionCue | null {
  const token = tokens[at];
  if (!token || !isReportingVerb(tokens, at) || hasBe(tokens, at)) return null;
  // ", saying …" goes on with the sentence's subject; what stands right before the comma is no one.
  const isParticiple = /ing$/.test(token.lower) && tokens[at - 1]?.text === ',';
  const subject = isParticiple ? null : sourceBefore(tokens, at);
  const isStrict = STRICT_FORMS.has(token.lower) && !opensClaim(tokens, at + 1);
  // "…, the ministry added." tells; "the army added 12 tanks" does not.
  const isAside =
    subject !== null && /^[,"”]$/.test(tokens[subject.first - 1]?.text ?? '') && endsClaim(tokens, at + 1);
  const isLoose = subject === null && tokens[at + 1]?.lower !== 'that';
  if ((isStrict && !isAside) || (STRICT_FORMS.has(token.lower) && isLoose)) return null;
  const source = subject ?? sharedSubject(tokens, at);
  if (!source) return null;
  const shown = isNameless(tokens, source) ? { first: source.named.first, last: at } : source.named;
  const cue = { first: source.first, last: at };
  if (endsClaim(tokens, at + 1)) {
    return {
      source: shown,
      cue,
      from: boundBefore(tokens, source.first, 'turn'),
      to: boundBehind(tokens, at + 1, 'turn'),
    };
  }
  const isRelative = /^(who|which)$/.test(tokens[at - 1]?.lower ?? '');
  const to = boundBehind(tokens, at + 1, 'turn');
  const comma = isRelative ? tokens.slice(at, to).findIndex((each) => each.text === ',') : -1;
  return { source: shown, cue, from: claimStart(tokens, at + 1), to: comma < 0 ? to : at + comma };
}

/** "and said", ", adding that", "who said", "quoted him as saying": the subject is further back, at the head of the clause or before the comma. */
function sharedSubject(tokens: readonly Token[], verb: number): SourcePhrase | null {
  const before = tokens[verb - 1]?.lower ?? '';
  if (/^(who|which)$/.test(before)) return sourceBefore(tokens, tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1);
  if (before === 'as') return sourceBefore(tokens, verb - 1);
  if (!/^(and|but|,|also|later)$/.test(before)) return null;
  const start = boundBefore(tokens, verb - 1, 'turn');
  const subject = sourceFrom(tokens, start);
  const next = tokens[(subject?.last ?? 0) + 1];
  return subject && next && /^(VERB|AUX|ADV)$/.test(next.tag) ? subject : null;
}

function ownClause(tokens: readonly Token[], words: Words): AttributionCue {
  // "Allegedly, Kenya sold …": the comma behind an adverb at the head of a clause opens no other.
  const from = tokens[words.last + 1]?.text === ',' ? words.last + 2 : words.last + 1;
  return {
    source: words,
    cue: words,
    from: boundBefore(tokens, words.first, 'clause'),
    to: boundBehind(tokens, from, 'clause'),
  };
}

function around(tokens: readonly Token[], source: SourcePhrase, verb: Words): AttributionCue {
  const first = Math.min(source.first, verb.first);
  const last = Math.max(source.last, verb.last);
  return {
    source: source.named,
    cue: { first, last },
    from: boundBefore(tokens, first, 'turn'),
    to: boundBehind(tokens, last + 1, 'turn'),
  };
}

const STRICT_FORMS: ReadonlySet<string> = new Set(
  [...STRICT_VERBS].flatMap((lemma) => [...verbForms(lemma).keys(), ...(lemma === 'write' ? ['wrote'] : [])]),
);

/** Words that a cue can begin with: nearly all words cannot, and need no rule asked. */
const CUE_WORDS: ReadonlySet<string> = new Set([
  ...['according', 'citing'],
  ...[...REPORTING_VERBS.keys(), ...HEARSAY_ADVERBS, ...HEARSAY_PARTICIPLES, ...REPORTED_NOUNS],
]);
