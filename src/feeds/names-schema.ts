import { z } from 'zod';

const name = z
  .string()
  .transform((value) => value.normalize('NFC').replace(/\s+/g, ' ').trim())
  .refine((value) => /[\p{L}\p{N}]/u.test(value));

const noneOrName = name.nullish().transform((value) => value ?? null);

const names = z
  .union([name.transform((only) => [only]), z.array(name)])
  .nullish()
  .transform((list) => list ?? []);

/** What one entry of each file of names holds. A key that is not here is refused, since it is most likely misspelt. */
export const ENTRY_SHAPES = {
  countries: z.strictObject({ code: name, name, aliases: names, demonyms: names, capital: noneOrName }),
  makers: z.strictObject({ name, country: name, aliases: names }),
  systems: z.strictObject({ name, maker: noneOrName, class: name, aliases: names }),
  classes: z.strictObject({ name, aliases: names }),
} as const;

export type NamesFile = keyof typeof ENTRY_SHAPES;
