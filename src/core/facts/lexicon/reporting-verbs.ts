import { type VerbForm, verbForms } from './verb-forms.ts';

const LEMMAS = `
  say report announce confirm tell state claim add note disclose reveal declare write estimate predict warn argue allege suggest
  insist acknowledge explain testify maintain assert indicate believe assess observe comment remark caution stress emphasise
  emphasize admit concede boast tweet post quote cite contend forecast reckon speculate recall complain recount imply conclude
`;

const IRREGULAR: readonly (readonly [string, VerbForm])[] = [
  ['said', 'past'],
  ['says', 's'],
  ['told', 'past'],
  ['wrote', 'past'],
  ['written', 'past'],
];

/** Every form of the verbs by which someone makes a claim. */
export const REPORTING_VERBS: ReadonlyMap<string, VerbForm> = new Map([
  ...LEMMAS.trim()
    .split(/\s+/)
    .flatMap((lemma) => [...verbForms(lemma)]),
  ...IRREGULAR,
]);
