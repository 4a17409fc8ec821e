import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../src/config.ts';
import { ROOT } from './helpers/source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the settings', () => {
  const wanted = SETTINGS.map(({ name, fallback }) => [name, fallback]);

  it('stand in .env.example, each once, with the same default and in the same order', () => {
    const lines = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]);
    expect(lines).toEqual(wanted);
  });

  it("stand in the README's table with the same default and meaning", () => {
    const rows = SETTINGS.map(
      ({ name, fallback, about }) => `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${about} |`,
    );
    const table = read('README.md')
      .split('\n')
      .filter((line) => /^\| `[A-Z_]+` \|/.test(line));
    expect(table).toEqual(rows);
  });
});
