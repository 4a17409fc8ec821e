import { describe, expect, it } from 'vitest';
import { shippedNames } from '../../helpers/names.ts';
import { deskOf } from '../../helpers/record.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';

const desk = await deskOf(await shippedNames(), [howitzers(), fighters()]);
const statusesOf = async (text: string) =>
  (await desk.ask(text)).facts.map((fact) => (fact.kind === 'deal' ? fact.status : fact.kind));

describe('a filtered question', () => {
  it('is answered by a deal of the status asked for, whatever the verb', async () => {
    const answer = await desk.ask('how many howitzers did Bangladesh buy? status:planned');
    expect(answer.headline?.text).toMatch(/^200 in total: .*; planned/);
    expect(answer.question).toMatchObject({
      typed: 'how many howitzers did Bangladesh buy? status:planned',
      text: 'how many howitzers did Bangladesh buy? (status planned)',
    });
  });

  it('shows no deal that the filters leave out', async () => {
    expect(await statusesOf('howitzers status:planned')).toEqual(['planned']);
    expect(await statusesOf('bangladesh turkey status:considered')).toEqual(['considered']);
  });

  it('says what is left of nothing', async () => {
    const answer = await desk.ask('how many howitzers? buyer:Pakistan');
    expect(answer).toMatchObject({ verdict: 'none', reason: 'Nothing found about this is left with buyer Pakistan.' });
    // Indonesia bought fighters: they stay, and are no howitzers.
    expect((await desk.ask('how many howitzers? buyer:Indonesia')).headline).toBeNull();
    expect((await desk.ask('how many howitzers were bought? until:2001')).verdict).toBe('none');
  });

  it('is told what of its filters could not be used, beside its answer', async () => {
    const answer = await desk.ask('how many Boran howitzers did Bangladesh buy? status:bought');
    expect(answer.headline?.text).toMatch(/^18 units/);
    expect(answer.reason).toMatch(/^The filter status: does not know “bought”/);
  });

  it('is told of sources that there are not', async () => {
    expect((await desk.ask('howitzers source:Gazette')).reason).toMatch(/No article is from “Gazette”; the source/);
  });
});

describe('filters alone', () => {
  it('list what they leave, statuses apart', async () => {
    const answer = await desk.ask('buyer:Dhaka');
    expect(answer.verdict).toBe('answered');
    expect(answer.headline?.text).toBe('4 statements of deals (1 considered, 1 planned, 2 ordered): buyer Dhaka');
    expect(answer.facts).toHaveLength(4);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(new Set(answer.facts.map(({ passageId }) => passageId))).toEqual(
      new Set(answer.hits.map(({ passage }) => passage.id)),
    );
  });

  it.each([
    ['system:Boran status:ordered', /^18 units: MKE Boran/],
    ['supplier:France buyer:Indonesia status:ordered', /42 Rafale fighters/],
    ['system:"light tank"', /^Otokar Tulpar light tanks/],
  ])('%s', async (text, headline) => {
    expect((await desk.ask(text)).headline?.text).toMatch(headline);
  });

  it.each([
    ['buyer:Turkey', 'The record tells of no deal with buyer Turkey.'],
    ['system:155mm', 'The record tells of no deal with system 155mm.'],
    ['since:2099', 'The record tells of no deal with since 2099-01-01.'],
    ['status:sold', 'The filter status: does not know “sold”'],
  ])('%s: says that there is none', async (text, reason) => {
    const answer = await desk.ask(text);
    expect(answer.verdict).toBe('none');
    expect(answer.reason).toContain(reason);
  });
});
