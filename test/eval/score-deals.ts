import type { Deal, DealStatus } from '../../src/core/model/fact.ts';
import { splitWords } from '../../src/core/names/fold-text.ts';

/** A deal as a person labelled it in a sentence of an article. */
export interface LabelledDeal {
  readonly id: string;
  readonly doc: string;
  readonly sentIndex: number;
  readonly event: string;
  readonly status: string;
  readonly quantity: number | null;
  readonly item: string;
  readonly buyer?: string | undefined;
  readonly supplier?: string | undefined;
  readonly when?: string | undefined;
}

/** A deal as it was read, with the sentence that holds its cue. */
export interface ReadDeal {
  readonly doc: string;
  readonly sentIndex: number;
  readonly deal: Deal;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface DealScore {
  /** Deals whose number and item are right. */
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number;
  /** Of the labels that were found and say it. */
  readonly status: Share;
  readonly when: Share;
  readonly buyer: Share;
  readonly supplier: Share;
  /** For reading: what went wrong, a line each. */
  readonly mistakes: readonly string[];
}

/**
 * Number and item first: a label is found by a deal of its sentence with the same number and a word of the item in common,
 * each deal finding one label. Status, date and parties are then judged over the labels found that say them.
 */
export function scoreDeals(labels: readonly LabelledDeal[], read: readonly ReadDeal[]): DealScore {
  const free = new Set(read);
  const pairs = labels.map((label) => {
    const found = [...free].find((each) => isSame(label, each)) ?? null;
    if (found) free.delete(found);
    return { label, deal: found?.deal ?? null };
  });
  const found = pairs.flatMap(({ label, deal }) => (deal ? [{ label, deal }] : []));
  const precision = { right: found.length, of: read.length };
  const recall = { right: found.length, of: labels.length };
  const judged = (name: string, said: (label: LabelledDeal) => boolean, isRight: (pair: Pair) => boolean) => {
    const asked = found.filter(({ label }) => said(label));
    const wrong = asked.filter((pair) => !isRight(pair));
    return {
      share: { right: asked.length - wrong.length, of: asked.length },
      wrong: wrong.map((pair) => miss(name, pair)),
    };
  };
  const status = judged(
    'status',
    () => true,
    ({ label, deal }) => deal.status === statusOf(label),
  );
  const when = judged(
    'when',
    ({ when }) => Boolean(when),
    ({ label, deal }) => isSameTime(label.when ?? '', deal),
  );
  const buyer = judged(
    'buyer',
    (label) => Boolean(label.buyer),
    ({ label, deal }) => isSameParty(label.buyer ?? '', deal.buyer),
  );
  const supplier = judged(
    'supplier',
    (label) => Boolean(label.supplier),
    ({ label, deal }) => isSameParty(label.supplier ?? '', deal.supplier),
  );
  const lost = pairs
    .filter(({ deal }) => !deal)
    .map(({ label }) => `not found  ${label.id} ${label.quantity} ${label.item}`);
  const extra = [...free].map(
    ({ doc, deal }) => `not asked  ${doc} ${deal.quantity?.value ?? null} ${deal.item?.text}: ${deal.quote}`,
  );
  return {
    precision,
    recall,
    f1: precision.of + recall.of === 0 ? 0 : (2 * found.length) / (precision.of + recall.of),
    status: status.share,
    when: when.share,
    buyer: buyer.share,
    supplier: supplier.share,
    mistakes: [...lost, ...extra, ...[status, when, buyer, supplier].flatMap(({ wrong }) => wrong)],
  };
}

interface Pair {
  readonly label: LabelledDeal;
  readonly deal: Deal;
}

function miss(name: string, { label, deal }: Pair): string {
  const said = { status: label.status, when: label.when, buyer: label.buyer, supplier: label.supplier }[name];
  const read = { status: deal.status, when: deal.when?.timex, buyer: deal.buyer, supplier: deal.supplier }[name];
  return `${name}  ${label.id} "${said}" read as "${read}"`;
}

function isSame(label: LabelledDeal, { doc, sentIndex, deal }: ReadDeal): boolean {
  if (doc !== label.doc || sentIndex !== label.sentIndex) return false;
  if (label.quantity !== (deal.quantity ? (deal.quantity.max ?? deal.quantity.value) : null)) return false;
  // A label of a thing named before ("the order", "the planes") leaves open what it is.
  if (/^the /.test(label.item)) return deal.item !== null;
  const { text = '', maker = '', designation = '', class: noun = '' } = deal.item ?? {};
  const read = wordsOf(`${text} ${maker ?? ''} ${designation ?? ''} ${noun ?? ''}`);
  return [...wordsOf(label.item)].some((word) => read.has(word));
}

/** Words folded and in the singular, but for those that every item may have. */
function wordsOf(text: string): Set<string> {
  const words = splitWords(text).map((word) => word.text.replace(/(?<=..)s$/, ''));
  return new Set(words.filter((word) => !/^(new|the|of|and|first|more)$/.test(word)));
}

/** The label's own words for a status, as the desk's statuses. */
export function statusOf({ status, event }: LabelledDeal): DealStatus {
  if (/^delayed|^planned/.test(status)) return 'planned';
  if (/^option/.test(status)) return 'option';
  if (/^negotiated/.test(status)) return 'negotiating';
  if (/^cancel/.test(status)) return 'cancelled';
  if (/^(considered|possible)/.test(status)) return 'considered';
  return /^(delivery|stock)$/.test(event) && /^done/.test(status) ? 'delivered' : 'ordered';
}

/** "2009/2011", "since 1967", "by 2018": equal, or the start of the range that is meant. */
function isSameTime(label: string, { when }: Deal): boolean {
  const meant = label.replace(/^(since|by|before|after) /, '');
  return when !== null && (when.timex === meant || when.timex === meant.split('/')[0]);
}

/** One of the parties named, each a part of the other: "Qatar Airways", "USAF (context)". */
function isSameParty(label: string, read: string | null): boolean {
  const own = [...wordsOf(read ?? '')].join(' ');
  return label.split(';').some((party) => {
    const meant = [...wordsOf(party.replace(/\(.*\)/, ''))].join(' ');
    return own !== '' && meant !== '' && (own.includes(meant) || meant.includes(own));
  });
}
