import type { Deal } from '../model/fact.ts';
import { statusWord } from '../wording/deal-words.ts';

/** How many deals' gaps are told; the rest can be seen in their rows. */
const MAX_DEALS = 4;

/** What the articles do not say of the deals shown, in words: "MKE Boran 105mm howitzers (ordered): value". */
export function missingWords(deals: readonly Deal[]): string[] {
  return deals
    .filter(({ missing }) => missing.length > 0)
    .slice(0, MAX_DEALS)
    .map(
      (deal) => `${deal.item?.text ?? 'System'} (${statusWord(deal)}): ${deal.missing.map(gapWords(deal)).join(', ')}`,
    );
}

/** A date is the date of the step that the deal has reached. */
function gapWords({ status }: Deal): (gap: string) => string {
  const date = status === 'delivered' ? 'delivery date' : status === 'ordered' ? 'order date' : 'date';
  return (gap) => (gap === 'date' ? date : gap);
}
