import type { Span } from '../model/article.ts';
import { foldText } from '../names/fold-text.ts';
import { findNames, type NameIndex, type NameMatch } from '../names/name-index.ts';

/** One side of a comparison. */
export interface ComparedSide {
  /** Its usual name, or the question's own words where no list has it. */
  readonly label: string;
  /** The question as if it were about this side alone. */
  readonly text: string;
}

const AGAINST = /\s(?:vs\.?|versus)\s/;
const COMPARING = /\bcompar(?:e|es|ed|ing|ison)\b(?: (?:of|between))?|\bdifferences? between\b/;
/** What may stand between two sides. */
const JOINT =
  /^(?:'s)?\s{0,3}(?:,|&|\b(?:and|or|vs\.?|versus|with|to|against)(?=\s))\s{0,3}(?:(?:and|with|to)\s)?(?:the\s)?$/;
/** A comparison of more is a list. */
const MOST_SIDES = 4;

/**
 * The sides that a question compares: "turkey vs south korea", "compare Poland, Norway and Romania". Each keeps what is
 * said of all ("howitzers"). Null for a question that compares nothing.
 */
export function readComparison(text: string, index: NameIndex): readonly ComparedSide[] | null {
  const folded = foldText(text);
  const isAgainst = AGAINST.test(folded);
  const comparing = COMPARING.exec(folded);
  if (!isAgainst && !comparing) return null;
  const names = findNames(text, index, { anyCase: true });
  const sides = chainOf(names, folded).slice(0, MOST_SIDES);
  const [first] = sides;
  const last = sides.at(-1);
  if (first && last && sides.length > 1) {
    const around = { before: withoutComparing(text.slice(0, first.span.start)), after: text.slice(last.span.end) };
    return sides.map(({ entity, span }) => ({ label: entity.name, text: sideText(span, text, around) }));
  }
  return halves(withoutComparing(text), index);
}

/** Names of one kind that only commas and "and" part, two or more of them; the first such run. */
function chainOf(names: readonly NameMatch[], folded: string): readonly NameMatch[] {
  for (const [at, first] of names.entries()) {
    const chain = [first];
    for (const next of names.slice(at + 1)) {
      const last = chain.at(-1) ?? first;
      const isJoined = JOINT.test(folded.slice(last.span.end, next.span.start));
      if (!isJoined || next.entity.kind !== first.entity.kind) break;
      chain.push(next);
    }
    if (chain.length > 1) return chain;
  }
  return [];
}

/** What is said before and behind the sides holds for each. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function sideText({ start, end }: Span, text: string, { before, after }: Around): string {
  return tidy(`${before} ${text.slice(start, end)}${after}`);
}

/** Sides of several words, or whose names no list has: "turkish howitzers vs korean howitzers". */
function halves(text: string, index: NameIndex): readonly ComparedSide[] | null {
  const parts = text
    .split(/\s(?:vs\.?|versus)\s|\s(?:and|with|to|against)\s/i)
    .map(tidy)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > MOST_SIDES) return null;
  return parts.map((part) => ({ label: usualName(part, index), text: part }));
}

function usualName(part: string, index: NameIndex): string {
  const [name] = findNames(part, index, { anyCase: true });
  return name && name.span.start === 0 && name.span.end === part.length ? name.entity.name : part;
}

function withoutComparing(text: string): string {
  const found = COMPARING.exec(foldText(text));
  if (!found) return text;
  return `${text.slice(0, found.index).replace(/\bwhat(?:'s| is) the\s*$/i, '')} ${text.slice(found.index + found[0].length)}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;]{1,9}|[\s?.!,]{1,9}$/g, '');
}
