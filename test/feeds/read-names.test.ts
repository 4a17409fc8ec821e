import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNames } from '../../src/feeds/read-names.ts';

let root = '';
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'defence-desk-names-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

const GOOD = {
  countries: '- { code: TR, name: Turkey, aliases: [Türkiye], demonyms: [Turkish, Turk], capital: Ankara }\n',
  makers: '- { name: MKE, country: TR }\n',
  systems: '- { name: Boran, maker: MKE, class: howitzer }\n',
  classes: '- name: howitzer\n  aliases: towed howitzer\n',
};

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = join(root, String(count++));
  await mkdir(folder);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, `${name}.yml`), text)));
  return folder;
}

const readWith = async (files: Partial<typeof GOOD>) => readNames([await folderWith({ ...GOOD, ...files })]);

const lines = ({ refusals }: Awaited<ReturnType<typeof readNames>>) =>
  refusals.map(({ file, line, problem }) => `${file}:${line}: ${problem}`);

describe('the names', () => {
  it('are read from the four files, with what is left out filled in', async () => {
    expect(await readWith({})).toEqual({
      names: {
        countries: [
          { code: 'TR', name: 'Turkey', aliases: ['Türkiye'], demonyms: ['Turkish', 'Turk'], capital: 'Ankara' },
        ],
        makers: [{ name: 'MKE', country: 'TR', aliases: [] }],
        systems: [{ name: 'Boran', maker: 'MKE', class: 'howitzer', aliases: [] }],
        classes: [{ name: 'howitzer', aliases: ['towed howitzer'] }],
      },
      refusals: [],
    });
  });

  it('are taken file by file from the first folder that has it', async () => {
    const own = await folderWith({ makers: '- { name: Roketsan, country: TR }' });
    const { names, refusals } = await readNames([own, await folderWith({ ...GOOD, systems: '' }), join(root, 'none')]);
    expect(names.makers.map(({ name }) => name)).toEqual(['Roketsan']);
    expect(names.countries).toHaveLength(1);
    expect(refusals).toEqual([]);
  });

  it('may have a capital that is the name of its country, and an alias that says nothing new', async () => {
    const countries = `${GOOD.countries}- { code: SG, name: Singapore, capital: Singapore, aliases: [SINGAPORE] }`;
    expect((await readWith({ countries })).refusals).toEqual([]);
  });
});

describe('a mistake in the names is told with its file and line, and the other entries are read:', () => {
  it('a code that ISO 3166 does not have, or twice', async () => {
    const countries = `${GOOD.countries}- { code: ZZ, name: Zubrowka }\n- code: TR\n  name: Turan\n- { code: XK, name: Kosovo }`;
    const read = await readWith({ countries });
    expect(lines(read)).toEqual([
      'names/countries.yml:2: "ZZ" is no ISO 3166 code',
      'names/countries.yml:3: the code "TR" is taken by a country above',
    ]);
    expect(read.names.countries.map(({ code }) => code)).toEqual(['TR', 'XK']);
  });

  it('a country, maker or class that is not listed', async () => {
    const read = await readWith({
      makers: `${GOOD.makers}- name: Otokar\n  country: BD\n`,
      systems: `${GOOD.systems}- { name: Tulpar, maker: Otokar, class: howitzer }\n- { name: TB2, class: drone }\n`,
    });
    expect(lines(read)).toEqual([
      'names/makers.yml:3: the country "BD" is not in countries.yml',
      'names/systems.yml:2: the maker "Otokar" is not in makers.yml',
      'names/systems.yml:3: the class "drone" is not in classes.yml',
    ]);
    expect(read.names.systems).toHaveLength(1);
  });

  it('a name that another entry has, wherever it stands and however it is written', async () => {
    const read = await readWith({
      makers: `${GOOD.makers}- { name: mke, country: TR }\n- { name: Ankara Arms, country: TR, aliases: [Arms, TURKIYE] }\n`,
    });
    expect(lines(read)).toEqual([
      'names/makers.yml:2: the name "mke" is taken by "MKE" (names/makers.yml:1)',
      'names/makers.yml:3: the name "TURKIYE" is taken by "Turkey" (names/countries.yml:1)',
    ]);
    expect(read.names.makers).toEqual([
      { name: 'MKE', country: 'TR', aliases: [] },
      { name: 'Ankara Arms', country: 'TR', aliases: ['Arms'] },
    ]);
  });

  it('a wrong shape', async () => {
    const read = await readWith({
      classes: `${GOOD.classes}- frigate\n- { aliases: [a] }\n- { name: 737 }\n- name: tank\n  alias: tanks\n- { name: "—" }\n- { name: drone, aliases: [{a: b}] }\n- { name: mortar }\n`,
    });
    expect(lines(read)).toEqual([
      'names/classes.yml:3: "frigate" is no entry',
      'names/classes.yml:4: {"aliases":["a"]} has no name',
      'names/classes.yml:5: name is 737',
      'names/classes.yml:7: there is no key "alias"',
      'names/classes.yml:8: name is "—"',
      'names/classes.yml:9: aliases is [{"a":"b"}]',
    ]);
    expect(read.names.classes.map(({ name }) => name)).toEqual(['howitzer', 'mortar']);
  });

  it('broken YAML', async () => {
    const read = await readWith({
      makers: `# makers\n- { name: Otokar, country: TR\n- { name: FNSS, country: TR }\n${GOOD.makers}`,
    });
    expect(lines(read)).toEqual([expect.stringMatching(/^names\/makers\.yml:2: YAML: /)]);
    expect(read.names.makers.map(({ name }) => name)).toEqual(['FNSS', 'MKE']);
  });

  it('a file that is no list, is missing or is no text, once and not for each entry that needs it', async () => {
    const missing = await folderWith({ countries: 'name: Turkey', makers: GOOD.makers, systems: GOOD.systems });
    const read = await readNames([missing]);
    expect(lines(read)).toEqual([
      'names/countries.yml:1: this is no list',
      'names/classes.yml:null: there is no such file',
    ]);
    expect(read.names.systems).toHaveLength(1);
    await mkdir(join(missing, 'classes.yml'));
    expect(lines(await readNames([missing]))).toContain('names/classes.yml:null: it cannot be read (EISDIR)');
  });
});
