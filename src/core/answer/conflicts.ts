import type { Conflict } from '../model/answer.ts';
import { DISAGREEMENT_KINDS, disagree } from '../model/disagreements.ts';
import type { Deal } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import { splitWords } from '../names/fold-text.ts';
import { partyWords, statusWord } from '../wording/deal-words.ts';

/**
 * What the articles disagree about: the same buyer, system, status and share, in different articles, with numbers, values
 * or dates that cannot both be right. Both are kept; nothing is averaged. Deals of different years are different deals.
 */
export function findConflicts(deals: readonly Deal[]): Conflict[] {
  const groups = new Map<string, Deal[]>();
  for (const deal of [...deals].sort((a, b) => compareText(a.id, b.id))) {
    const key = keyOf(deal);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), deal]);
  }
  return [...groups.values()].flatMap((group) =>
    DISAGREEMENT_KINDS.flatMap((about) => {
      const isIn = (deal: Deal) =>
        group.some((other) => other.articleId !== deal.articleId && disagree(deal, other, about));
      const factIds = group.filter(isIn).map(({ id }) => id);
      const [first] = group;
      return first && factIds.length > 0 ? [{ about: `${about} of ${aboutWords(first)}`, factIds }] : [];
    }),
  );
}

/** Purchase and order are two words for one thing; the others are not. */
function keyOf({ event, status, polarity, share, item, buyer, buyerCountry }: Deal): string | null {
  const party = buyerCountry ?? buyer;
  const system = item?.designation ?? item?.class ?? null;
  if (!party || !system || polarity === 'denied') return null;
  const family = event === 'order' ? 'purchase' : event;
  return [party, system, family, status, share ?? ''].map(plainWords).join('|');
}

function plainWords(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(' ');
}

function aboutWords(deal: Deal): string {
  const buyer = partyWords(null, deal.buyerCountry) ?? deal.buyer;
  return `${deal.item?.text ?? 'systems'} ${statusWord(deal)}${buyer ? ` by ${buyer}` : ''}`;
}
