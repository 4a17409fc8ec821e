/** What a person means by an id, by a number of the list they were shown, or, saying nothing, by the only one there is. */
export type Choice<Each> =
  | { readonly kind: 'chosen'; readonly one: Each }
  | { readonly kind: 'none' }
  /** Which of these? */
  | { readonly kind: 'unsure'; readonly of: readonly Each[] };

/** Chooses from a list, in the order it was shown; numbers begin with 1. */
export function choose<Each extends { readonly id: string }>(
  which: string | null,
  list: readonly Each[],
): Choice<Each> {
  const [only] = list;
  if (!only) return { kind: 'none' };
  const chosen =
    which === null
      ? list.length === 1 && only
      : (list.find(({ id }) => id === which.toLowerCase()) ?? (/^\d{1,3}$/.test(which) && list[Number(which) - 1]));
  return chosen ? { kind: 'chosen', one: chosen } : { kind: 'unsure', of: list };
}
