/**
 * Nouns that count something else, named behind "of": "18 units of howitzers", "15 types of hardware". The unit is
 * theirs, the item is what they hold. Lemmas, lower case.
 */
export const CONTAINER_NOUNS: ReadonlySet<string> = new Set(
  (
    'unit type kind sort variety category class model variant version set batch piece pair example copy lot battery squadron ' +
    'regiment battalion brigade company platoon division fleet system consignment shipment tranche load cache series group ' +
    'number total round item form line family generation range crate box container stock'
  ).split(' '),
);
