import type { DealStatus } from '../model/fact.ts';
import { clip } from '../wording/clip.ts';
import type { Inquiry } from './inquiry.ts';

/** Longest repetition of the question's own words. */
const MAX_CHARS = 80;

/** What is not said of one thing and of several. */
const STATUS_GAP: Record<DealStatus, readonly [one: string, several: string]> = {
  considered: ['is considered', 'are considered'],
  negotiating: ['is being negotiated', 'are being negotiated'],
  planned: ['is planned', 'are planned'],
  option: ['is under option', 'are under option'],
  ordered: ['was ordered', 'were ordered'],
  delivered: ['was delivered', 'were delivered'],
  cancelled: ['was cancelled', 'were cancelled'],
};

/** How far a deal is, as said of it. */
export const STATUS_WORDS: Record<DealStatus, string> = {
  considered: 'considered',
  negotiating: 'under negotiation',
  planned: 'planned',
  option: 'under option',
  ordered: 'ordered',
  delivered: 'delivered',
  cancelled: 'cancelled',
};

/** What the articles do not say, as the end of a sentence: "how many howitzers were delivered", "when". */
export function gapWords(inquiry: Inquiry): string {
  const { question, focus } = inquiry;
  const { asked } = focus.deal;
  switch (question.asks) {
    case 'how-many': {
      if (!focus.kind.wants.includes('count')) return 'that figure';
      const status = asked ? `${STATUS_GAP[asked][1]}${sideWords(inquiry)}` : '';
      return ['how many', clip(focus.nounWords, MAX_CHARS), status].filter(Boolean).join(' ');
    }
    case 'how-much':
      return 'how much';
    case 'when':
      return focus.kind.duration ? 'how long' : 'when';
    case 'who':
      return 'who';
    case 'where':
      return 'where';
    case 'what':
      return asked && !focus.kind.isOpen ? `what ${STATUS_GAP[asked][0]}${sideWords(inquiry)}` : 'this';
  }
}

/** The sides and the year that the question asked about. */
function sideWords({ focus, question }: Inquiry): string {
  const { buyers, years } = focus.deal;
  const names = question.entities.filter(({ id }) => buyers.includes(id)).map(({ name }) => name);
  // Whoever buys is delivered to.
  const preposition = focus.deal.asked === 'delivered' ? 'to' : 'by';
  const by = names.length > 0 ? ` ${preposition} ${listWords(names, 'and')}` : '';
  return years.length > 0 ? `${by} in that year` : by;
}

/** Joins words as English does: "a", "a or b", "a, b or c". */
export function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} ${conjunction} ${last}` : last;
}
