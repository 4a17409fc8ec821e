import { wordSet } from './word-set.ts';

/** Last words of what a person is: "chief executive", "Defence Minister", "Boeing spokesman". Folded, singular. */
export const ROLE_HEADS = wordSet(`
  administrator admiral adviser advisor agent aide ambassador analyst archbishop architect astronaut attache attorney
  author ayatollah bishop boss brigadier broker captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor
  chief cio clerk co-chair co-chairman co-chief co-director co-founder co-pilot colonel columnist commandant commander
  commissioner commodore comptroller congressman congresswoman consul consultant controller coo coordinator co-ordinator
  corporal correspondent counsel counsellor counselor critic cto curator dean delegate deputy designer dictator diplomat
  director doctor economist editor editor-in-chief emir emperor engineer envoy executive expert explorer fellow financier foreman founder
  general governor governor-general head historian inspector instructor interpreter investigator investor journalist judge
  jurist justice king lawmaker lawyer lead leader lecturer legislator lieutenant magistrate major manager marshal mayor
  mediator midshipman militant minister mp negotiator novelist nurse observer officer official ombudsman banker operator owner
  partner pastor patriarch philanthropist photographer physician physicist pilot policeman pontiff pope premier president
  president-elect priest prince princess principal prosecutor professor promoter publisher queen rabbi rancher reporter
  representative researcher sailor scholar scientist secretary secretary-general senator sergeant serviceman shareholder
  sheriff soldier solicitor speaker specialist spokesman spokesperson spokeswoman statesman strategist student
  sultan superintendent supervisor surgeon surveyor teacher technician tenor tycoon trader treasurer trustee undersecretary
  vice-admiral vice-chairman vice-president vice-chancellor veteran warlord witness worker writer
`);

/** Roles that a company or a thing can have as well, so they need a name that is a person's by itself: "leader Nokia". */
export const WEAK_ROLES = wordSet(`
  agent boss broker critic dean deputy executive expert explorer head investor militant sailor soldier serviceman king lead leader major operator
  owner partner principal promoter publisher queen shareholder supervisor trader veteran chair fellow justice
`);

/** Titles written short, before a name; true ones are ranks and are part of the role, false ones are mere courtesy. */
export const SHORT_TITLES: ReadonlyMap<string, boolean> = new Map([
  ...[
    ...wordSet(`gen lt ltg ltgen lieut col maj capt cpt adm radm vadm sgt ssgt msgt cpl pvt cmdr cdr lcdr brig bgen sen
    rep gov prof rev amb supt insp det cmsgt pfc hon secy atty pres`),
  ].map((title) => [title, true] as const),
  ...[
    ...wordSet(
      'mr mrs ms miss mx dr sir lord lady dame madam madame monsieur mme mlle herr frau shri smt datuk dato tun haji ustad sayyid baroness baron count',
    ),
  ].map((title) => [title, false] as const),
]);

/** Words that stand before a role's last word and belong to it, in capitals too: "Vice Chief", "Defence Minister". */
export const ROLE_MODIFIERS = wordSet(`
  acting air army assistant associate attorney brigadier cabinet chief co- commanding communications corporate crown defence defense deputy
  development district economic economy education emeritus energy environment ex ex- executive exchequer external fellow field finance
  financial first fleet flight foreign former founding general government group health home house human industrial industry information intelligence interim
  interior international investment joint justice labor labour lead leading lieutenant lance lord major managing majority marine marketing master military
  minority naval navy national non-executive operating operations outgoing parliamentary permanent petty planning policy political
  press prime principal procurement acquisition production programme program project public quartermaster rear regional research resident retired sales
  science second security senior sergeant space special squadron staff state supreme strategic strategy technical technology trade transport
  transportation treasury under union vice warrant wing incoming founding aviation defence-industry
`);

/** Roles that speak for a body or work for one: what stands before them is that body ("UBS analyst", "Pentagon spokesman"). */
export const BODY_ROLES = wordSet(`
  analyst spokesman spokeswoman spokesperson ceo cfo coo cto executive chairman chairwoman president economist strategist director founder co-founder
`);
