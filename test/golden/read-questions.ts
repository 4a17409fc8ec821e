import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../helpers/source-files.ts';

export const GOLDEN = join(ROOT, 'test/golden');

const words = z.array(z.coerce.string());
const question = z.strictObject({
  ask: z.string(),
  after: z.array(z.string()).default([]),
  why: z.string(),
  verdict: z.enum(['answered', 'related', 'none']).optional(),
  headline: words.optional(),
  never: words.optional(),
  reason: words.optional(),
  facts: z.array(z.record(z.string(), z.unknown())).optional(),
  passage: z.string().optional(),
  known: z.string().optional(),
});

/** A question with what its answer must have, as test/golden/README.md describes it. */
export type GoldenQuestion = z.infer<typeof question> & { readonly file: string };

/** All questions of a golden folder, by file and then in order. Throws where a file does not fit the format. */
export function readQuestions(golden: string = GOLDEN): GoldenQuestion[] {
  const folder = join(golden, 'questions');
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      z
        .array(question)
        .parse(parse(readFileSync(join(folder, file), 'utf8')))
        .map((each) => ({ ...each, file })),
    );
}
