import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../src/app/ports/record.ts';
import { openDesk } from '../../src/wire.ts';
import { ROOT } from '../helpers/source-files.ts';

/** A desk over the articles of a golden folder and the shipped ones together: each is there to be mistaken for the other. */
export async function openGoldenDesk(golden: string): Promise<Desk> {
  const knowledgeDir = await mkdtemp(join(tmpdir(), 'golden-'));
  try {
    for (const folder of [golden, join(ROOT, 'knowledge')]) {
      await cp(join(folder, 'articles'), join(knowledgeDir, 'articles'), { recursive: true });
    }
    return await openDesk({ knowledgeDir, shippedNamesDir: join(ROOT, 'knowledge/names') });
  } finally {
    await rm(knowledgeDir, { recursive: true });
  }
}
