import type { Choice } from '../../app/list-choice.ts';
import { quoted } from '../blocks/orders-message.ts';

export interface ChoiceNames {
  /** What is chosen among, in the singular. */
  readonly one: string;
  /** What was said to choose it, or null. */
  readonly which: string | null;
  /** The order that lists them, and the one that was given, without the id. */
  readonly list: string;
  readonly how: string;
}

/** Why nothing was chosen, and what there is to choose from. */
export function choiceWords<Each>(
  choice: Exclude<Choice<Each>, { readonly kind: 'chosen' }>,
  line: (each: Each) => string,
  { one, which, list, how }: ChoiceNames,
): string {
  if (choice.kind === 'none') return `There is no ${one} here to end. ${list} shows what there is.`;
  const asked = which === null ? `Which ${one}?` : `No ${one} here is ${quoted(which)}.`;
  return [`${asked} Say its id: ${how} ID`, ...choice.of.slice(0, MOST_SHOWN).map((each) => `• ${line(each)}`)].join(
    '\n',
  );
}

/** The list itself shows the rest. */
const MOST_SHOWN = 10;

/** Which words nobody has heard of, and what may be meant. */
export function unknownWords({
  words,
  near,
}: {
  readonly words: readonly string[];
  readonly near: readonly string[];
}): string {
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `no article mentions ${words.map(quoted).join(', ')}.${meant}`;
}
