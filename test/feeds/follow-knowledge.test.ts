import { mkdir, mkdtemp, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Following, followKnowledge } from '../../src/feeds/follow-knowledge.ts';
import { recordingLog } from '../helpers/running-bot.ts';

/** Half a second as a rule; a busy machine gets more. */
const IN_TIME = { timeout: 6_000, interval: 20 };

let dir = '';
let following: Following | null = null;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'desk-follow-'));
  await mkdir(join(dir, 'articles'));
  await mkdir(join(dir, 'names'));
});

afterEach(async () => {
  await following?.stop();
  following = null;
  await rm(dir, { recursive: true, force: true });
});

const path = (name: string) => join(dir, 'articles', name);

async function follow(onChange: () => Promise<void>) {
  const { log, lines } = recordingLog();
  following = await followKnowledge(dir, onChange, log);
  return lines;
}

/** Follows the folder and counts how often it is to be looked at. */
async function counted() {
  const looks = { count: 0 };
  const lines = await follow(async () => {
    looks.count += 1;
  });
  return { looks, lines };
}

it('notices a file that is saved, changed, put in the place of another, or deleted', async () => {
  await writeFile(path('old.txt'), 'Old.');
  const { looks } = await counted();
  const steps = [
    () => writeFile(path('a.txt'), 'One.'),
    () => writeFile(path('a.txt'), 'One and more.'),
    // As editors save: written beside it, then renamed over it.
    async () => {
      await writeFile(path('.a.txt.tmp'), 'Two.');
      await rename(path('.a.txt.tmp'), path('a.txt'));
    },
    () => unlink(path('old.txt')),
    async () => {
      await mkdir(path('sub'));
      await writeFile(path('sub/b.md'), 'Three.');
    },
    () => rm(path('sub'), { recursive: true }),
  ];
  for (const step of steps) {
    const before = looks.count;
    await step();
    await vi.waitFor(() => expect(looks.count).toBeGreaterThan(before), IN_TIME);
    // Until what the step did is quiet again.
    await sleep(250);
  }
});

it('waits until a file that is still being written is whole', async () => {
  const seen: number[] = [];
  await follow(async () => void seen.push((await stat(path('slow.txt'))).size));
  for (let part = 1; part <= 8; part++) {
    await writeFile(path('slow.txt'), 'x'.repeat(part));
    await sleep(60);
  }
  await vi.waitFor(() => expect(seen.at(-1)).toBe(8), IN_TIME);
  expect(seen.length).toBeLessThan(4);
});

it('looks a few times at two hundred files that come at once, not two hundred times', async () => {
  const { looks } = await counted();
  await Promise.all(Array.from({ length: 200 }, (_, at) => writeFile(path(`${at}.txt`), `Text ${at}.`)));
  await vi.waitFor(() => expect(looks.count).toBeGreaterThan(0), IN_TIME);
  await sleep(600);
  expect(looks.count).toBeLessThan(20);
});

it('never looks twice at a time, and looks again at what came meanwhile', async () => {
  let running = 0;
  let most = 0;
  let looks = 0;
  await follow(async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(500);
    looks += 1;
    running -= 1;
  });
  await writeFile(path('a.txt'), 'One.');
  await vi.waitFor(() => expect(running).toBe(1), IN_TIME);
  await writeFile(path('b.txt'), 'Two.');
  await vi.waitFor(() => expect(looks).toBe(2), IN_TIME);
  expect(most).toBe(1);
});

it('passes over what is no article', async () => {
  const { looks } = await counted();
  await writeFile(path('picture.png'), 'x');
  await writeFile(path('.hidden.txt'), 'x');
  await mkdir(path('.git'));
  await writeFile(path('.git/x.txt'), 'x');
  await sleep(500);
  expect(looks.count).toBe(0);
});

it('says of names that they are taken up at the next start', async () => {
  const { looks, lines } = await counted();
  await writeFile(join(dir, 'names/makers.yml'), '[]');
  await vi.waitFor(() => expect(lines).toHaveLength(1), IN_TIME);
  expect(lines[0]).toMatchObject({ level: 'warn', message: 'names were changed; they are taken up at the next start' });
  expect(looks.count).toBe(0);
});

it('logs a look that failed, without its words, and goes on', async () => {
  let looks = 0;
  const lines = await follow(async () => {
    looks += 1;
    if (looks === 1) throw new Error('a secret text');
  });
  await writeFile(path('a.txt'), 'One.');
  await vi.waitFor(() => expect(lines).toMatchObject([{ level: 'error' }]), IN_TIME);
  expect(JSON.stringify(lines)).not.toContain('secret');
  await writeFile(path('b.txt'), 'Two.');
  await vi.waitFor(() => expect(looks).toBe(2), IN_TIME);
});

it('is silent after it was stopped', async () => {
  const { looks } = await counted();
  await following?.stop();
  await writeFile(path('a.txt'), 'One.');
  await sleep(500);
  expect(looks.count).toBe(0);
});
