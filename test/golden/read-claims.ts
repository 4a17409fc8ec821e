import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.coerce.string()).default([]);
const claim = z.strictObject({
  claim: z.string(),
  why: z.string(),
  supported: words,
  contradicted: words,
  unknown: words,
  never: words,
  known: z.string().optional(),
});

/** A claim with what each of its parts must be, as test/golden/README.md describes it. */
export type GoldenClaim = z.infer<typeof claim> & { readonly file: string };

/** All claims of a golden folder, by file and then in order. Throws where a file does not fit the format. */
export function readClaims(golden: string): GoldenClaim[] {
  const folder = join(golden, 'claims');
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      z
        .array(claim)
        .parse(parse(readFileSync(join(folder, file), 'utf8')))
        .map((each) => ({ ...each, file })),
    );
}
