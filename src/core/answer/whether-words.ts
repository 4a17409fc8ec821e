import { DEAL_STATUSES, type DealStatus } from '../model/fact.ts';
import type { Focus } from '../question/focus.ts';
import { YEAR } from '../question/question-deal.ts';
import { STATUS_WORDS } from './gap-words.ts';
import type { JudgedDeal } from './judge-deal.ts';

/**
 * What opens the answer to a question for yes or no, before the deal in words: the status it has, set against the one
 * asked about. Never yes or no alone, which would hide both: "Ordered", "The record has it planned, not ordered".
 */
export function whetherWords({ deal, statusRank }: JudgedDeal, focus: Focus): string {
  const word = STATUS_WORDS[deal.status];
  const { asked } = focus.deal;
  if (statusRank === null && asked !== null) {
    const isFurther = asked !== 'cancelled' && furtherThan(deal.status, asked);
    return isFurther ? `The record has it ${word} already` : `The record has it ${word}, not ${STATUS_WORDS[asked]}`;
  }
  const number = askedNumber(focus);
  const { quantity } = deal;
  const isOther =
    number !== null && quantity !== null && (number < quantity.value || number > (quantity.max ?? quantity.value));
  const status = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return isOther ? `${status}, and the number is not ${number}` : status;
}

function furtherThan(status: DealStatus, asked: DealStatus): boolean {
  return status !== 'cancelled' && DEAL_STATUSES.indexOf(status) > DEAL_STATUSES.indexOf(asked);
}

/** The one number that a question puts to the desk: "did it buy 200 tanks?" Null where there is none or several. */
function askedNumber({ concepts }: Focus): number | null {
  const numbers = concepts.filter(({ label }) => /^\d[\d,]*$/.test(label) && !YEAR.test(label));
  const [first] = numbers;
  return first && numbers.length === 1 ? Number(first.label.replaceAll(',', '')) : null;
}
