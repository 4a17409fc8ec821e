import { ASKS } from '../lexicon/deal-controls.ts';
import { DEAL_NOUNS } from '../lexicon/deal-nouns.ts';
import { DEAL_VERBS, MOVING } from '../lexicon/deal-verbs.ts';
import type { Draft } from './draft.ts';
import { type FoundItem, isPlain } from './goods/deal-item.ts';
import { MENTION, settles } from './mentions.ts';
import type { Parties } from './parties/deal-parties.ts';
import type { Word } from './sentence/words.ts';

/** A number beyond this without a noun is money or people, not arms. */
const MOST_BARE = 20_000;

/** What was read of a draft when it is judged. */
export interface Judged {
  readonly draft: Draft;
  readonly found: FoundItem | null;
  readonly parties: Parties;
  readonly isDated: boolean;
  /** Whether the article has told of a deal before. */
  readonly isUnderWay: boolean;
}

/** Whether a draft says enough to be a deal, and is none of the things that only look like one. */
export function isDeal(judged: Judged): boolean {
  return CHECKS.every((check) => check(judged));
}

const CHECKS: readonly ((judged: Judged) => boolean)[] = [
  isReal,
  hasThing,
  isNews,
  isSpecific,
  isTelling,
  isTraded,
  isOrdered,
  isHandedOver,
];

/** "Would have been delivered by now" was not, and "had Chile bought 20" says that it did not. */
function isReal({ draft: { cue, clause } }: Judged): boolean {
  const words = clause.phrases[cue.at]?.words.map(({ lower }) => lower) ?? [];
  const isUnreal = /^(would|could|should|might)$/.test(words[0] ?? '') && words[1] === 'have';
  const [first] = clause.phrases;
  const isInverted = cue.kind === 'verb' && cue.at > 0 && first?.kind === 'verb' && first.words.at(-1)?.lower === 'had';
  return !isUnreal && !isInverted;
}

/** A mention of an earlier deal tells its date, its worth, or that it went further or came to an end. */
function isNews({ draft, found, parties, isDated }: Judged): boolean {
  if (draft.rule !== MENTION) return true;
  const before = found?.deal;
  if (before) return isDated || (before.status !== draft.status && settles(draft.clause));
  // "Deliveries to Gulf Air will begin in March", of the product that the text is about.
  return draft.cue.frame.event === 'delivery' && isDated && parties.buyer !== undefined && found !== null;
}

/**
 * A number without noun needs the item that the text is about; where there is none, someone who orders or is to get so
 * many. "He weighs 90" and "a total of two million" are no arms.
 */
function hasThing({ draft, found, parties }: Judged): boolean {
  const { count, item, unit } = draft.goods.goods;
  const isBare = count !== null && item === null;
  if (isBare && count.value > MOST_BARE) return false;
  if (found) return !isBare || found.deal !== null || IS_TRADE.test(draft.cue.frameName);
  if (draft.grows || !IS_TRADE.test(draft.cue.frameName)) return false;
  const known = [parties.buyer, parties.supplier].some(
    (party) => party !== undefined && (unit === 'order' || party.kind !== 'name'),
  );
  return count !== null && (unit === null || unit === 'order') && known;
}

const IS_TRADE = /^(buy|order|placed|sell|supply|receive|lease|donate|contract|option)$/;

/** "The company sells jets" is no deal; "a contract to supply helicopters to the navy" is, for who and whom are said. */
function isSpecific({ draft, found, parties, isDated }: Judged): boolean {
  const { goods } = draft.goods;
  if (goods.count || goods.ordinal || !goods.item || !isPlain(goods.item)) return true;
  if (goods.isDefinite) return found !== null && (found.deal !== null || found.item.designation !== null);
  if (!goods.isMany) return false;
  const said = [parties.buyer !== undefined, parties.supplier !== undefined, isDated].filter(Boolean);
  return said.length >= 2 && draft.cue.frame.status !== 'considered';
}

/**
 * Without a number, what is only said in passing ("Qatar, which chose the Rafale, …") and a delivery to no one from no one
 * on no day tell nothing that a register could hold.
 */
function isTelling({ draft: { cue, clause, goods }, parties, isDated }: Judged): boolean {
  if (goods.goods.count || goods.goods.ordinal) return true;
  const isAside = clause.kind === 'relative' && /^(want|choose|offer)$/.test(cue.frameName);
  const isBare = parties.buyer === undefined && parties.supplier === undefined && !isDated;
  return !isAside && !(cue.frame.event === 'delivery' && isBare);
}

/**
 * Making is trade where it is for someone, or under a contract: "is building four corvettes for Poland", "was chosen to
 * build". "Builds four a year" is none, and "built for Russia" describes.
 */
function isTraded({ draft: { cue, clause }, parties }: Judged): boolean {
  if (cue.frameName !== 'make') return true;
  if (cue.isPassive) return false;
  const before = clause.phrases.slice(0, cue.at).flatMap(({ words }) => words);
  const isAsked = before.some(({ lower }) => ASKS.has(lower) || DEAL_NOUNS.has(lower));
  return isAsked || (parties.buyer !== undefined && parties.buyer.kind !== 'name');
}

/** A navy commissions what it was given, too: an order only where someone is to build it. */
function isOrdered({ draft, parties }: Judged): boolean {
  return !/^commission/.test(draft.cue.word.lower) || parties.supplier !== undefined;
}

const AWAY = /^(exercises?|drills?|patrols?|deployments?|deployed|missions?|training|airshow|parade|museum)$/;

/** What is sent must be sent to someone to keep: "sent six jets to the drill" moves them only. */
function isHandedOver({ draft, parties, found, isUnderWay }: Judged): boolean {
  const lemma = DEAL_VERBS.get(draft.cue.word.lower)?.lemma ?? '';
  if (draft.cue.kind === 'noun' || !MOVING.has(lemma)) return true;
  if (wordsOf(draft).some(({ lower }) => AWAY.test(lower))) return false;
  if (found?.deal) return true;
  const hasReceiver = parties.buyer !== undefined && parties.buyer.kind !== 'name';
  if (draft.cue.frame.subject !== 'item') return hasReceiver;
  // "The first five jets arrived in India": some of an order, not any jets on a visit.
  const isSomeOfOrder = draft.share === 'part' && (isUnderWay || parties.buyer !== undefined);
  return isSomeOfOrder || parties.supplier !== undefined;
}

function wordsOf({ clause }: Draft): readonly Word[] {
  return clause.phrases.flatMap(({ words }) => words);
}
