import type { Span } from '../model/article.ts';
import { foldText } from '../names/fold-text.ts';
import type { Party, QuestionParts } from './question-parts.ts';

interface Edit extends Span {
  readonly to: string;
}

/** A question with what `named` names put in the place of what is of the same kind, or behind it where it has none. */
export function replaceParts(base: QuestionParts, named: QuestionParts): string {
  const edits = [
    ...thingEdits(base, named),
    ...named.parties.flatMap((party) => partyEdits(base, named.text, party)),
    ...yearEdits(base, named),
  ];
  return applyEdits(base.text, edits);
}

/** Puts each text in its place; of two for one place the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const places = edits.filter(
    (edit, at) => edits.findIndex(({ start }) => start === edit.start) === at || edit.start === edit.end,
  );
  return [...places]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, to }) => before.slice(0, start) + to + before.slice(end), text)
    .replace(/\s+/g, ' ')
    .trim();
}

function thingEdits(base: QuestionParts, { text, thing }: QuestionParts): Edit[] {
  if (!thing) return [];
  const to = text.slice(thing.start, thing.end);
  return [base.thing ? { ...base.thing, to } : behind(base, to)];
}

function partyEdits(base: QuestionParts, text: string, party: Party): Edit[] {
  const preposition = /\b(from|by|to|for|with)\s(?:the\s)?$/.exec(foldText(text.slice(0, party.start)))?.[1];
  const isSide = ({ side }: Party) =>
    preposition === undefined || side === (preposition === 'to' || preposition === 'for' ? 'buyer' : 'supplier');
  const parties = base.parties.filter(isSide);
  // Without a preposition the one who acts is meant: the first that is no mere origin of the thing.
  const target = parties.find(({ isDemonym, side }) => !isDemonym || side !== null) ?? parties[0];
  return [
    target
      ? { start: target.start, end: target.end, to: party.name }
      : behind(base, `${preposition ?? ''} ${party.name}`),
  ];
}

function yearEdits(base: QuestionParts, { text, years }: QuestionParts): Edit[] {
  return years.slice(0, 1).map(({ start, end }) => {
    const year = text.slice(start, end);
    const [place] = base.years;
    return place ? { start: place.start, end: place.end, to: year } : behind(base, `in ${year}`);
  });
}

/** At the end, before its mark. */
function behind({ text }: QuestionParts, words: string): Edit {
  const at = text.replace(/[\s?.!]{1,20}$/, '').length;
  return { start: at, end: at, to: ` ${words}` };
}
