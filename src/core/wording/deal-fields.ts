import type { Deal } from '../model/fact.ts';

/** What a deal says, each in a field of its own, null where it is not said: the same in every JSON that tells of deals. */
export function dealFields({ event, status, share, quantity, unit, item, ...parties }: Deal) {
  return {
    event,
    status,
    share,
    value: quantity?.value ?? null,
    max: quantity?.max ?? null,
    modifier: quantity?.modifier ?? null,
    unit,
    item: item?.text ?? null,
    maker: item?.maker ?? null,
    designation: item?.designation ?? null,
    calibre: item?.calibre ?? null,
    class: item?.class ?? null,
    buyer: parties.buyer,
    buyerCountry: parties.buyerCountry,
    supplier: parties.supplier,
    supplierCountry: parties.supplierCountry,
  };
}
