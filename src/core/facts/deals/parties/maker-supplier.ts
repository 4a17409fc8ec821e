import type { FoundItem } from '../goods/deal-item.ts';
import type { GoodsAt } from '../goods/goods-beside.ts';
import type { Scene } from '../scene.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Phrase } from '../sentence/phrases.ts';
import { headVerb } from '../sentence/verb-phrase.ts';
import { type Party, readParty } from './party.ts';

interface Around {
  /** Of the sentence the goods stand in. */
  readonly clauses: readonly Clause[];
  readonly scene: Scene;
}

/**
 * Who supplies, where no place around the cue says so but the goods do. In order: "built by Otokar"; the maker in the
 * item's name, since "MKE Boran howitzers" says whose they are; the country of "Turkish drones" and "made in Turkey".
 * What only knowledge of the world would tell, who builds the F-16, is left out.
 */
export function supplierByGoods(goods: GoodsAt, found: FoundItem | null, { clauses, scene }: Around): Party | null {
  const made = madeWhere(goods, clauses);
  if (made && made.kind !== 'country') return made;
  if (found?.maker) {
    const { name, country, evidence } = found.maker;
    return { ...evidence, text: name, kind: 'maker', country: country ?? made?.country ?? null, isAnaphor: false };
  }
  const { origin } = goods.goods;
  const country = scene.reading.index.countries.get(origin?.code ?? '');
  if (!origin || !country) return made;
  return { ...origin.span, text: country.name, kind: 'country', country: country.code, isAnaphor: false };
}

/** Behind the goods, or in a clause that hangs on them: ", also made in Turkey", "built by Otokar". */
function madeWhere({ phrases, at, goods }: GoodsAt, clauses: readonly Clause[]): Party | null {
  const own = phrases.slice(at, at + goods.length);
  const hanging = clauses
    .filter(({ antecedent }) => antecedent && own.includes(antecedent))
    .map((clause) => clause.phrases);
  for (const near of [phrases.slice(at + goods.length, at + goods.length + 5), ...hanging]) {
    const verb = near.findIndex((phrase) =>
      /^(made|built|manufactured|produced|developed|designed)$/.test(headVerb(phrase)?.lower ?? ''),
    );
    if (verb >= 0 && isPrep(near[verb + 1])) return readParty(near, verb + 2);
  }
  return null;
}

function isPrep(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'prep' && /^(in|by)$/.test(phrase.words[0]?.lower ?? '');
}
