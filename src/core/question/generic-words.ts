import type { FactKind } from '../model/fact.ts';
import { foldText } from '../names/fold-text.ts';
import { STOPWORDS } from '../search/stopwords.ts';
import { YEAR } from './question-deal.ts';
import type { QuestionKind } from './question-kinds.ts';

/** Words that fit any question of this desk and single out nothing. Folded; the plural s is optional. */
const GENERIC = new Set(
  [
    'unit piece item system example number total amount quantity type kind sort thing',
    'new more further additional different various altogether together exactly',
    'deal news latest update recent detail information fact article report story status happen happened',
    'defence defense military arm weapon hardware equipment procurement',
    'true correct right wrong like wonder wondering curious question help thanks thank hello hi hey dear',
    'see saw seen go going went gone come coming came get got getting want wanted need needed think thought look learn hear heard',
    'now ever already recently currently finally actually really so far still yet today',
  ]
    .join(' ')
    .split(' '),
);

/** Words that only say which kind of answer is wanted. */
const ASKING: Partial<Record<FactKind, RegExp>> = {
  money: /^(?:costs?|price|prices|worth|value|valued|pay|paid|spend|spent|money|sum)$/,
  measure: /^(?:calibre|caliber|range|weight|weigh|speed|length|size|far|heavy|fast|big|large|long|tall)$/,
  age: /^(?:old|age|aged)$/,
  percent: /^(?:per ?cent|percentage|share|proportion)$/,
  time: /^(?:(?:year|month|day|date|time|long|often)s?|last(?:s|ed)?|takes?|took)$/,
  person:
    /^(?:country|countries|nation|state|government|company|companies|firm|maker|manufacturer|supplier|buyer|person|people|minister|official)s?$/,
  place: /^(?:(?:city|cities|place|location|town|region|site)s?|located|based|situated|lies?)$/,
};

/** Whether a word of a question of this kind singles out nothing. */
export function isGeneric(label: string, { wants }: QuestionKind): boolean {
  const folded = foldText(label);
  // A year is asked for by itself, not as a word; "OR" in capitals is no acronym here.
  if (YEAR.test(folded) || STOPWORDS.has(folded)) return true;
  if (wants.some((kind) => ASKING[kind]?.test(folded))) return true;
  return GENERIC.has(folded) || GENERIC.has(folded.replace(/s$/, ''));
}
