import type { Count, Fact, Time } from '../model/fact.ts';
import { foldText, splitWords } from '../names/fold-text.ts';
import { stemWord } from '../search/stem-word.ts';
import { attributionWords, dealWords } from './deal-words.ts';
import { counted, moneyWords, quantityWords } from './number-words.ts';
import { timexWords, whenWords } from './when-words.ts';

/** Any fact but a deal. */
export type PlainFact = Exclude<Fact, { kind: 'deal' }>;

/** One line that tells any fact, with its reserve: "18 MKE Boran 105mm howitzers", "5 days (\"five-day\")". */
export function factWords(fact: Fact): string {
  if (fact.kind === 'deal') return dealWords(fact);
  const said = fact.attribution ? `, ${attributionWords(fact.attribution)}` : '';
  return `${plainWords(fact)}${fact.polarity === 'denied' ? ' (denied)' : ''}${said}`;
}

/** Several facts in one line; a reserve that all share is said once: "Kirikkale; Ankara, according to Sample News". */
export function listFacts(facts: readonly PlainFact[]): string {
  const [first] = facts;
  const isShared = first?.attribution && facts.every(({ attribution }) => attribution === first.attribution);
  if (!isShared) return facts.map(factWords).join('; ');
  return `${facts.map((fact) => factWords({ ...fact, attribution: null })).join('; ')}, ${attributionWords(first.attribution)}`;
}

function plainWords(fact: PlainFact): string {
  switch (fact.kind) {
    case 'count':
      return `${quantityWords(fact)} ${countedWords(fact)}`;
    case 'money':
      return moneyWords(fact, fact);
    case 'measure':
      return `${quantityWords(fact)} ${counted(fact.unit, fact)}${fact.role ? ` (${fact.role})` : ''}`;
    case 'percent':
      return `${quantityWords(fact)} ${fact.unit === 'percent' ? 'per cent' : counted(fact.unit, fact)}`;
    case 'age':
      return `aged ${quantityWords(fact)} ${counted(fact.unit, fact)}`;
    case 'rate':
      return `${quantityWords(fact)}${fact.unit ? ` ${counted(fact.unit, fact)}` : ''} a ${fact.per}`;
    case 'time':
      return timeWords(fact);
    case 'person':
      return [fact.name, fact.role, fact.organisation].filter((part) => part !== null).join(', ');
    case 'organisation':
      return fact.abbreviation ? `${fact.name} (${fact.abbreviation})` : fact.name;
    case 'place':
      return fact.country && fact.country !== fact.name ? `${fact.name}, ${fact.country}` : fact.name;
  }
}

/** "18 units of MKE Boran 105mm howitzers", but "62 Hornets": a unit is told where the item itself is not what is counted. */
function countedWords(count: Count): string {
  if (count.item === null) return counted(count.unit ?? 'unit', count);
  if (count.unit === null || hasWord(count.item, count.unit)) return count.item;
  return `${counted(count.unit, count)} of ${count.item}`;
}

/** Whether a phrase has a word in the singular or the plural. */
function hasWord(phrase: string, word: string): boolean {
  const stem = stemWord(foldText(word));
  return splitWords(phrase).some(({ text }) => stemWord(text) === stem);
}

function timeWords(time: Time): string {
  if (time.type === 'DURATION' && time.value !== null && time.unit !== null) {
    const quantity = { value: time.value, max: null, modifier: 'exact', direction: null } as const;
    return `${quantityWords(quantity)} ${counted(time.unit, quantity)} ("${time.text}")`;
  }
  const words = whenWords(time, time.quote);
  return time.derivedFrom === null && timexWords(time.timex) === null ? `"${words}"` : words;
}
