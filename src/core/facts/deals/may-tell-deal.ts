import type { NameMatch } from '../../names/name-index.ts';
import { DEAL_NOUNS } from '../lexicon/deal-nouns.ts';
import { DEAL_VERBS } from '../lexicon/deal-verbs.ts';
import { HARDWARE_FORMS } from '../lexicon/hardware-nouns.ts';
import type { TaggedSentence, Token } from '../tokens.ts';
import { isDesignation } from './goods/designation.ts';
import { GROWS } from './growth.ts';

/**
 * A quick look, since most sentences tell of no deal: it takes a verb or noun of a deal beside a product or a kind of
 * hardware, a plain word of trade beside a number or, in an article about a product or after a first deal, alone.
 */
export function mayTellDeal({ tokens }: TaggedSentence, names: readonly NameMatch[], isUnderWay: boolean): boolean {
  const isGoods = ({ text, lower }: Token) => HARDWARE_FORMS.has(lower) || isDesignation(text);
  const hasGoods =
    names.some(({ entity }) => entity.kind === 'system' || entity.kind === 'class') || tokens.some(isGoods);
  const isCue = ({ lower }: Token) => DEAL_VERBS.has(lower) || DEAL_NOUNS.has(lower) || GROWS.has(lower);
  if (hasGoods) return tokens.some(isCue);
  const hasNumber = tokens.some(({ tag }) => tag === 'NUM');
  if (isUnderWay && hasNumber) return tokens.some(isCue);
  return (isUnderWay || hasNumber) && tokens.some(({ lower }) => TRADES.has(lower));
}

/** The verbs and nouns that tell of trade without any word beside them, in every form. */
const TRADES: ReadonlySet<string> = new Set([
  ...[...DEAL_VERBS].flatMap(([form, { frameName }]) =>
    /^(buy|order|sell|supply|lease|donate)$/.test(frameName) ? [form] : [],
  ),
  ...[...DEAL_NOUNS].flatMap(([form, { frameName }]) =>
    /^(placed|contract|agreement|option|buy|sell|supply|lease|talks)$/.test(frameName) ? [form] : [],
  ),
  ...GROWS,
]);
