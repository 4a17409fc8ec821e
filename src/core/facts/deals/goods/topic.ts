import type { Scene } from '../scene.ts';
import { isDesignation } from './designation.ts';
import type { Product } from './products.ts';

/** A product that the text spoke of before, with where: `null` for the title. */
export interface Topic extends Product {
  readonly passageId?: null;
}

/** How many sentences back a product is still what the text is about. */
const REACH = 12;

/** The product last named before `position`, looking back through the passage and then at the title, that `fits`. */
export function findTopic(
  scene: Scene,
  { sentence, position }: { readonly sentence: number; readonly position: number },
  fits: (product: Product) => boolean,
): Topic | null {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    if (!namesProduct(scene, at)) continue;
    const product = scene.productsOf(at).findLast((each) => each.item.end <= position && fits(each));
    if (product) return product;
  }
  const titled = scene.titleProducts().findLast(fits);
  return titled ? { ...titled, passageId: null } : null;
}

/** A quick look before a sentence is parsed. */
function namesProduct({ reading, namesOf }: Scene, at: number): boolean {
  const tokens = reading.sentences[at]?.tokens ?? [];
  const hasShape = tokens.some((token) => /\d/.test(token.text) && isDesignation(token.text));
  return hasShape || namesOf(at).some(({ entity }) => entity.kind === 'system');
}
