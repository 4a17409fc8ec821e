import { canAgree } from '../../model/disagreements.ts';
import type { Quantity } from '../../model/fact.ts';

/** Of more numbers than this, a sum says nothing. */
const MOST_NUMBERS = 8;

/** Whether a number may be several others taken together: 56 of 16 and 40. The same number told twice counts once. */
export function mayBeSum(number: Quantity, others: readonly Quantity[]): boolean {
  const distinct = [...new Map(others.map((other) => [other.value, other])).values()];
  if (distinct.length > MOST_NUMBERS) return true;
  let sums: readonly Sum[] = [{ value: 0, of: 0 }];
  for (const { value } of distinct) {
    sums = sums.flatMap((sum) => [sum, { value: sum.value + value, of: sum.of + 1 }]);
  }
  return sums.some(
    ({ value, of }) => of > 1 && canAgree(number, { value, max: null, modifier: 'exact', direction: null }),
  );
}

interface Sum {
  readonly value: number;
  readonly of: number;
}
