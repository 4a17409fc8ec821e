import type { DisagreementKind, SaidDeal } from '../model/delta.ts';
import { DISAGREEMENT_KINDS, disagree, yearOf } from '../model/disagreements.ts';
import type { Deal } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import type { LedgerEntry } from './ledger.ts';

/** Sources that say different things of one step of one deal. */
export interface Disagreement {
  /** The step and what is said of it: another article that says the same makes no new one. */
  readonly key: string;
  readonly about: DisagreementKind;
  readonly sides: readonly SaidDeal[];
}

/**
 * Where the sources disagree, by key. Of each source its newest word counts: what it has put right itself is no
 * disagreement. The tellings of the ledger are in order, the newest article's first.
 */
export function findDisagreements(ledger: readonly LedgerEntry<SaidDeal>[]): Disagreement[] {
  return ledger.flatMap((entry) => {
    const steps = [...new Set(entry.lines.map(({ step }) => step))];
    return steps.flatMap((step) => {
      const tellings = entry.lines.filter((line) => line.step === step).flatMap((line) => lastWords(line.tellings));
      return DISAGREEMENT_KINDS.flatMap((about) => {
        const sides = onePerSource(tellings.filter((each) => tellings.some((other) => areAtOdds(each, other, about))));
        // The seller is no part of it: the same disagreement stays the same when somebody names the seller.
        const deal = entry.key.split('|').slice(0, -1).join('|');
        const said = [...new Set(sides.map((each) => wordOf(each.deal, about)))].sort(compareText);
        return sides.length > 1 ? [{ key: `${deal}|${step}|${about}: ${said.join(', ')}`, about, sides }] : [];
      });
    });
  });
}

/** All that each source's newest article tells of it. */
function lastWords(tellings: readonly SaidDeal[]): readonly SaidDeal[] {
  const newest = new Map<string, string>();
  for (const { article } of tellings) if (!newest.has(sourceOf(article))) newest.set(sourceOf(article), article.id);
  return tellings.filter(({ article }) => newest.get(sourceOf(article)) === article.id);
}

function sourceOf({ source, id }: SaidDeal['article']): string {
  return source ?? id;
}

function areAtOdds(a: SaidDeal, b: SaidDeal, about: DisagreementKind): boolean {
  return sourceOf(a.article) !== sourceOf(b.article) && disagree(a.deal, b.deal, about);
}

/** The first of each source, the oldest article first. */
function onePerSource(tellings: readonly SaidDeal[]): SaidDeal[] {
  const sides = new Map<string, SaidDeal>();
  for (const each of tellings) if (!sides.has(sourceOf(each.article))) sides.set(sourceOf(each.article), each);
  return [...sides.values()].sort(
    (a, b) => compareText(a.article.published, b.article.published) || compareText(a.article.id, b.article.id),
  );
}

function wordOf(deal: Deal, about: DisagreementKind): string {
  switch (about) {
    case 'number':
      return [deal.quantity?.value, deal.quantity?.max ?? []].flat().join('-');
    case 'value':
      return `${deal.money?.currency} ${deal.money?.value}`;
    case 'date':
      return yearOf(deal) ?? '';
  }
}
