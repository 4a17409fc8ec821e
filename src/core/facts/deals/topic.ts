import type { NameMatch } from '../../names/name-index.ts';
import type { Clause } from './clause.ts';
import { isDesignation } from './designation.ts';
import { readGoods } from './goods.ts';
import type { NamedItem } from './item.ts';
import type { Scene } from './scene.ts';

/** A named product that the text spoke of before, with where: `null` for the title. */
export interface Topic {
  readonly item: NamedItem;
  readonly passageId?: null;
}

/** How many sentences back a product is still what the text is about. */
const REACH = 12;

/**
 * The product last named before `position`, looking back through the passage and then at the title, that `fits`.
 * Only what has a designation counts: "the aircraft" is about something, it is not the thing.
 */
export function findTopic(
  scene: Scene,
  { sentence, position }: { readonly sentence: number; readonly position: number },
  fits: (item: NamedItem) => boolean,
): Topic | null {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    if (!namesProduct(scene, at)) continue;
    const item = namedIn(scene.clausesOf(at)).findLast((each) => each.end <= position && fits(each));
    if (item) return { item };
  }
  const titled = namedIn(scene.titleClauses()).findLast(fits);
  return titled ? { item: titled, passageId: null } : null;
}

/** A quick look before a sentence is parsed. */
function namesProduct({ reading }: Scene, at: number): boolean {
  const sentence = reading.sentences[at];
  if (!sentence) return false;
  const isInside = ({ entity, span }: NameMatch) =>
    entity.kind === 'system' && span.start >= sentence.start && span.end <= sentence.end;
  return (
    sentence.tokens.some((token) => /\d/.test(token.text) && isDesignation(token.text)) || reading.names.some(isInside)
  );
}

function namedIn(clauses: readonly Clause[]): NamedItem[] {
  const items = clauses.flatMap(({ phrases }) => phrases.flatMap((_, at) => readGoods(phrases, at)?.item ?? []));
  return items.filter(({ parts }) => parts.designation !== null).sort((a, b) => a.start - b.start);
}
