import type { Span } from '../model/article.ts';
import { splitWords } from '../names/fold-text.ts';
import { findNames, type NameIndex, type NameMatch } from '../names/name-index.ts';
import { STOPWORDS } from '../search/stopwords.ts';
import { askedSides, type Side } from './asked-sides.ts';
import { nounSpan } from './noun-phrase.ts';
import { YEAR } from './question-deal.ts';
import { findKind } from './question-kinds.ts';

/** A question as a follow-up sees it: what can be taken over from it, and where it stands. */
export interface QuestionParts {
  readonly text: string;
  /** What is dealt in: "Boran howitzers"; null where none is named. */
  readonly thing: Span | null;
  /** Countries, and makers that stand apart from the thing. */
  readonly parties: readonly Party[];
  readonly years: readonly Span[];
}

/** A country or maker of a question. */
export interface Party extends Span {
  readonly name: string;
  readonly side: Side | null;
  /** "Turkish": it may say where a thing was made, and be no party at all. */
  readonly isDemonym: boolean;
}

/** Takes a question apart by its known names; what it counts is the thing where no name tells. */
export function questionParts(text: string, index: NameIndex): QuestionParts {
  const names = findNames(text, index, { anyCase: true });
  const things = names.filter(({ entity }) => entity.kind === 'system' || entity.kind === 'class');
  const thing = things.length > 0 ? runOf(things, text) : countedSpan(text, index);
  const isOutside = ({ span }: NameMatch) => !thing || span.end <= thing.start || span.start >= thing.end;
  const sides = askedSides(text, index);
  const parties = names.filter((name) => isOutside(name) && ['country', 'maker'].includes(name.entity.kind));
  return {
    text,
    thing,
    parties: parties.map(({ entity, form, span }) => ({
      ...span,
      name: entity.name,
      side: sides.buyers.includes(entity.id) ? 'buyer' : sides.suppliers.includes(entity.id) ? 'supplier' : null,
      isDemonym: form === 'demonym',
    })),
    years: splitWords(text).filter((word) => YEAR.test(word.text)),
  };
}

/** The first thing named, with those that follow it directly: "Boran", "105mm", "howitzers". */
function runOf(things: readonly NameMatch[], text: string): Span {
  const [first, ...rest] = things.map(({ span }) => span);
  let { start, end } = first ?? { start: 0, end: 0 };
  for (const span of rest) {
    // A calibre or "main battle" may stand between; a verb or another clause may not.
    if (!/^[\s-]{1,3}(?:\d[\w.]{0,8}[\s-]{1,3})?$/.test(text.slice(end, span.start))) break;
    end = span.end;
  }
  return { start, end };
}

function countedSpan(text: string, index: NameIndex): Span | null {
  const { kind, end } = findKind(text);
  if (kind.asks !== 'how-many') return null;
  const span = nounSpan(text, end, index);
  // "How many of them" counts what was named before.
  const isNamed = splitWords(text.slice(span.start, span.end)).some((word) => !STOPWORDS.has(word.text));
  return isNamed ? span : null;
}
